import { describeWhere } from '../../test/describe-where.js';
import { ABSENCE, conformanceText, hasConformance } from '../../test/support/conformance.js';
import { measures } from './cldr/measure-words.js';
import { ENGLISH } from './lexicons/en.js';
import { FRENCH } from './lexicons/fr.js';
import { GERMAN } from './lexicons/de.js';
import { SPANISH } from './lexicons/es.js';

describeWhere(hasConformance('units'), 'the codes of units', ABSENCE, () => {
  it('are made of atoms and prefixes that UCUM defines', () => {
    const essence = conformanceText('units/ucum-essence.xml');
    const codesOf = (element: string): string[] =>
      Array.from(
        essence.matchAll(new RegExp(`<${element}\\b[^>]*?\\bCode="([^"]+)"`, 'g')),
        ([, code = '']) => code,
      );
    const atoms = new Set([...codesOf('base-unit'), ...codesOf('unit')]);
    const prefixes = ['', ...codesOf('prefix')];
    expect(atoms.size).toBeGreaterThan(250);
    const isKnown = (part: string): boolean =>
      prefixes.some((prefix) => part.startsWith(prefix) && atoms.has(part.slice(prefix.length)));
    const { names, signs } = measures('en');
    const lexicons = [ENGLISH, GERMAN, FRENCH, SPANISH].flatMap((lexicon) => Object.keys(lexicon.measures));
    const codes = [...[...names, ...signs].map(([, code]) => code), ...lexicons];
    const unknown = codes.filter(
      (code) => !code.split(/[./]/).every((part) => isKnown(part.replace(/[23]$/, ''))),
    );
    expect(codes.length).toBeGreaterThan(100);
    expect(unknown).toEqual([]);
  });
});
