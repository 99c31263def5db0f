import { Described } from '../../contract/properties/described.js';
import { exampleId } from '../../contract/properties/example-id.js';
import {
  DateText,
  Identifier,
  ListOf,
  Nested,
  OneOf,
  Slug,
  SomeOf,
  Text,
  WholeNumber,
} from '../../contract/properties/property-types.js';
import { SUGGESTED_TYPES } from './suggested-types.js';
import type { SuggestedType } from './suggested-types.js';

/** How far uses are counted for a suggestion. */
export const COUNTED_USES = 1000;

export class Suggest {
  @Text({
    max: 200,
    access: 'required',
    description:
      'What was typed so far: the beginnings of words of a name, an alias or an acronym, in any order. Case and accents do not matter; one error in each word is tolerated if too few names match exactly.',
    example: 'ines ho',
  })
  q: string;

  @SomeOf(SUGGESTED_TYPES, {
    description: 'What to suggest; default all.',
    example: ['people', 'organizations'],
  })
  types?: SuggestedType[];

  @DateText({
    description: "The day for which a person's position is shown: EDTF date; default today, in UTC.",
    example: '2026-11-29',
  })
  on?: string;

  @WholeNumber(1, 50, { description: 'The maximum number of suggestions; default 10.', example: 10 })
  limit?: number;
}

@Described('The position of a person on the requested day.')
export class SuggestedPosition {
  @Text({ max: 300, answered: 'always', description: 'The title.', example: 'harbour master' })
  title: string;

  @Identifier({ description: 'The organization; null if the title belongs to none.' })
  organizationId: string | null;

  @Text({ max: 300, description: 'Its present name.', example: 'Port of Lindhaven' })
  organizationName: string | null;
}

@Described('An entity that the typed text may mean.', {
  read: { id: exampleId('person'), slug: 'ines-holm', name: 'Ines Holm' },
})
export class Suggestion {
  @OneOf(SUGGESTED_TYPES, { answered: 'always', description: 'What it is.', example: 'people' })
  type: SuggestedType;

  @Identifier({ answered: 'always' })
  id: string;

  @Slug({ answered: 'always', description: 'Its slug.' })
  slug: string;

  @Text({
    max: 300,
    answered: 'always',
    description: 'Its name; what was typed may match another of its names.',
  })
  name: string;

  @Text({
    max: 300,
    description:
      'What distinguishes it from others of the same name, such as the beginning of its description, or its parent.',
    example: 'Harbour master, formerly a pilot.',
  })
  detail: string | null;

  @Nested(() => SuggestedPosition, {
    description: 'For a person: the position on that day; if there are several, the one that began last.',
  })
  position: SuggestedPosition | null;

  @WholeNumber(0, COUNTED_USES, {
    answered: 'always',
    description: `How often articles that you may read refer to it, counted up to ${COUNTED_USES}.`,
    example: 12,
  })
  uses: number;
}

@Described('Suggestions for what is being typed.')
export class Suggestions {
  @ListOf(() => Suggestion, {
    max: 50,
    description:
      'Best first: names that begin with it, then those that contain it, then misspelt ones; within each, the most used first.',
  })
  items: Suggestion[];
}
