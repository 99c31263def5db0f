import type { Mark } from './mark.js';

/** Marks of one kind that touch are one: `<b>a</b><b>b</b>` reads as `<b>ab</b>`. In the order of the text. */
export function joinedMarks(marks: readonly Mark[]): Mark[] {
  const lastOf = new Map<string, Mark>();
  const joined: Mark[] = [];
  for (const mark of [...marks].sort((a, b) => a.start - b.start || kindOf(a).localeCompare(kindOf(b)))) {
    const last = lastOf.get(kindOf(mark));
    if (last && mark.start <= last.end) {
      last.end = Math.max(last.end, mark.end);
    } else {
      const first = { ...mark };
      lastOf.set(kindOf(mark), first);
      joined.push(first);
    }
  }
  return joined;
}

function kindOf(mark: Mark): string {
  return mark.type === 'link' ? `link ${mark.href}` : mark.type;
}
