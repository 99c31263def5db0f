import { nameColumns } from '../naming/name-columns.js';
import { slugify } from '../kernel/values/slug.js';
import type { NamedEntity } from '../naming/named.entity.js';
import type { Random } from './random.js';
import type { Vocabulary } from './vocabulary.js';

/** Somebody or something that generated articles refer to. */
export interface Entity {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
}

/** Everything that the articles refer to; the first of each are referred to most. */
export interface World {
  readonly people: readonly Entity[];
  readonly organizations: readonly Entity[];
  readonly indicators: readonly Entity[];
  readonly sections: readonly Entity[];
}

/** When the generated newsroom opened. */
export const OPENED = Date.UTC(2016, 0, 4);

/** One person and one organization for every fifty articles. */
export function makeWorld(articles: number, vocabulary: Vocabulary, random: Random): World {
  const count = Math.max(50, Math.ceil(articles / 50));
  const named = (size: number, parts: number): Entity[] =>
    Array.from({ length: size }, (_, i) => {
      const name = vocabulary.name(random, parts);
      return { id: random.id(OPENED + i), slug: `${slugify(name)}-${i + 1}`, name };
    });
  return {
    people: named(count, 2),
    organizations: named(count, 3),
    indicators: named(200, 3),
    sections: named(12, 1),
  };
}

/** The row of an entity of which only the name is known. */
export function entityRow({ id, slug, name }: Entity): NamedEntity {
  const at = new Date(OPENED);
  return { id, revision: 1, slug, name, ...nameColumns([name]), createdAt: at, updatedAt: at };
}
