import { Schedules } from '../../src/workflow/schedules.js';
import { at, read } from '../articles/article-answer.js';
import type { ArticleAnswer } from '../articles/article-answer.js';
import type { TestApp } from '../support/app.js';
import type { Answer, Client } from '../support/client.js';
import { until } from '../support/until.js';

/** Has what is scheduled come due, and waits until it is published. @param ago so long ago its time was */
export async function comesDue(
  test: TestApp,
  article: { readonly id: string },
  ago = '0 seconds',
): Promise<void> {
  const { app, client } = test;
  await test.query(`UPDATE articles SET scheduled_for = now() - $2::interval WHERE id = $1`, [
    article.id,
    ago,
  ]);
  await app.get(Schedules).publishDue();
  // The service does the same beside us, and may be the one who publishes.
  await until('it is published', async () => (await read(client, article)).scheduledFor === null);
}

export async function scheduledAnswer(
  client: Client,
  article: { readonly id: string },
  moment: string,
): Promise<Answer<ArticleAnswer>> {
  const { revision } = await read(client, article);
  const body = { action: 'schedule', at: moment };
  return client.post<ArticleAnswer>(`${at(article)}/transitions`, body, { 'if-match': `"${revision}"` });
}

/** Schedules the present revision. @throws with the answer, if it is another than 200 */
export async function scheduled(
  client: Client,
  article: { readonly id: string },
  moment: string,
): Promise<ArticleAnswer> {
  const { status, body } = await scheduledAnswer(client, article, moment);
  if (status !== 200) throw new Error(`Not scheduled but ${status}: ${JSON.stringify(body)}`);
  return body;
}
