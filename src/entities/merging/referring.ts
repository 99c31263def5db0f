import { Injectable } from '@nestjs/common';
import { ReferencePlaces } from '../reference-places.js';
import { MergedOwners } from './merged-owners.js';

/** Who refers to entities, and gets new revisions when references are led elsewhere. */
@Injectable()
export class Referring {
  constructor(
    readonly places: ReferencePlaces,
    readonly owners: MergedOwners,
  ) {}
}
