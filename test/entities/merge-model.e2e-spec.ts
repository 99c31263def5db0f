import { startApp } from '../support/app.js';
import type { TestApp } from '../support/app.js';
import type { Body, Client } from '../support/client.js';
import { ifMatch } from '../support/client.js';
import { eventually } from '../support/eventually.js';
import { Random } from '../../src/seed/random.js';
import { ARTICLES, created } from '../articles/article-answer.js';
import type { ArticleAnswer } from '../articles/article-answer.js';

/** So many people, articles and steps. */
const [PEOPLE, WRITTEN, STEPS] = [12, 8, 120];

let app: TestApp;
let client: Client;

beforeAll(async () => {
  app = await startApp();
  client = app.client;
});

afterAll(() => app.close());

/** A reference, wherever it stands. */
interface Reference {
  /** Of a byline, the name over it; each is written once. */
  readonly name: string;
  readonly place: 'mention' | 'quote' | 'byline';
  /** The person that it names now. */
  person: string;
}

interface ModelArticle {
  readonly id: string;
  readonly slug: string;
  references: Reference[];
  /** What readers get: the references as published. They are the very same as those of the working copy, as long as that was not written since. */
  live: Reference[] | null;
}

interface ModelMerge {
  readonly id: string;
  readonly into: string;
  readonly from: string;
  /** References that it moved: they go back if they still name the target. */
  readonly moved: ReadonlySet<Reference>;
}

/** What the service should hold, as simply as it can be said. */
class Model {
  readonly articles: ModelArticle[] = [];
  readonly merges: ModelMerge[] = [];
  readonly alive = new Set<string>();

  merged(id: string, into: string, from: string): void {
    const moved = new Set<Reference>();
    for (const { references, live } of this.articles)
      for (const reference of [...references, ...(live ?? [])])
        if (reference.person === from) {
          reference.person = into;
          moved.add(reference);
        }
    this.alive.delete(from);
    this.merges.push({ id, into, from, moved });
  }

  undone(merge: ModelMerge): void {
    this.merges.splice(this.merges.indexOf(merge), 1);
    this.alive.add(merge.from);
    for (const reference of merge.moved) if (reference.person === merge.into) reference.person = merge.from;
  }
}

async function read({ id }: { readonly id: string }): Promise<ArticleAnswer> {
  return (await client.get<ArticleAnswer>(`${ARTICLES}/${id}`)).body;
}

function bodyOf(references: readonly Reference[]): object {
  const of = (place: Reference['place']): string[] =>
    references.filter((reference) => reference.place === place).map(({ person }) => person);
  return {
    bylines: references
      .filter(({ place }) => place === 'byline')
      .map(({ name, person }) => ({ name, personId: person })),
    mentions: of('mention').map((personId) => ({ personId })),
    quotes: of('quote').map((personId) => ({ text: 'x', speaker: { personId, name: 'x' } })),
  };
}

/** The people that an article names, by place and in order. */
function namedBy(article: ArticleAnswer): string[] {
  return [
    ...(article['bylines'] as { personId: string }[]).map(({ personId }) => `byline ${personId}`),
    ...article.mentions.map(({ personId }) => `mention ${personId ?? ''}`),
    ...article.quotes.map(({ speaker }) => `quote ${speaker?.['personId'] ?? ''}`),
  ];
}

function inModel(references: readonly Reference[]): string[] {
  return (['byline', 'mention', 'quote'] as const).flatMap((place) =>
    references.filter((reference) => reference.place === place).map(({ person }) => `${place} ${person}`),
  );
}

// Pitfalls 1 and 20.
it('whatever is saved, published, merged and undone: references, what readers get and usage equal a simple model', async () => {
  const chance = new Random('merges and their undoing');
  const random = (): number => chance.next();
  const pick = <T>(list: readonly T[]): T => list[chance.whole(0, list.length - 1)] as T;
  const model = new Model();
  for (let i = 0; i < PEOPLE; i++) {
    const { body } = await client.post('/v1/editorial/people', { name: `Model ${i}` });
    model.alive.add(body.id);
  }
  let names = 0;
  const fresh = (): Reference[] =>
    Array.from({ length: 1 + Math.floor(random() * 4) }, () => ({
      name: `Printed ${(names += 1)}`,
      place: pick(['mention', 'quote', 'byline'] as const),
      person: pick([...model.alive]),
    }));
  for (let i = 0; i < WRITTEN; i++) {
    const references = fresh();
    const { id, slug } = await created(client, { headline: `Model ${i}`, ...bodyOf(references) });
    model.articles.push({ id, slug, references, live: null });
  }

  const steps: Readonly<Record<string, () => Promise<void>>> = {
    save: async () => {
      const article = pick(model.articles);
      const references = fresh();
      const { revision } = await read(article);
      // By ids of what was merged, too: they lead to what is left.
      const old = model.merges.length > 0 && random() < 0.3 ? pick(model.merges) : undefined;
      const written = references.map((reference) =>
        old && reference.person === old.into ? { ...reference, person: old.from } : reference,
      );
      const answer = await client.patch(`${ARTICLES}/${article.id}`, bodyOf(written), revision);
      expect(answer.status).toBe(200);
      article.references = references;
    },
    publish: async () => {
      const article = pick(model.articles);
      const { revision, allowedActions } = await read(article);
      if (!allowedActions.includes('publish')) return;
      const answer = await client.post(
        `${ARTICLES}/${article.id}/transitions`,
        { action: 'publish' },
        ifMatch(revision),
      );
      expect(answer.status).toBe(200);
      article.live = article.references;
    },
    merge: async () => {
      if (model.alive.size < 4) return;
      const [into, from] = [pick([...model.alive]), pick([...model.alive])];
      if (into === from) return;
      const answer = await client.post<{ merge: { id: string } }>(`/v1/editorial/people/${into}/merge`, {
        from: [from],
      });
      expect(answer.status).toBe(200);
      model.merged(answer.body.merge.id, into, from);
    },
    undo: async () => {
      const merge = model.merges.length > 0 ? pick(model.merges) : undefined;
      if (!merge) return;
      const { status } = await client.delete(`/v1/editorial/merges/${merge.id}`);
      // One whose target was merged itself waits until that is undone.
      expect(status).toBe(model.alive.has(merge.into) ? 204 : 409);
      if (status === 204) model.undone(merge);
    },
  };

  for (let step = 0; step < STEPS; step++) {
    await steps[pick(['save', 'save', 'publish', 'merge', 'merge', 'undo', 'undo'])]?.();
    for (const article of model.articles)
      expect(namedBy(await read(article))).toEqual(inModel(article.references));
    if (step % 20 === 19) await readersAndUsage(model);
  }
  expect(model.merges.length).toBeGreaterThan(0);
  // All undone, everybody is there again.
  while (model.merges.length > 0) {
    const last = model.merges.findLast(({ into }) => model.alive.has(into)) as ModelMerge;
    expect((await client.delete(`/v1/editorial/merges/${last.id}`)).status).toBe(204);
    model.undone(last);
  }
  expect(model.alive.size).toBe(PEOPLE);
  await readersAndUsage(model);
}, 240_000);

async function readersAndUsage(model: Model): Promise<void> {
  for (const { slug, live } of model.articles) {
    if (!live) continue;
    await eventually(async () => {
      const { body } = await client.get(`/v1/content/articles/${slug}`);
      const quotes = body['quotes'] as { speaker: { person: Body } }[];
      const bylines = body['bylines'] as { personId: string }[];
      const seen = [
        ...bylines.map(({ personId }) => `byline ${personId}`),
        ...quotes.map(({ speaker }) => `quote ${speaker.person.id}`),
      ];
      expect(seen).toEqual(inModel(live.filter(({ place }) => place !== 'mention')));
      const named = live.filter(({ place }) => place !== 'byline').map(({ person }) => person);
      expect((body['people'] as Body[]).map(({ id }) => id).sort()).toEqual([...new Set(named)].sort());
    });
  }
  for (const id of model.alive) {
    const users = model.articles.filter(({ references, live }) =>
      [...references, ...(live ?? [])].some(({ person }) => person === id),
    );
    const { body } = await client.get<{ articles: Body }>(`/v1/editorial/people/${id}/usage`);
    const using = body.articles.items.map((article) => article.id);
    expect(users.map((article) => article.id).filter((user) => !using.includes(user))).toEqual([]);
    expect(
      (await client.get(`${ARTICLES}?personId=${id}&limit=100`)).body.items.map((item) => item.id).sort(),
    ).toEqual(
      model.articles
        .filter(({ references }) => references.some(({ person }) => person === id))
        .map((a) => a.id)
        .sort(),
    );
  }
}
