import type { Samples } from '../samples.js';
import { alike, get, WRITERS } from './operation.js';
import type { Operation } from './operation.js';

/** What an editor's page asks at every pause in typing, beside the read that it is measured by: of an article with twenty facts. */
export function checks({ checked }: Samples, token: string): Operation[] {
  const editor = { authorization: `Bearer ${token}` };
  const address = `/v1/editorial/articles/${checked}`;
  const operation = (name: string, title: string, path: string): Operation => ({
    name,
    title,
    expected: 200,
    complete: 'none',
    goals: [],
    plans: { service: () => alike(WRITERS, get([path], editor)) },
  });
  return [
    operation('edit', 'read an article to edit it', address),
    {
      ...operation('checks', 'check an article with twenty facts', `${address}/checks`),
      goals: [{ kind: 'time', of: 'edit', atMost: 5 }],
    },
  ];
}

/** Creates an article with twenty facts: one as the seed makes them, whose six statistics are stated three times. @returns its id */
export async function articleToCheck(url: string, token: string, { creations }: Samples): Promise<string> {
  const creation = JSON.parse(creations[0] ?? '{}') as { readonly statistics: readonly object[] };
  const { statistics } = creation;
  const body = JSON.stringify({ ...creation, statistics: [...statistics, ...statistics, ...statistics] });
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}` };
  const answer = await fetch(`${url}/v1/editorial/articles`, { method: 'POST', headers, body });
  if (answer.status !== 201) throw new Error(`No article to check: ${await answer.text()}`);
  return ((await answer.json()) as { id: string }).id;
}
