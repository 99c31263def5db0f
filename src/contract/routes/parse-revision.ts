import { Injectable } from '@nestjs/common';
import type { PipeTransform } from '@nestjs/common';
import { MalformedIdentifier } from '../../kernel/problems/http.problems.js';
import { Problem } from '../../kernel/problems/problem.js';

/** Takes the number of a revision in a path: 1, 2, 3 … */
@Injectable()
export class ParseRevision implements PipeTransform<string, number> {
  transform(value: string): number {
    if (!/^[1-9]\d{0,8}$/.test(value))
      throw new Problem(MalformedIdentifier, 'A revision is a whole number.');
    return Number(value);
  }
}
