import { created, taken } from '../articles/article-answer.js';
import type { ArticleAnswer } from '../articles/article-answer.js';
import type { Cast } from '../support/cast.js';
import type { Client } from '../support/client.js';

const CNY = { kind: 'currency', code: 'CNY' };

/** Figures of one indicator as articles tell them: hedged, open, in ranges, and with texts that spreadsheets run. */
export const FIGURES: readonly object[] = [
  {
    value: '69000000000',
    unit: CNY,
    asPrinted: '69 billion yuan',
    period: '2018',
    place: 'Shanghai',
    nature: 'target',
    qualifier: 'about',
    comparison: { basis: 'year-on-year', direction: 'up', changePercent: '7.10', basePeriod: '2017' },
  },
  {
    value: '1000',
    upperValue: '1200.50',
    unit: CNY,
    asPrinted: '1,000 to 1,200.50 yuan',
    period: '2009/2017',
  },
  {
    value: '-4.20',
    unit: { kind: 'percent' },
    asPrinted: '-4.20 per cent',
    period: '../2020',
    share: { of: 'all' },
  },
  { value: '0.1', unit: { kind: 'count', noun: 'job', per: 'sector' }, asPrinted: null, period: '2018~' },
  {
    value: '0.2',
    unit: { kind: 'ucum', code: 'km' },
    asPrinted: '+0.2 km',
    period: '2018-33',
    place: '=1+1',
  },
  { value: '12345678901234567890.1234567890', unit: CNY, place: 'Delhi, "New"', nature: 'estimate' },
];

export async function publishFigures(
  client: Client,
  { wuQing, cityGovernment, upgradeInvestment }: Cast,
  own: { readonly headline: string; readonly embargoUntil?: string; readonly figures?: readonly object[] },
): Promise<ArticleAnswer> {
  const { figures = FIGURES, ...rest } = own;
  const draft = await created(client, {
    ...rest,
    body: { format: 'text', content: '“We will invest 69 billion yuan,” said Wu Qing.\n\n@all: two lines.' },
    quotes: [
      {
        text: 'We will invest 69 billion yuan',
        speaker: { personId: wuQing.id, organizationId: cityGovernment.id },
        saidOn: '2018-04',
        anchors: [{ exact: 'We will invest 69 billion yuan' }],
      },
      { text: '@all: two\n"lines", and a comma', speaker: { name: 'a ministry official' }, kind: 'indirect' },
    ],
    statistics: figures.map((figure) => ({
      indicator: { id: upgradeInvestment.id },
      attribution: { organizationId: cityGovernment.id },
      ...figure,
    })),
  });
  return taken(client, draft, 'publish');
}
