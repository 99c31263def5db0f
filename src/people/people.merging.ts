import { Injectable } from '@nestjs/common';
import { MergeTools } from '../entities/merging/merge-tools.js';
import { MergedKinds } from '../entities/merging/merged-kinds.js';
import { EntityMerging } from '../entities/merging/entity-merging.js';
import { ledPositions } from './led-positions.js';
import type { Person } from './person.dto.js';
import { PEOPLE } from './people.reader.js';
import { PeopleService } from './people.service.js';

/** Merges of people. */
@Injectable()
export class PeopleMerging extends EntityMerging<Person> {
  constructor(tools: MergeTools, service: PeopleService, kinds: MergedKinds) {
    super(tools, { ...PEOPLE, kind: 'person' }, service, {
      revived: (person) => ledPositions(tools, person),
    });
    kinds.register(this);
  }
}
