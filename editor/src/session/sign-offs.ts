import type { Article } from '../../../client/src/schemas.js';
import { factsOf, valueOf } from './copy.js';
import type { Copy, Fact, PartName } from './copy.js';

/** Who signed what off is no part of what one writes: it is taken over, and is no change. @param told as the service has it now */
export function withSignOffs(copy: Copy, told: Article): Copy {
  return {
    ...copy,
    signOff: told.signOff,
    quotes: signed(copy, told, 'quotes'),
    statistics: signed(copy, told, 'statistics'),
  };
}

function signed<Name extends Exclude<PartName, 'mentions'>>(
  copy: Copy,
  told: Article,
  name: Name,
): Copy[Name] {
  const known = new Map(factsOf(told, name).map((fact) => [fact.id, valueOf(fact, 'signOff') ?? null]));
  const facts: readonly Fact[] = factsOf(copy, name);
  return facts.map((fact) =>
    known.has(fact.id) ? { ...fact, signOff: known.get(fact.id) } : fact,
  ) as unknown as Copy[Name];
}
