import type { Body } from '../support/client.js';
import { ARTICLES, created } from '../articles/article-answer.js';
import type { ArticleAnswer } from '../articles/article-answer.js';
import { withApp } from '../with-app.js';

const app = withApp();
const { client } = app;

const person = async (name: string): Promise<Body> =>
  (await client.post('/v1/editorial/people', { name })).body;

const merge = (into: Body, from: readonly Body[]): Promise<{ status: number }> =>
  client.post(`/v1/editorial/people/${into.id}/merge`, { from: from.map(({ id }) => id) });

const mentions = ({ id }: Body): object => ({ mentions: [{ personId: id }] });

async function read({ id }: { readonly id: string }): Promise<ArticleAnswer> {
  return (await client.get<ArticleAnswer>(`${ARTICLES}/${id}`)).body;
}

const times = (n: number): number[] => Array.from({ length: n }, (_, i) => i);

describe('a merge beside other writers', () => {
  it('of articles that name the old id: each names the one that is left, whoever was faster', async () => {
    for (const round of times(6)) {
      const [into, from] = [await person(`Into ${round}`), await person(`From ${round}`)];
      const old = await Promise.all(
        times(3).map((i) => created(client, { headline: `Old ${round} ${i}`, ...mentions(from) })),
      );
      const [merged, ...written] = await Promise.all([
        merge(into, [from]),
        ...times(6).map((i) => client.post(ARTICLES, { headline: `New ${round} ${i}`, ...mentions(from) })),
        ...old.map(({ id }) => client.patch(`${ARTICLES}/${id}`, { ...mentions(from), summary: 'x' }, 1)),
      ]);
      expect(merged.status).toBe(200);
      // An edit that the merge forestalled is told so; nothing else is refused.
      const statuses = written.map(({ status }) => status);
      expect(statuses.slice(0, 6)).toEqual(times(6).map(() => 201));
      expect(statuses.slice(6).filter((status) => status !== 200 && status !== 412)).toEqual([]);
      const names = `SELECT DISTINCT person_id AS id FROM mentions WHERE person_id = ANY ($1::uuid[])`;
      expect(await app.query(names, [[into.id, from.id]])).toEqual([{ id: into.id }]);
      for (const { id, status } of old.map((article, i) => ({ ...article, status: statuses[6 + i] })))
        expect((await read({ id })).revision).toBe(status === 200 ? 3 : 2);
    }
  });

  it('of people who hold a position at what is merged', async () => {
    const organization = async (name: string): Promise<Body> =>
      (await client.post('/v1/editorial/organizations', { name })).body;
    for (const round of times(4)) {
      const [into, from] = [await organization(`Left ${round}`), await organization(`Merged ${round}`)];
      const positions = [{ title: 'clerk', organizationId: from.id }];
      const people = await Promise.all(
        times(4).map(
          async (i) => (await client.post('/v1/editorial/people', { name: `Clerk ${i}`, positions })).body,
        ),
      );
      const [merged, ...written] = await Promise.all([
        client.post(`/v1/editorial/organizations/${into.id}/merge`, { from: [from.id] }),
        ...people.map(({ id }) =>
          client.patch(`/v1/editorial/people/${id}`, { positions, description: 'x' }, 1),
        ),
        ...times(3).map((i) => client.post('/v1/editorial/people', { name: `New clerk ${i}`, positions })),
        ...times(3).map((i) =>
          client.post('/v1/editorial/organizations', { name: `Child ${i}`, parentId: from.id }),
        ),
      ]);
      expect(merged.status).toBe(200);
      expect(
        written.map(({ status }) => status).filter((status) => ![200, 201, 412].includes(status)),
      ).toEqual([]);
      const rows = await app.query(
        `SELECT organization_id AS id FROM positions WHERE organization_id = ANY ($1::uuid[])
         UNION SELECT parent_id FROM organizations WHERE parent_id = ANY ($1::uuid[])`,
        [[into.id, from.id]],
      );
      expect(rows).toEqual([{ id: into.id }]);
    }
  });

  it('of others: each record is merged once, and nobody waits for ever', async () => {
    const people = await Promise.all(times(6).map((i) => person(`One of six ${i}`)));
    const article = await created(client, {
      headline: 'All',
      mentions: people.map(({ id }) => ({ personId: id })),
    });
    const answers = await Promise.all(
      people.flatMap((into) => people.filter((from) => from !== into).map((from) => merge(into, [from]))),
    );
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(5);
    expect(answers.filter(({ status }) => ![200, 308, 422].includes(status))).toEqual([]);
    const left = new Set((await read(article)).mentions.map(({ personId }) => personId));
    expect(left.size).toBe(1);
    const [{ n } = { n: 0 }] = await app.query<{ n: number }>(
      `SELECT count(*)::integer AS n FROM merged_entities WHERE present_id = $1`,
      [[...left][0]],
    );
    expect(n).toBe(5);
  });

  it('that is undone while articles are written', async () => {
    const [into, from] = [await person('Undone target'), await person('Undone source')];
    const article = await created(client, { headline: 'Undone', ...mentions(from) });
    const { body } = await client.post<{ merge: { id: string } }>(`/v1/editorial/people/${into.id}/merge`, {
      from: [from.id],
    });
    const [undone, ...written] = await Promise.all([
      client.delete(`/v1/editorial/merges/${body.merge.id}`),
      ...times(5).map((i) =>
        client.post<ArticleAnswer>(ARTICLES, { headline: `While ${i}`, ...mentions(from) }),
      ),
      client.patch(`${ARTICLES}/${article.id}`, { summary: 'y' }, 2),
    ]);
    expect(undone.status).toBe(204);
    expect(written.map(({ status }) => status).filter((status) => ![200, 201, 412].includes(status))).toEqual(
      [],
    );
    expect((await read(article)).mentions).toMatchObject([{ personId: from.id }]);
  });
});
