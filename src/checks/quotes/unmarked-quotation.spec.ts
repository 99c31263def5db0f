import { findingsOf, person } from '../../../test/support/findings.js';

const found = (
  text: string | string[],
  quotes: { text: string; anchors: string[] }[] = [],
): (string | null)[] => findingsOf({ text, quotes }, 'unmarked-quotation').map((finding) => finding.found);

describe('unmarked-quotation', () => {
  it.each<[string, string]>([
    ['He said: “We will build it all here,” and left.', 'We will build it all here,'],
    ["He said: 'We will build it all here,' and left.", 'We will build it all here,'],
    ['Er sagte: „Wir bauen das alles hier.“', 'Wir bauen das alles hier.'],
    ['Il a dit : « Nous construirons tout cela ici. »', 'Nous construirons tout cela ici.'],
    ['Dijo: «Lo construiremos todo aquí».', ''],
    ['他说：“我们将在这里建造一座新的大桥。”', '我们将在这里建造一座新的大桥。'],
    ['彼は「私たちはここに新しい橋を建てます」と言った。', '私たちはここに新しい橋を建てます'],
    ['He called “a gift ‘from them’ to us all” good.', 'a gift ‘from them’ to us all'],
  ])('finds it in %s', (text, expected) => {
    expect(found(text)).toEqual(expected === '' ? [] : [expected]);
  });

  it.each([
    'He called it “a gift to us”.',
    'It’s the students’ own idea that they’ll build it, isn’t it.',
    'The play “Much Ado About Nothing” ran.',
    'He is 6\' 2" and the pipes of 12" are as long as 14" ones, 5\' 3" wide.',
    '他写了《我们将在这里建造一座新的大桥》。',
    '他说“很好”。',
  ])('finds none in %s', (text) => {
    expect(found(text)).toEqual([]);
  });

  it('finds none that a quote covers, be it in part, or where it was before its words were edited', () => {
    const text = '“We will build it all here,” he said, “and we will build it soon.”';
    expect(found(text)).toHaveLength(2);
    expect(found(text, [{ text: '', anchors: ['We will build it all here'] }])).toEqual([
      'and we will build it soon.',
    ]);
    expect(found(text, [{ text: '', anchors: ['We will build it all here', 'we will build'] }])).toEqual([]);
  });

  it('finds one of several paragraphs in each', () => {
    expect(found(['“We will build it all here.', '“And we will do it soon,” he said.'])).toHaveLength(2);
  });

  it('makes it a quote of the one who said it, if their role is known', () => {
    const position = {
      title: 'vice-mayor',
      organizationId: null,
      organizationName: null,
      earliest: null,
      latest: null,
    };
    const wu = person('Wu Qing', { positions: [position] });
    const text = '“We will build it all here,” said Wu Qing.';
    const [finding] = findingsOf({ text, quotes: [{ text: 'x' }] }, 'unmarked-quotation', { entities: [wu] });
    expect(finding?.remedy).toMatchObject({
      resource: 'article',
      patch: {
        quotes: [
          { id: 'q0' },
          {
            text: 'We will build it all here',
            speaker: { personId: wu.id, title: 'vice-mayor' },
            anchors: [{ start: 1 }],
          },
        ],
      },
    });
    expect(
      findingsOf({ text }, 'unmarked-quotation', { entities: [person('Wu Qing')] })[0]?.remedy,
    ).toBeNull();
  });
});
