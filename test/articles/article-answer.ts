import type { Cast } from '../support/cast.js';
import type { Answer, Body, Client, Refusal } from '../support/client.js';

export const ARTICLES = '/v1/editorial/articles';
export const UNKNOWN = '01980000-0000-7000-8000-000000000000';

interface AnchorAnswer {
  readonly blockId: string;
  readonly start: number;
  readonly end: number;
  readonly exact: string;
  readonly state?: string;
}

interface Part {
  readonly [property: string]: unknown;
  readonly id: string;
  readonly anchors: readonly AnchorAnswer[];
}

interface Entity {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
}

type MentionAnswer = Part & {
  readonly personId: string | null;
  readonly organizationId: string | null;
};

export type QuoteAnswer = Part & {
  readonly revision: number;
  readonly articleId: string;
  readonly text: string;
  readonly speaker: Readonly<Record<string, string | null>> | null;
};

export type StatisticAnswer = Part & {
  readonly revision: number;
  readonly articleId: string;
  readonly value: string;
  readonly indicator: Entity | null;
  readonly attribution: Readonly<Record<string, string | null>> | null;
};

/** What tests look at in an article, editorial or published. */
export type ArticleAnswer = Body & {
  readonly status: string;
  readonly workingStatus: string | null;
  readonly assigneeId: string | null;
  readonly createdBy: { readonly id: string; readonly name: string };
  readonly hasUnpublishedChanges: boolean;
  readonly allowedActions: readonly string[];
  readonly language: string;
  readonly headline: string;
  readonly summary: string | null;
  readonly section: Entity | null;
  readonly liveRevision: number | null;
  readonly scheduledFor: string | null;
  readonly scheduledRevision: number | null;
  readonly blockedActions: readonly {
    readonly action: string;
    readonly code: string;
    readonly detail: string;
  }[];
  readonly publishedAt: string | null;
  readonly firstPublishedAt: string | null;
  readonly updatedAt: string;
  readonly body: readonly {
    readonly [property: string]: unknown;
    readonly id: string;
    readonly text: string;
  }[];
  readonly mentions: readonly MentionAnswer[];
  readonly quotes: readonly QuoteAnswer[];
  readonly statistics: readonly StatisticAnswer[];
  readonly currentRevision: number;
  readonly changedFields: readonly string[];
};

export const at = ({ id }: { readonly id: string }): string => `${ARTICLES}/${id}`;

/** Creates an article. @throws with the answer, if it is another than 201 */
export async function created(client: Client, article: object): Promise<ArticleAnswer> {
  const { status, body } = await client.post<ArticleAnswer>(ARTICLES, article);
  if (status !== 201) throw new Error(`Not created but ${status}: ${JSON.stringify(body)}`);
  return body;
}

/** The article as it is now. */
export async function read(client: Client, article: { readonly id: string }): Promise<ArticleAnswer> {
  const { status, body } = await client.get<ArticleAnswer>(at(article));
  if (status !== 200) throw new Error(`Not read but ${status}: ${JSON.stringify(body)}`);
  return body;
}

/** Changes the present article. @throws with the answer, if it is another than 200 */
export async function patched(
  client: Client,
  article: { readonly id: string },
  change: object,
): Promise<ArticleAnswer> {
  const { revision } = await read(client, article);
  const { status, body } = await client.patch<ArticleAnswer>(at(article), change, revision);
  if (status !== 200) throw new Error(`Not changed but ${status}: ${JSON.stringify(body)}`);
  return body;
}

/** Takes a step of the workflow with the present revision. */
export async function transition(
  client: Client,
  article: { readonly id: string },
  action: string,
  note?: string,
  override?: true,
): Promise<Answer<ArticleAnswer>> {
  const { revision } = await read(client, article);
  return client.post<ArticleAnswer>(
    `${at(article)}/transitions`,
    { action, note, override },
    {
      'if-match': `"${revision}"`,
    },
  );
}

/** The same. @throws with the answer, if it is another than 200 */
export async function taken(
  client: Client,
  article: { readonly id: string },
  action: string,
  note?: string,
  override?: true,
): Promise<ArticleAnswer> {
  const { status, body } = await transition(client, article, action, note, override);
  if (status !== 200) throw new Error(`No ${action} but ${status}: ${JSON.stringify(body)}`);
  return body;
}

/** The refusals of an answer as `pointer code`. */
export function refusals({ body }: Answer<{ readonly errors: readonly Refusal[] }>): string[] {
  return body.errors.map(({ pointer, code }) => `${pointer} ${code}`).sort();
}

export function paragraph(id: string, text: string): object {
  return { id, type: 'paragraph', text };
}

/** The text of the article that tests of changes begin with. */
export const BODY = [
  paragraph('a', 'The city will invest 69 billion yuan this year.'),
  paragraph('b', 'It will launch 200 pilot projects, Chen said.'),
];

/** An article of two paragraphs with a statistic, two quotes and mentions, about those whom the cast knows. */
export function cityArticle(client: Client, known: Cast): Promise<ArticleAnswer> {
  return created(client, {
    headline: 'City to invest',
    kicker: 'Economy',
    section: { id: known.economy.id },
    source: { name: 'China Daily', url: 'https://daily.example/1', publishedOn: '2018-04-11' },
    dateline: { place: 'Shanghai', date: '2018-04-10' },
    bylines: [{ name: 'A. Writer' }],
    body: BODY,
    mentions: [{ organizationId: known.commission.id }, { personId: known.wuQing.id }],
    quotes: [
      {
        text: 'It will launch 200 pilot projects',
        occasion: 'a press conference',
        speaker: { personId: known.chenMingbo.id, name: 'Chen', title: 'director' },
        anchors: [{ exact: 'It will launch 200 pilot projects' }],
      },
      { text: 'Another', kind: 'indirect' },
    ],
    statistics: [
      {
        value: '69000000000',
        unit: { kind: 'currency', code: 'CNY' },
        period: '2018',
        comparison: { basis: 'year-on-year', direction: 'up', changePercent: '7.1' },
        attribution: { name: 'the city', organizationId: known.cityGovernment.id },
        anchors: [{ exact: '69 billion yuan' }],
      },
    ],
  });
}

/** A change that is refused and changes nothing: what is refused, as `pointer code`. */
export async function refusedChange(
  client: Client,
  present: ArticleAnswer,
  change: object,
): Promise<string[]> {
  const answer = await client.patch<ArticleAnswer>(at(present), change, present.revision);
  expect(answer.status).toBe(422);
  expect((await read(client, present)).revision).toBe(present.revision);
  return refusals(answer);
}
