import { Injectable } from '@nestjs/common';
import type { PipeTransform } from '@nestjs/common';
import { isUuid } from '../../kernel/values/uuid.js';
import { MalformedIdentifier } from '../../kernel/problems/http.problems.js';
import { Problem } from '../../kernel/problems/problem.js';

/** Takes an identifier of a path: anything but a UUID is a 400, before any statement is sent. */
@Injectable()
export class ParseIdentifier implements PipeTransform<string, string> {
  transform(value: string): string {
    if (!isUuid(value)) throw new Problem(MalformedIdentifier);
    return value.toLowerCase();
  }
}
