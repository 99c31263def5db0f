import { growsLinearly } from '../../../test/support/growth.js';
import { quotationsIn } from './quotations.js';

const found = (text: string, continues = false): string[] =>
  quotationsIn(text, continues).map(({ inner }) => text.slice(inner.start, inner.end));

describe('quotations', () => {
  it.each([
    ['English', 'He said: “We will build it,” and left.', ['We will build it,']],
    ['straight', '"We will build it," he said, "and soon."', ['We will build it,', 'and soon.']],
    ['German', 'Er sagte: „Wir bauen das.“ Dann ging er.', ['Wir bauen das.']],
    ['Polish', 'Powiedział: „Budujemy.”', ['Budujemy.']],
    ['German books', 'Er sagte: »Wir bauen das.« Dann ging er.', ['Wir bauen das.']],
    ['French', 'Il a dit : « Nous le construirons. » Puis', ['Nous le construirons.']],
    ['French, narrow spaces', 'Il a dit : «\u202FNous le construirons.\u202F»', ['Nous le construirons.']],
    ['Swedish', 'Hon sade: ”Vi bygger den.” Sedan', ['Vi bygger den.']],
    ['Finnish', 'Hän sanoi: »Rakennamme sen.» Sitten', ['Rakennamme sen.']],
    ['British', 'He said: ‘We’ll build it, it’s ours,’ and left.', ['We’ll build it, it’s ours,']],
    ['British straight', "He said: 'We'll build it, it's ours,' and left.", ["We'll build it, it's ours,"]],
    ['a possessive plural', 'He said: ‘The students’ union is ours.’ Then', ['The students’ union is ours.']],
    ['German single', 'Sie rief ‚Wir bauen das‘ und ging.', ['Wir bauen das']],
    ['Japanese', '彼は「私たちはそれを建てます」と言った。', ['私たちはそれを建てます']],
    ['Chinese', '他说：“我们会建造它。”', ['我们会建造它。']],
    ['nested', '“He called it ‘a gift’ to us,” she said.', ['He called it ‘a gift’ to us,']],
    [
      'nested German',
      '„Er nannte es ‚ein Geschenk‘ an uns“, sagte sie.',
      ['Er nannte es ‚ein Geschenk‘ an uns'],
    ],
    ['nested French', '« Il a dit « oui » hier », dit-elle.', ['Il a dit « oui » hier']],
    ['double in single', '‘He called it “a gift” to us,’ she said.', ['He called it “a gift” to us,']],
    ['in brackets', 'The plan (“a gift to us all”) failed.', ['a gift to us all']],
    ['two of one kind', '“One,” he said. “Two.”', ['One,', 'Two.']],
    ['after a dash', 'Then—“never again”—he left.', ['never again']],
  ])('finds %s', (_, text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it.each([
    ['apostrophes', 'It’s the mayor’s idea, and the Joneses’ too; rock ’n’ roll in the ’90s.'],
    [
      'straight apostrophes',
      "It's the mayor's idea, and the Joneses' too; rock 'n' roll in the '90s, 'tis said.",
    ],
    ['elisions', "Get 'em all in the students' union of five, 'cause it's good."],
    ['feet and inches', 'He is 6\' 2" tall, and the pipe is 12" wide.'],
    ['a mark that is never closed', 'He said: “We will build it. And left.'],
    ['a straight mark that is never closed', 'He said: "We will build it. And left.'],
    ['a Hawaiian name', 'The ʻIolani Palace of Hawaiʻi stands.'],
    ['French elisions', 'L’homme d’aujourd’hui qu’il n’a pas vu'],
    ['titles of Chinese books', '他写了《红楼梦的故事和其他》。'],
  ])('finds none in %s', (_, text) => {
    expect(found(text)).toEqual([]);
  });

  it('goes on in the next paragraph if that begins with a mark', () => {
    expect(found('She said: “We will build it.', true)).toEqual(['We will build it.']);
    expect(found('She said: “We will build it.')).toEqual([]);
  });

  it('forgets a straight mark that was never closed', () => {
    expect(found('It is "so, he said. "We will build it here," she said.')).toEqual([
      'We will build it here,',
    ]);
  });

  it.each(['"a ', "'a ", '“', '„', '«', '‘a ', '" ', "a' ", '”', '»a«'])(
    'takes linear time for %j again and again',
    (part) => {
      expect(growsLinearly(quotationsIn, (n) => part.repeat(n), 160_000)).toBe(true);
    },
  );
});
