import { NotFound } from '../kernel/problems/http.problems.js';
import { Problem } from '../kernel/problems/problem.js';
import { renderAtom } from './atom.js';
import type { Feed } from './feed.js';
import { renderJsonFeed } from './json-feed.js';
import { renderRss } from './rss.js';

/** A format of feeds: the end of its addresses, its media type, and how it is written. */
export interface FeedFormat {
  readonly end: string;
  readonly type: string;
  readonly render: (feed: Feed) => string;
}

const FORMATS: readonly FeedFormat[] = [
  { end: 'atom', type: 'application/atom+xml', render: renderAtom },
  { end: 'rss', type: 'application/rss+xml', render: renderRss },
  { end: 'json', type: 'application/feed+json', render: renderJsonFeed },
];

export const FEED_TYPES = FORMATS.map(({ type }) => type);

/** @throws Problem 404 for the `:format` of a path that is none */
export function formatOf({ format }: Readonly<Record<string, string>>): FeedFormat {
  const found = FORMATS.find(({ end }) => end === format);
  if (!found) throw new Problem(NotFound, `Feeds end in ${FORMATS.map(({ end }) => end).join(', ')}.`);
  return found;
}
