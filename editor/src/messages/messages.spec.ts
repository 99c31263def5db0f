import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from '@formatjs/icu-messageformat-parser';

const FOLDER = import.meta.dirname;
const languages = readdirSync(FOLDER).filter((name) => name.endsWith('.json'));

function messages(file: string): Record<string, string> {
  return JSON.parse(readFileSync(join(FOLDER, file), 'utf8')) as Record<string, string>;
}

/** The names of what is filled in. */
function argumentsOf(message: string): string[] {
  return [...new Set([...message.matchAll(/\{(\w+)[,}]/g)].map(([, name = '']) => name))].sort();
}

describe.each(languages.filter((name) => name !== 'en.json'))('the messages of %s', (file) => {
  const english = messages('en.json');
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
