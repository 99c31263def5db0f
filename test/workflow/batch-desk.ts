import { ifMatch } from '../support/client.js';
import type { Answer, Body, Client } from '../support/client.js';

export interface Item extends Body {
  readonly articleId: string;
  readonly factId: string | null;
  readonly pointer: string;
  readonly passage: string | null;
  readonly shownPassage: string | null;
  readonly state: string;
  readonly proposal: { readonly note: string; readonly replacement: string | null };
  readonly changedMeanwhile: boolean;
  readonly foreign: boolean;
}

export interface Batch extends Body {
  readonly items: readonly Item[];
  readonly open: number;
  readonly hidden?: number;
  readonly publishedAt: string | null;
}

export interface Article extends Body {
  readonly status: string;
  readonly workingStatus: string | null;
  readonly headline: string;
  readonly body: readonly { readonly id: string; readonly text: string; readonly marks: readonly object[] }[];
  readonly statistics: readonly (Body & {
    readonly value: string;
    readonly asPrinted: string | null;
    readonly anchors: readonly Body[];
  })[];
  readonly quotes: readonly (Body & { readonly text: string })[];
  readonly corrections: readonly Body[];
}

const EDITORIAL = '/v1/editorial';
const BATCHES = `${EDITORIAL}/correction-batches`;
export const TEXT = 'An earlier version gave the investment as 69 billion yuan. It is 71 billion.';
export const CHANGES = { value: '71000000000' };

/** Articles that print a figure, and batches that correct it. @param clientOf who writes, if nobody else is named */
// eslint-disable-next-line @typescript-eslint/explicit-module-boundary-types -- what it returns is what it makes
export function batchDesk(clientOf: () => Client) {
  let count = 0;

  const created = async (article: object): Promise<Article> => {
    count += 1;
    const made = await clientOf().post<Article>(`${EDITORIAL}/articles`, {
      headline: `Investment ${count}`,
      ...article,
    });
    expect([made.status, made.body.errors]).toEqual([201, undefined]);
    return made.body;
  };
  /** An article that prints the figure. */
  const printing = (
    indicator: string,
    printed = '69 billion yuan',
    more: object = {},
    statistic: object = {},
  ): Promise<Article> =>
    created({
      body: [
        {
          type: 'paragraph',
          text: `The city will invest ${printed} in factories.`,
          marks: [{ type: 'bold', start: 0, end: 8 }],
        },
      ],
      statistics: [
        {
          indicator: { name: indicator },
          place: 'Shanghai',
          period: '2018',
          value: '69000000000',
          unit: { kind: 'currency', code: 'CNY' },
          asPrinted: printed,
          anchors: [{ exact: printed }],
          ...statistic,
        },
      ],
      ...more,
    });
  const read = async ({ id }: { readonly id: string }): Promise<Article> =>
    (await clientOf().get<Article>(`${EDITORIAL}/articles/${id}`)).body;
  const step = async (article: { readonly id: string }, action = 'publish'): Promise<Article> => {
    const { revision } = await read(article);
    const taken = await clientOf().post<Article>(
      `${EDITORIAL}/articles/${article.id}/transitions`,
      { action },
      ifMatch(revision),
    );
    expect([taken.status, taken.body.detail]).toEqual([200, undefined]);
    return taken.body;
  };
  const document = async ({ slug }: Body): Promise<Article> =>
    (await clientOf().stranger().get<Article>(`/v1/content/articles/${slug}`)).body;
  const factOf = ({ statistics }: Article): string => statistics[0]?.id ?? '';
  const make = (
    id: string,
    body: object = { changes: CHANGES, text: TEXT },
    by: Client = clientOf(),
    kind = 'statistics',
  ): Promise<Answer<Batch>> => by.post<Batch>(`${EDITORIAL}/${kind}/${id}/correction-batches`, body);
  const batch = async ({ id }: Body, by: Client = clientOf()): Promise<Batch> =>
    (await by.get<Batch>(`${BATCHES}/${id}`)).body;
  const decide = (
    of: Body,
    { id, revision }: Item,
    decision: object,
    by: Client = clientOf(),
  ): Promise<Answer<Item>> => by.patch<Item>(`${BATCHES}/${of.id}/items/${id}`, decision, revision);
  const publish = ({ id }: Body, by: Client = clientOf(), headers = {}): Promise<Answer<Batch>> =>
    by.post<Batch>(`${BATCHES}/${id}/publish`, undefined, headers);
  const itemOf = (items: readonly Item[], { id }: Body): Item => {
    const found = items.find(({ articleId }) => articleId === id);
    if (!found) throw new Error('The article is not in the batch.');
    return found;
  };

  return { created, printing, read, step, document, factOf, make, batch, decide, publish, itemOf };
}
