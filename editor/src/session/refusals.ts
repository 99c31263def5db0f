import type { Problem } from '../../../client/src/schemas.js';
import { sameJson } from '../../../src/kernel/values/same-json.js';
import { PARTS } from './copy.js';
import type { Copy } from './copy.js';
import { valueAt } from './places.js';

/** Something that the service refused to store. It stays on screen and in the draft; everything else is saved without it. */
export interface Refusal {
  /** The field, the block or the fact: `/headline`, `/body/b4`, `/quotes/<id>`. */
  readonly place: string;
  /** The rest of the service's pointer: `/anchors/0/exact`; '' for the whole. */
  readonly within: string;
  readonly code: string;
  readonly message: string;
  /** What was refused: when it is changed, it is sent again. */
  readonly value: unknown;
}

/** Whether a refused value is still what it was. */
export function isStillRefused(copy: Copy, { place, value }: Refusal): boolean {
  return sameJson(valueAt(copy, place), value);
}

/**
 * What a 422 (or a slug that is taken) refuses, place by place. Its pointers count the elements of lists; here they are named by their ids.
 * @param sent what was refused
 */
export function refusalsOf(problem: Problem, sent: Copy): Refusal[] {
  if (problem.code === 'slug-taken') return [refusal('/slug', '', problem, sent)];
  return (problem.errors ?? []).flatMap(({ pointer, code, message = '' }) => {
    const [name = '', index, ...rest] = (pointer ?? '').slice(1).split('/');
    if (name === '') return [];
    const list = name === 'body' || PARTS.some((part) => part === name) ? sent[name as 'body'] : undefined;
    const element = index === undefined ? undefined : list?.[Number(index)];
    if (element) return [refusal(`/${name}/${element.id}`, tail(rest), { code, detail: message }, sent)];
    return [
      refusal(`/${name}`, tail(index === undefined ? [] : [index, ...rest]), { code, detail: message }, sent),
    ];
  });
}

function tail(tokens: readonly string[]): string {
  return tokens.map((token) => `/${token}`).join('');
}

function refusal(
  place: string,
  within: string,
  { code, detail }: { readonly code: string; readonly detail: string },
  sent: Copy,
): Refusal {
  return { place, within, code, message: detail, value: valueAt(sent, place) };
}
