import { permissionsOf, ROLES } from '../identity/policy.js';
import { TRANSITIONS } from './transition-table.js';

const [BEGIN, END] = ['<!-- drawn from the table -->', '<!-- drawn until here -->'];

/** A page with its diagram and table of the workflow drawn again, between two comments. @throws if it has no place for them */
export function withWorkflow(page: string): string {
  const [before, rest] = page.split(BEGIN);
  const after = rest?.split(END)[1];
  if (before === undefined || after === undefined) throw new Error(`The page lacks ${BEGIN} or ${END}.`);
  return `${before}${BEGIN}\n\n${diagram()}\n\n${table()}\n\n${END}${after}`;
}

/** Mermaid: states, and the steps between them. */
function diagram(): string {
  const arrows = TRANSITIONS.flatMap(({ action, from, to }) =>
    from.flatMap((status) =>
      // What was scheduled goes back to what it was.
      (to === 'before' ? ['draft', 'in-review', 'approved'] : [to]).map((next) =>
        arrow(status, next, action),
      ),
    ),
  );
  return [
    '```mermaid',
    'stateDiagram-v2',
    '  state "in-review" as in_review',
    '  [*] --> draft',
    ...arrows,
    arrow('scheduled', 'published', 'at its time'),
    '```',
  ].join('\n');
}

function arrow(from: string, to: string, label: string): string {
  const [one, other] = [from, to].map((status) => status.replace('-', '_'));
  return `  ${one} --> ${other}: ${label}`;
}

function table(): string {
  const rows = TRANSITIONS.map(({ action, from, to, permission, of, needs = [] }) => {
    const first = ROLES.find((role) => permissionsOf(role).has(permission)) ?? 'admin';
    const own = permissionsOf(first).get(permission) === 'own' ? ' (their own)' : '';
    const what = [action, ...needs].map((word) => `\`${word}\``).join(' with ');
    const on = of === 'text' ? 'the working copy' : 'the article';
    return [what, from.join(', '), to === 'before' ? 'what it was' : to, `${first}${own}`, on];
  });
  const head = ['step', 'from', 'to', 'who at least', 'of a published article, it acts on'];
  const widths = head.map((cell, i) => Math.max(cell.length, ...rows.map((row) => row[i]?.length ?? 0)));
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell, i) => cell.padEnd(widths[i] ?? 0)).join(' | ')} |`;
  return [line(head), `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`, ...rows.map(line)].join(
    '\n',
  );
}
