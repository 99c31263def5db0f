import type { StoredAnchor } from './anchor.js';
import type { Block } from '../block.js';
import { carryAnchors } from './carry-anchors.js';
import { InvalidBody } from '../invalid-body.js';
import { locateAnchors } from './locate-anchors.js';

const paragraph = (id: string, text: string): Block => ({ id, type: 'paragraph', text, marks: [] });

/** As it is printed, and as somebody types it. Letter for letter, none of them is found. */
const TYPED: readonly (readonly [name: string, printed: string, typed: string])[] = [
  ['spaces that do not break', '1\u202f234,5\u00a0%', '1 234,5 %'],
  ['no space before a sign', '1\u202f234,5\u00a0%', '1 234,5%'],
  ['curly marks', '“We turn ships away”', '"We turn ships away"'],
  ['straight marks', '"We turn ships away"', '“We turn ships away”'],
  ['German marks', '„Wir weisen Schiffe ab“', '"Wir weisen Schiffe ab"'],
  ['French marks', '«\u202fNous refusons\u00a0»', '« Nous refusons »'],
  ['French marks without spaces', '«\u00a0Nous refusons\u00a0»', '«Nous refusons»'],
  ['French marks as straight ones', '« Nous refusons »', '"Nous refusons"'],
  ['apostrophes', 'l’an dernier', "l'an dernier"],
  ['soft hyphens', 'Donau\u00addampf\u00adschiff', 'Donaudampfschiff'],
  ['hyphens that do not break', 'COVID\u201119', 'COVID-19'],
  ['dashes', '2017–2018', '2017-2018'],
  ['minus signs', '\u22123.6 percent', '-3.6 percent'],
  ['line breaks', 'first line\nsecond line', 'first line second line'],
  ['cells of a table', 'Cranes\t12\t14\nQuays\t3\t4', 'Cranes 12 14 Quays 3 4'],
  ['several spaces', 'two  or   more', 'two or more'],
  ['what has no width', 'zero\u200bwidth\u2060and\ufeffmark', 'zerowidthandmark'],
  ['what turns direction', 'שלום \u2067ירוק\u2069 123', 'שלום ירוק 123'],
];

/** Its words are parted by what must not be folded away. */
const ALL_PRINTED = TYPED.map(([, printed]) => printed).join(' | ');
const ALL_TYPED = TYPED.map(([, , typed]) => typed).join(' | ');

function located(text: string, exact: string): StoredAnchor | string | undefined {
  const [anchor] = locateAnchors([paragraph('b0', 'Else.'), paragraph('b1', text)], [{ exact }]);
  return anchor instanceof InvalidBody ? anchor.problems[0]?.code : anchor;
}

function anchorOn(text: string, exact: string): StoredAnchor {
  const start = text.indexOf(exact);
  return { blockId: 'b1', start, end: start + exact.length, exact };
}

describe('an anchor, as people type it', () => {
  it.each(TYPED)('is found over %s, and has the letters of the text', (_, printed, typed) => {
    for (const text of [printed, `They said ${printed} and left.`, `(${printed})`])
      expect(located(text, typed)).toEqual(anchorOn(text, printed));
  });

  it.each(TYPED)('is found over %s the other way round', (_, printed, typed) => {
    expect(located(`They said ${typed} and left.`, printed)).toEqual(
      anchorOn(`They said ${typed} and left.`, typed),
    );
  });

  it('is found over all of them together', () => {
    expect(located(`Before. ${ALL_PRINTED} After.`, ALL_TYPED)).toEqual(
      anchorOn(`Before. ${ALL_PRINTED} After.`, ALL_PRINTED),
    );
  });

  it.each(TYPED)('is ambiguous over %s where it stands twice', (_, printed, typed) => {
    expect(located(`${printed}, then ${printed}.`, typed)).toBe('anchor-ambiguous');
    expect(located(`${printed}, then not.`, `${typed} or else`)).toBe('anchor-not-found');
  });

  it.each(TYPED)('is found letter for letter first over %s', (_, printed, typed) => {
    const text = `${printed}, then ${typed}.`;
    expect(located(text, typed)).toEqual(anchorOn(text, typed));
    expect(located(text, printed)).toEqual(anchorOn(text, printed));
  });

  it.each(TYPED)('stands where its offsets say over %s', (_, printed, typed) => {
    const text = `${printed}, then ${printed}.`;
    const start = text.lastIndexOf(printed);
    const end = start + printed.length;
    for (const input of [{ start, end }, { start }])
      expect(locateAnchors([paragraph('b1', text)], [{ blockId: 'b1', exact: typed, ...input }])).toEqual([
        { blockId: 'b1', start, end, exact: printed },
      ]);
  });

  it.each(TYPED)('stays when somebody puts %s in place', (_, printed, typed) => {
    const [before, after] = [`They said ${typed} and left.`, `They said ${printed} and left.`];
    const carried = carryAnchors(
      [paragraph('b1', before)],
      [paragraph('b1', after)],
      [anchorOn(before, typed)],
    );
    expect(carried).toEqual([anchorOn(after, printed)]);
  });

  it('stays when typography and words around it change at once', () => {
    const before = 'In spring they said "We turn ships away every week" and left the harbour.';
    const after = 'Last spring they said “We turn ships away every week” and soon left the harbour.';
    const carried = carryAnchors(
      [paragraph('b1', before)],
      [paragraph('b1', after)],
      [anchorOn(before, '"We turn ships away every week"')],
    );
    expect(carried).toEqual([anchorOn(after, '“We turn ships away every week”')]);
  });
});
