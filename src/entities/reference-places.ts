import { Injectable } from '@nestjs/common';

/** A column that refers to entities of a kind. */
export interface ReferencePlace {
  /** The kind of entity: `person`. */
  readonly kind: string;
  readonly table: string;
  readonly column: string;
  /** What the row is a part of, which has revisions: its table, and the column that says which it is. */
  readonly owner: { readonly table: string; readonly column: string };
  /** The property of the owner in which the reference stands. */
  readonly property: string;
  /** Rows that have revisions of their own, such as quotes, and what they are called. */
  readonly revised?: { readonly kind: string; readonly property: string };
  /** Rows that are rewritten with each change have no lasting id: they are known by this column. */
  readonly knownBy?: string;
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

/** How a place is written in the database: `quotes.person_id`. */
export function nameOf({ table, column }: ReferencePlace): string {
  return `${table}.${column}`;
}
