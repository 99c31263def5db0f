import { diffChars } from 'diff';

/** A run of characters that an edit kept: where it stood, where it stands, how long it is. */
export interface KeptRun {
  readonly before: number;
  readonly after: number;
  readonly length: number;
}

/** Beyond so many inserted and deleted characters two texts have too little in common for a diff to tell what was kept. */
const MAX_EDIT = 3000;

/**
 * The characters that one text kept of another. What both begin and end with is kept in any case, so the usual edit in one place costs
 * no more than to compare; what lies between is left to Myers' algorithm.
 */
export function keptRuns(before: string, after: string): KeptRun[] {
  const shorter = Math.min(before.length, after.length);
  let head = 0;
  while (head < shorter && before[head] === after[head]) head++;
  let tail = 0;
  while (tail < shorter - head && before.at(-1 - tail) === after.at(-1 - tail)) tail++;
  const middle = keptInMiddle(
    before.slice(head, before.length - tail),
    after.slice(head, after.length - tail),
    head,
  );
  const runs = [
    { before: 0, after: 0, length: head },
    ...middle,
    { before: before.length - tail, after: after.length - tail, length: tail },
  ];
  return joined(runs.filter(({ length }) => length > 0));
}

function keptInMiddle(before: string, after: string, head: number): KeptRun[] {
  if (before === '' || after === '') return [];
  const changes = diffChars(before, after, { maxEditLength: MAX_EDIT });
  let [from, to] = [head, head];
  const runs: KeptRun[] = [];
  for (const { value, added, removed } of changes ?? []) {
    if (!added && !removed) runs.push({ before: from, after: to, length: value.length });
    if (!added) from += value.length;
    if (!removed) to += value.length;
  }
  return runs;
}

function joined(runs: readonly KeptRun[]): KeptRun[] {
  return runs.reduce<KeptRun[]>((all, run) => {
    const last = all.at(-1);
    const touches =
      last && last.before + last.length === run.before && last.after + last.length === run.after;
    return touches ? [...all.slice(0, -1), { ...last, length: last.length + run.length }] : [...all, run];
  }, []);
}
