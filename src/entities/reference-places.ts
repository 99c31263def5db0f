import { Injectable } from '@nestjs/common';

/** A column that refers to entities of a kind. */
export interface ReferencePlace {
  /** The kind of entity: `person`. */
  readonly kind: string;
  readonly table: string;
  readonly column: string;
  /** The column that says to which article the row belongs; undefined where the row is no part of one. */
  readonly article?: string;
}

/**
 * All columns that refer to entities. Modules that have such columns register them, because this one may not know them: so how
 * often something is used can be counted, and whatever refers to it can be led to something else.
 */
@Injectable()
export class ReferencePlaces {
  private readonly places: ReferencePlace[] = [];

  register(...places: readonly ReferencePlace[]): void {
    this.places.push(...places);
  }

  of(kind: string): readonly ReferencePlace[] {
    return this.places.filter((place) => place.kind === kind);
  }

  all(): readonly ReferencePlace[] {
    return this.places;
  }
}
