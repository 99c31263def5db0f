import type { Samples } from '../samples.js';
import { alike, get, rate, READERS, walking } from './operation.js';
import { atRandom, byZipf } from './random.js';
import type { Operation } from './operation.js';

const BROTLI = { 'accept-encoding': 'br' };

/** Reads of one article. Whether documents are whole is looked at where it is the same one: at random some are shorter. */
export function documents({ slugs }: Samples, etag: string): Operation[] {
  const newest = slugs.slice(0, 1);
  const known = { 'if-none-match': etag };
  const ours = (slug: string): string => `/v1/content/articles/${slug}`;
  const theirs = (slug: string): string => `/articles/${slug}`;
  return [
    {
      name: 'read-cold',
      title: 'read one, each request another',
      expected: 200,
      complete: 'document',
      goals: [rate('hand-written', 1.2)],
      growth: 1.3,
      tail: true,
      cold: true,
      plans: {
        service: () => walking(slugs.map(ours)),
        'hand-written': () => walking(slugs.map(theirs)),
      },
    },
    {
      name: 'read-random',
      title: 'read one at random',
      expected: 200,
      complete: 'json',
      goals: [rate('hand-written', 1)],
      growth: 1.3,
      tail: true,
      plans: {
        service: () => atRandom(slugs.map(ours)),
        'hand-written': () => atRandom(slugs.map(theirs)),
      },
    },
    {
      name: 'read-zipf',
      title: 'read one as readers do: few often (Zipf), in Brotli, a fifth of them again',
      expected: 200,
      complete: 'json',
      goals: [rate('hand-written', 1.5)],
      growth: 1.3,
      plans: {
        service: () => byZipf(slugs.map(ours), BROTLI),
        'hand-written': () => byZipf(slugs.map(theirs), BROTLI),
      },
    },
    {
      name: 'read-warm',
      title: 'read one, always the same',
      expected: 200,
      complete: 'document',
      goals: [rate('hand-written', 4), rate('node:http', 0.6)],
      growth: 1.3,
      tail: true,
      plans: {
        service: () => alike(READERS, get(newest.map(ours))),
        'hand-written': () => alike(READERS, get(newest.map(theirs))),
        'node:http': () => alike(READERS, get(['/'])),
      },
    },
    {
      name: 'not-modified',
      title: '304 on a known ETag',
      expected: 304,
      complete: 'none',
      goals: [rate('node:http', 0.7)],
      plans: {
        service: () => alike(READERS, get(newest.map(ours), known)),
        'node:http': () => alike(READERS, get(['/'], known)),
      },
    },
  ];
}
