import type { Samples } from '../samples.js';
import { checks } from './checks.js';
import { documents } from './documents.js';
import { editors } from './editors.js';
import { entities } from './entities.js';
import { lists } from './lists.js';
import type { Operation } from './operation.js';
import { related } from './related.js';
import { searches } from './searches.js';
import { writes } from './writes.js';

/** What is measured: the same work asked of each target, in its own form. Writes come last: they fill the database. */
export function operations(samples: Samples, token: string, etag: string): Operation[] {
  return [
    ...documents(samples, etag),
    ...lists(samples),
    ...searches(samples),
    ...entities(samples),
    ...checks(samples, token),
    ...related(samples, token),
    ...writes(samples, token),
    ...editors(samples, token),
  ];
}

const NOTHING: Samples = {
  slugs: [],
  ids: [],
  moments: [],
  creations: [],
  organizations: [],
  people: [],
  sections: [],
  indicators: [],
  statistics: [],
  many: { indicator: '', person: '', statistic: '' },
  checked: '',
  words: { common: 'word', middling: 'word', rare: 'word', several: ['word'] },
};

/** What can be asked for by name. */
export const NAMES: readonly string[] = operations(NOTHING, '', '').map(({ name }) => name);
