import type { Article } from '../../../client/src/schemas.js';
import { sameJson } from '../../../src/kernel/values/same-json.js';
import { FIELDS, PARTS, factsOf, isTemporary, valueOf } from './copy.js';
import type { Copy, Fact } from './copy.js';

/** What came of an answer of the service. */
export interface Adopted {
  readonly copy: Copy;
  /** The ids that new facts were given, by their temporary ones. */
  readonly renamed: ReadonlyMap<string, string>;
}

/**
 * Takes from the answer to a save what only the service knows: the revision, ids of new facts (by their order), what became of names, and
 * how a text is stored. It is taken only where nothing was typed since: an answer never touches what is being written.
 * @param sent what was saved
 */
export function adopted(sent: Copy, answer: Article, now: Copy): Adopted {
  const renamed = new Map(PARTS.flatMap((name) => newIds(factsOf(sent, name), factsOf(answer, name))));
  const ids = (copy: Copy): Copy => withIds(copy, renamed);
  const [was, is] = [ids(sent), ids(now)];
  const copy: Record<string, unknown> = { ...answer };
  for (const name of FIELDS)
    copy[name] = untouched(valueOf(was, name), valueOf(answer, name), valueOf(is, name));
  const told = new Map(answer.body.map((block) => [block.id, block]));
  const before = new Map(was.body.map((block) => [block.id, block]));
  copy['body'] = is.body.map((block) => untouched(before.get(block.id), told.get(block.id) ?? block, block));
  for (const name of PARTS) copy[name] = facts(factsOf(was, name), factsOf(answer, name), factsOf(is, name));
  return { copy: copy as unknown as Copy, renamed };
}

/** Theirs, where it is still what was sent. */
function untouched<T>(sent: unknown, answered: T, now: T): T {
  return sameJson(sent, now) ? answered : now;
}

function newIds(sent: readonly Fact[], answered: readonly Fact[]): [string, string][] {
  return sent.flatMap((fact, i) => {
    const id = answered[i]?.id;
    return isTemporary(fact.id) && id !== undefined ? [[fact.id, id] as [string, string]] : [];
  });
}

function withIds(copy: Copy, renamed: ReadonlyMap<string, string>): Copy {
  if (renamed.size === 0) return copy;
  const rename = <T extends Fact>(list: readonly T[]): T[] =>
    list.map((fact) => ({ ...fact, id: renamed.get(fact.id) ?? fact.id }));
  return {
    ...copy,
    quotes: rename(copy.quotes),
    statistics: rename(copy.statistics),
    mentions: rename(copy.mentions),
  };
}

function facts(sent: readonly Fact[], answered: readonly Fact[], now: readonly Fact[]): Fact[] {
  const [before, told] = [byId(sent), byId(answered)];
  return now.map((fact) => {
    const [was, is] = [before.get(fact.id), told.get(fact.id)];
    return was && is ? properties(was, is, fact) : fact;
  });
}

function properties(sent: Fact, answered: Fact, now: Fact): Fact {
  const names = new Set([...Object.keys(answered), ...Object.keys(now)]);
  const fact = [...names].map((name) => [
    name,
    untouched(valueOf(sent, name), valueOf(answered, name), valueOf(now, name)),
  ]);
  return { ...(Object.fromEntries(fact) as Fact), ...revisionOf(answered) };
}

function revisionOf(fact: Fact): object {
  return 'revision' in fact ? { revision: fact.revision } : {};
}

function byId(list: readonly Fact[]): Map<string, Fact> {
  return new Map(list.map((fact) => [fact.id, fact]));
}
