import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from '@formatjs/icu-messageformat-parser';

const SOURCES = join(import.meta.dirname, '..');
/** Of the page, and of its rooms. */
const files = readdirSync(SOURCES, { recursive: true, encoding: 'utf8' }).filter((name) =>
  /(^|\/)messages\/\w+\.json$/.test(name),
);

function messages(file: string): Record<string, string> {
  return JSON.parse(readFileSync(join(SOURCES, file), 'utf8')) as Record<string, string>;
}

/** The names of what is filled in. */
function argumentsOf(message: string): string[] {
  return [...new Set([...message.matchAll(/\{(\w+)[,}]/g)].map(([, name = '']) => name))].sort();
}

describe.each(files.filter((name) => !name.endsWith('/en.json')))('the messages of %s', (file) => {
  const english = messages(file.replace(/\w+\.json$/, 'en.json'));
  const others = messages(file);

  it('are those of the English page', () => {
    expect(Object.keys(others).sort()).toEqual(Object.keys(english).sort());
  });

  it('fill in the same, and can be read', () => {
    for (const [key, message] of Object.entries(others)) {
      expect(() => parse(message)).not.toThrow();
      const own = argumentsOf(message);
      expect({ key, own }).toEqual({ key, own: argumentsOf(english[key] ?? '') });
    }
  });
});
