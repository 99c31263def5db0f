import { readFileSync } from 'node:fs';
import { propertiesOf } from '../contract/properties/property.js';
import { Rules } from '../newsroom/rules.dto.js';
import { CHECKS } from './check-table.js';

/** Cells of the rows of a table in Markdown that begin with a code. */
const [, section = ''] = readFileSync('docs/facts.md', 'utf8').split('## Which checks are there?');
const rows = section
  .split('\n## ')[0]
  ?.split('\n')
  .filter((line) => line.startsWith('| `'))
  .map((line) =>
    line
      .split('|')
      .slice(1, 4)
      .map((cell) => cell.trim()),
  );

it('the page about facts has each check as the table has it', () => {
  expect(rows).toEqual(CHECKS.map(({ code, severity, finds }) => [`\`${code}\``, severity, finds]));
});

it('sections may judge each check otherwise', () => {
  const judged = propertiesOf(Rules).get('checks')?.schema['properties'];
  expect(Object.keys(judged as object)).toEqual(expect.arrayContaining(CHECKS.map(({ code }) => code)));
});
