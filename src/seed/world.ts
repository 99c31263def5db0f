import type { SectionReference } from '../articles/article-parts.dto.js';
import { ORGANIZATION_KINDS } from '../organizations/organization.dto.js';
import { slugify } from '../kernel/values/slug.js';
import { Random } from './random.js';
import { capitalized, Vocabulary } from './vocabulary.js';
import { Zipf } from './zipf.js';

/** An organization that generated articles name. */
export interface WorldOrganization extends SectionReference {
  readonly kind: (typeof ORGANIZATION_KINDS)[number];
}

/** Somebody whom they quote. */
export interface WorldPerson extends SectionReference {
  readonly givenName: string;
  readonly familyName: string;
  readonly title: string;
  readonly since: string;
  readonly organization: WorldOrganization;
  readonly positionId: string;
}

/** Everything that the articles refer to; the first of each are referred to most. */
export interface World {
  readonly vocabulary: Vocabulary;
  readonly sections: readonly SectionReference[];
  readonly organizations: readonly WorldOrganization[];
  readonly people: readonly WorldPerson[];
  readonly indicators: readonly SectionReference[];
  /** Who signs, and where from. */
  readonly authors: readonly string[];
  readonly places: readonly string[];
}

/** When the generated newsroom opened, and its last day. */
export const OPENED = new Date('2015-01-05T06:00:00Z');
export const CLOSED = new Date('2025-01-01T00:00:00Z');

const ARTICLES_PER_ENTITY = 50;
const TITLES = ['director', 'chair', 'minister', 'chief economist', 'spokeswoman', 'mayor', 'secretary'];
const FORMS = ['Institute', 'Works', 'Bank', 'Council', 'Union', 'University', 'Agency'];

/** One person and one organization for every fifty articles, but not less than twenty. */
export function makeWorld(seed: string, articles: number): World {
  const random = new Random(`${seed}/world`);
  const vocabulary = new Vocabulary(random);
  const named = (name: string): SectionReference => ({ id: random.id(OPENED), slug: slugify(name), name });
  const many = <T>(count: number, make: () => T): T[] => Array.from({ length: count }, make);
  const coined = (syllables: number): string => capitalized(vocabulary.coin(syllables));
  const count = Math.max(20, Math.ceil(articles / ARTICLES_PER_ENTITY));
  const organizations = many(count, () => ({
    ...named(`${coined(3)} ${random.pick(FORMS)}`),
    kind: random.pick(ORGANIZATION_KINDS),
  }));
  const employers = new Zipf(organizations);
  const person = (): WorldPerson => {
    const [givenName, familyName] = [coined(2), coined(3)];
    const position = {
      title: random.pick(TITLES),
      since: String(random.whole(2008, 2014)),
      organization: employers.draw(random),
    };
    return {
      ...named(`${givenName} ${familyName}`),
      givenName,
      familyName,
      ...position,
      positionId: random.id(OPENED),
    };
  };
  return {
    vocabulary,
    organizations,
    people: many(count, person),
    sections: many(12, () => named(coined(3))),
    indicators: many(Math.min(500, count + 20), () => named(`${coined(3)} ${vocabulary.coin(2)} output`)),
    authors: many(40, () => `${coined(2)} ${coined(3)}`),
    places: many(60, () => coined(3)),
  };
}
