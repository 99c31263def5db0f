import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describeWhere } from '../../../test/describe-where.js';
import { parseCurrencyCode } from './currency-code.js';
import { Period } from './period.js';
import { parseUcumCode } from './ucum-code.js';

/** Lists of others, too large and not ours to copy; they lie beside the repository where a team keeps them. */
const FOLDER = resolve('..', 'shared', 'conformance', 'units');

interface EdtfVector {
  edtf: string;
  valid: boolean;
  level?: number;
  min?: string | null;
  max?: string | null;
}

const absence = '../shared/conformance/units is not beside the repository';

const listNamed = (name: string): string => readFileSync(resolve(FOLDER, name), 'utf8');

function isTaken(parse: (text: string) => unknown, text: string): boolean {
  try {
    parse(text);
    return true;
  } catch {
    return false;
  }
}

describeWhere(existsSync(FOLDER), 'The lists of the standards', absence, () => {
  it('holds no currency of ISO 4217, in force or withdrawn, that is refused', () => {
    const list = listNamed('iso4217-codes-all.csv');
    const codes = Array.from(list.matchAll(/,([A-Z]{3}),[^,]*,[^,]*,[^,]*$/gm), ([, code = '']) => code);
    expect(codes.length).toBeGreaterThan(400);
    expect(codes.filter((code) => !isTaken(parseCurrencyCode, code))).toEqual([]);
  });

  it('holds no code of UCUM that is refused', () => {
    const list = listNamed('ucum-essence.xml');
    const entities: Record<string, string> = {
      '&lt;': '<',
      '&gt;': '>',
      '&amp;': '&',
      '&quot;': '"',
      '&apos;': "'",
    };
    const codes = Array.from(list.matchAll(/<(?:base-unit|unit)\b[^>]*? Code="([^"]+)"/g), ([, code = '']) =>
      code.replace(/&\w+;/g, (entity) => entities[entity] ?? entity),
    );
    expect(codes.length).toBeGreaterThan(300);
    expect(codes.filter((code) => !isTaken(parseUcumCode, code))).toEqual([]);
  });

  it('holds no EDTF that is read otherwise, up to level 1 with quarters and halves', () => {
    const list = listNamed('edtf-vectors.json');
    const { cases } = JSON.parse(list) as { cases: EdtfVector[] };
    expect(cases.length).toBeGreaterThan(25);
    for (const { edtf, valid, level = 0, min, max } of cases) {
      const ours = valid && (level <= 1 || /^\d{4}-(?:3[3-6]|4[01])$/.test(edtf));
      expect([edtf, isTaken((text) => Period.parse(text), edtf)]).toEqual([edtf, ours]);
      // The list gives seasons the bounds of a library, and warns of them.
      if (!ours || /-2[1-4]$/.test(edtf)) continue;
      const { earliest, latest } = Period.parse(edtf);
      expect([edtf, earliest?.toISOString() ?? null, latest?.toISOString() ?? null]).toEqual([
        edtf,
        min,
        max,
      ]);
    }
  });
});
