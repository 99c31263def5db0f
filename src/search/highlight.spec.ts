import { highlights } from './highlight.js';
import { WordPattern } from './query/word-pattern.js';

const word = (...words: string[]): WordPattern => new WordPattern([{ places: [words], begun: false }]);

describe('highlights', () => {
  it.each([
    ['The houses of a housekeeper', ['house', 'houses'], 'The <mark>houses</mark> of a housekeeper'],
    ['L’ÉLÈVE élevé', ['eleve'], 'L’<mark>ÉLÈVE</mark> <mark>élevé</mark>'],
    ['Große Straße', ['strasse'], 'Große <mark>Straße</mark>'],
    ['Œuvre', ['oeuvre'], '<mark>Œuvre</mark>'],
    ['ẸGBẸ́ ẹgbẹ́', ['egbe'], '<mark>ẸGBẸ́</mark> <mark>ẹgbẹ́</mark>'],
    ['ΟΔΌΣ, οδός', ['οδοσ'], '<mark>ΟΔΌΣ</mark>, <mark>οδός</mark>'],
    ['Йод, ЁЛКА', ['иод', 'елка'], '<mark>Йод</mark>, <mark>ЁЛКА</mark>'],
    ['Երևան', ['երեւան'], '<mark>Երևան</mark>'],
    ['서울 시청', ['시'], '서울 <mark>시</mark>청'],
    ['İSTANBUL', ['istanbul'], '<mark>İSTANBUL</mark>'],
    ['ﬁne ﬁsh', ['fish'], 'ﬁne <mark>ﬁsh</mark>'],
    ['har\u00adbour, harbours', ['harbour'], '<mark>har\u00adbour</mark>, harbours'],
    ['ＷＡＲＳＡＷ!', ['warsaw'], '<mark>ＷＡＲＳＡＷ</mark>!'],
    ['إنّ المدرسةَ هنا', ['المدرسه'], 'إنّ <mark>المدرسةَ</mark> هنا'],
    ['کتاب‌های علی', ['كتاب'], '<mark>کتاب</mark>‌های علی'],
    ['הַנָּמָל של', ['הנמל'], '<mark>הַנָּמָל</mark> של'],
    ['צה״ל', ['צהל'], '<mark>צה״ל</mark>'],
    ['हिन्दी में', ['हिंदी'], '<mark>हिन्दी</mark> में'],
    ['3,400 of 34,000', ['3400'], '<mark>3,400</mark> of 34,000'],
    ['٣٬٤٠٠', ['3400'], '<mark>٣٬٤٠٠</mark>'],
    ['COVID-19', ['covid19'], '<mark>COVID-19</mark>'],
    ['2018年度', ['2018'], '<mark>2018</mark>年度'],
    [
      '<script>alert("x")</script> & more',
      ['alert'],
      '&lt;script&gt;<mark>alert</mark>(&quot;x&quot;)&lt;/script&gt; &amp; more',
    ],
    ['a <b> c', ['b'], 'a &lt;<mark>b</mark>&gt; c'],
  ])('marks in %j the words %j', (text, words, html) => {
    expect(highlights([['headline', text]], word(...words))).toEqual([{ field: 'headline', html }]);
  });

  it('marks phrases, beginnings, and characters without blanks between', () => {
    const of = (text: string, term: ConstructorParameters<typeof WordPattern>[0][number]): string[] =>
      highlights([['name', text]], new WordPattern([term])).map(({ html }) => html);
    expect(of('Bank of England, bank', { places: [['bank'], ['of'], ['england']], begun: false })).toEqual([
      '<mark>Bank of England</mark>, bank',
    ]);
    expect(of('The housekeeper', { places: [['hou']], begun: true })).toEqual([
      'The <mark>housekeeper</mark>',
    ]);
    expect(of('在上海市', { places: [['上'], ['海']], begun: false })).toEqual(['在<mark>上海</mark>市']);
  });

  it('shows of a long text the surroundings of what it marks', () => {
    const text = `${'before '.repeat(50)}crane ${'after '.repeat(80)}crane ${'end '.repeat(50)}`;
    const marks = highlights([['body', text]], word('crane'));
    expect(marks.map(({ html }) => html.match(/<mark>crane<\/mark>/g)?.length)).toEqual([1, 1]);
    for (const { html } of marks) {
      expect(html).toMatch(/^… \S.* …$/);
      expect(html.length).toBeLessThan(300);
    }
  });

  it('has nothing for texts without the words, and never shows what is only about', () => {
    expect(
      highlights(
        [
          ['body', 'Nothing'],
          ['about', 'crane'],
        ],
        word('crane'),
      ),
    ).toEqual([]);
    expect(highlights([['body', 'Nothing']], new WordPattern([]))).toEqual([]);
  });
});
