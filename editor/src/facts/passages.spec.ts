import { figureAround, nameAround, quotationAround, sentenceAround, sentencesOf } from './passages.js';
import type { Range } from './passages.js';

/** The words around a bar in a text. */
function around(marked: string, find: (text: string, offset: number) => Range | null): string | null {
  const offset = marked.indexOf('|');
  const text = marked.replace('|', '');
  const range = find(text, offset);
  return range && text.slice(range.start, range.end);
}

describe('Around the caret', () => {
  it.each([
    ['It costs 4.|2 million euros in 2027.', '4.2 million euros'],
    ['It costs |$3.1 bn now.', '$3.1 bn'],
    ['About 25,30|0 people look.', '25,300 people'],
    ['Up 7.1| percent, then more', '7.1 percent'],
    ['Um 7,1 Proz|ent gestiegen', '7,1 Prozent'],
    ['Rund 4,2 Milli|onen Euro kostet es', '4,2 Millionen Euro'],
    ['In |2027, it said', '2027'],
    ['Il coûte 4,2| %', '4,2 %'],
    ['It fell to −0.|5 °C', '−0.5 °C'],
    ['About 1\u00A0204\u00A0|500 tonnes', '1\u00A0204\u00A0500 tonnes'],
    ['No numb|er here', null],
  ])('the number and its unit are found: %s', (text, figure) => {
    expect(around(text, figureAround)).toBe(figure);
  });

  it.each([
    ['He said “we |go” and “they come”.', 'we go'],
    ['Er sagte: „Wir ge|hen.“ Dann', 'Wir gehen.'],
    ['Il a dit « nous par|tons »', ' nous partons '],
    ['»Wir gehen|«, sagte er', 'Wir gehen'],
    ['She said "we |go" twice', 'we go'],
    ['Nothing | quoted', null],
  ])('what stands within quotation marks is found: %s', (text, words) => {
    expect(around(text, quotationAround)).toBe(words);
  });

  it.each([
    ['said Ines Fa|lk of the port', 'Ines Falk'],
    ['of the |North Coast Savings Bank now', 'North Coast Savings Bank'],
    ['so Ursula von der Ley|en am Montag', 'Ursula von der Leyen'],
    ['by Tomas O’Bri|en-Smith,', 'Tomas O’Brien-Smith'],
    ['nobody i|s here', null],
  ])('a name is found: %s', (text, name) => {
    expect(around(text, nameAround)).toBe(name);
  });
});

describe('Sentences', () => {
  const split = (text: string): string[] => sentencesOf(text).map(({ start, end }) => text.slice(start, end));

  it.each([
    ['One. Two! Three?', ['One.', 'Two!', 'Three?']],
    ['Mr. Falk said so. Dr. Wu did not.', ['Mr. Falk said so.', 'Dr. Wu did not.']],
    ['It costs 4.2 million. It is late.', ['It costs 4.2 million.', 'It is late.']],
    ['“We go!” said Falk. Then they went.', ['“We go!” said Falk.', 'Then they went.']],
    ['上海市投资。然后', ['上海市投资。', '然后']],
    ['No stop', ['No stop']],
    ['', []],
  ])('end where they end: %s', (text, sentences) => {
    expect(split(text)).toEqual(sentences);
  });

  it('are found around an offset', () => {
    const text = 'One. Two.';
    expect(sentenceAround(text, 6)).toEqual({ start: 5, end: 9 });
  });
});
