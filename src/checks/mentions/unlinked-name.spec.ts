import { findingsOf, organization, person } from '../../../test/support/findings.js';

const LONG = 'Statistics Office of the City of Lindhaven and Its Harbours';
const WU = person('Wu Qing');
const ENTITIES = [
  WU,
  person('Charles de Gaulle'),
  person('J. R. R. Tolkien'),
  person('王毅'),
  person('Seán O’Casey'),
  person('John Smith'),
  organization('World Health Organization', { names: ['WHO'] }),
  organization('Bank of England'),
  organization('England'),
  organization('Marks & Spencer'),
  organization('Apple', { names: ['Apple Inc.'] }),
  organization('Médecins sans frontières'),
  organization('adidas'),
  organization(LONG),
];

const found = (text: string, mentions: (typeof WU)[] = []): (string | null)[] =>
  findingsOf({ text, mentions }, 'unlinked-name', { entities: ENTITIES }).map((finding) => finding.found);

describe('unlinked-name', () => {
  it.each<[string, string[]]>([
    ['They met Wu Qing there.', ['Wu Qing']],
    ['Wu Qing’s plan is good.', ['Wu Qing']],
    ["Wu Qing's plan is good.", ['Wu Qing']],
    ['(Wu Qing) and “Wu Qing”: once is enough.', ['Wu Qing']],
    ['WU QING spoke.', ['WU QING']],
    ['Charles de Gaulle, the general, spoke.', ['Charles de Gaulle']],
    ['Le plan d’Apple Inc. est bon.', ['Apple Inc.']],
    ['They read J. R. R. Tolkien.', ['J. R. R. Tolkien']],
    ["They saw Sean O'Casey.", ["Sean O'Casey"]],
    ['外交部长王毅表示。', ['王毅']],
    ['It is the WHO that says so.', ['WHO']],
    ['The world health Organization? The World health organization.', ['World health organization']],
    ['The Bank of England raised it.', ['Bank of England']],
    ['They shop at Marks & Spencer.', ['Marks & Spencer']],
    ['A computer of Apple is dear.', ['Apple']],
    ['They gave to Médecins sans frontières.', ['Médecins sans frontières']],
    ['The Statistics Office of the City of Lindhaven and Its Harbours says so.', [LONG]],
    [`The ${LONG.replace(' Harbours', '\u00A0Harbours')}`, [LONG.replace(' Harbours', '\u00A0Harbours')]],
  ])('finds the names in %s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it.each([
    'They met Wu there.',
    'They met Qing Wu there.',
    'The man who came, who said so.',
    'Apple juice is good. Apple pie too.',
    'They crossed the John Smith Bridge.',
    'John Smith-Jones came.',
    'Wu, Qing and others came.',
    'They met Wu. Qing came.',
    'Swuqing, Wuqing and Wu Qinglin came.',
  ])('finds none in %s', (text) => {
    expect(found(text)).toEqual([]);
  });

  it('finds none that is mentioned anywhere in the article, nor an archived one', () => {
    expect(found('They met Wu Qing there.', [WU])).toEqual([]);
    const archived = { entities: [person('Wu Qing', { archived: true })] };
    expect(findingsOf({ text: 'They met Wu Qing.' }, 'unlinked-name', archived)).toEqual([]);
  });

  it('links it, beside what is linked; not where two bear the name', () => {
    const [finding] = findingsOf(
      { text: 'They met Wu Qing.', mentions: [ENTITIES[7] ?? WU] },
      'unlinked-name',
      {
        entities: ENTITIES,
      },
    );
    expect(finding?.remedy).toMatchObject({
      resource: 'article',
      patch: {
        mentions: [
          { id: 'm0' },
          { personId: WU.id, anchors: [{ blockId: 'b0', start: 9, exact: 'Wu Qing' }] },
        ],
      },
    });
    const two = { entities: [WU, organization('Wu Qing')] };
    expect(findingsOf({ text: 'They met Wu Qing.' }, 'unlinked-name', two)).toMatchObject([{ remedy: null }]);
  });
});
