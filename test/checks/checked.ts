import type { Body, Client } from '../support/client.js';
import { at } from '../articles/article-answer.js';

/** A finding as tests look at it. */
export interface FindingAnswer extends Body {
  readonly severity: string;
  readonly message: string;
  readonly pointer: string;
  readonly factId: string | null;
  readonly anchor: { readonly blockId: string; readonly start: number; readonly exact: string } | null;
  readonly expected: string | null;
  readonly found: string | null;
  readonly remedy: {
    readonly text: string;
    readonly resource: string;
    readonly id: string | null;
    readonly patch: object;
  } | null;
}

export interface FindingsAnswer extends Body {
  readonly items: readonly FindingAnswer[];
  readonly publishable: boolean;
}

type Identified = { readonly id: string };

/** What the checks find in an article as it is saved. */
export async function checked(client: Client, article: Identified): Promise<FindingsAnswer> {
  const { status, body } = await client.get<FindingsAnswer>(`${at(article)}/checks`);
  if (status !== 200) throw new Error(`Not checked but ${status}: ${JSON.stringify(body)}`);
  return body;
}

/** What they would find after a change of it. */
export async function checkedUnsaved(
  client: Client,
  article: Identified,
  change: object,
): Promise<FindingsAnswer> {
  const { status, body } = await client.post<FindingsAnswer>(`${at(article)}/checks`, change);
  if (status !== 200) throw new Error(`Not checked but ${status}: ${JSON.stringify(body)}`);
  return body;
}

/** Findings as `code severity pointer`. */
export function summaries({ items }: Pick<FindingsAnswer, 'items'>): string[] {
  return items.map(({ code, severity, pointer }) => `${code} ${severity} ${pointer}`);
}

/** Sends a remedy as it is. @throws with the answer, if it is another than 200 */
export async function remedied(client: Client, { remedy }: FindingAnswer): Promise<void> {
  if (!remedy) throw new Error('There is no remedy.');
  const plural = { article: 'articles', quote: 'quotes', statistic: 'statistics' }[remedy.resource];
  const address = `/v1/editorial/${plural}/${remedy.id}`;
  const { revision } = (await client.get(address)).body;
  const { status, body } = await client.patch(address, remedy.patch, revision);
  if (status !== 200) throw new Error(`Not mended but ${status}: ${JSON.stringify(body)}`);
}
