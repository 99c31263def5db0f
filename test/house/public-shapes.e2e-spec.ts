import { Article } from '../../src/articles/article.dto.js';
import { Indicator } from '../../src/indicators/indicator.dto.js';
import { isWritten, propertiesOf } from '../../src/contract/properties/property.js';
import type { Class, Property } from '../../src/contract/properties/property.js';
import { Organization } from '../../src/organizations/organization.dto.js';
import { Person } from '../../src/people/person.dto.js';
import { Quote } from '../../src/quotes/quote.dto.js';
import { Section } from '../../src/sections/section.dto.js';
import { Statistic } from '../../src/statistics/statistic.dto.js';
import { TOKEN, startApp } from '../support/app.js';
import type { TestApp } from '../support/app.js';
import { crawl } from './crawl.js';
import { BODIES, furnish } from './newsroom.js';
import type { Newsroom } from './newsroom.js';
import { publicValues, requestsTo } from './public-requests.js';
import { publicRoutes } from './public-routes.js';

const MARKER = 'unpublishedremark';

/** What each editorial class gets while this suite runs: a property that may be written at any depth. */
const REMARK: Property = {
  name: MARKER,
  schema: { type: 'string' },
  writeSchema: undefined,
  rules: [],
  parse: undefined,
  // As what only some answers have, it is in those alone that were written with it.
  access: 'writable',
  answered: 'sometimes',
  asWritten: false,
  type: undefined,
  answers: undefined,
  list: false,
};

const RESOURCES: readonly Class[] = [Article, Quote, Statistic, Person, Organization, Indicator, Section];

/** The registers of all editorial classes: those of resources, and of all that they are made of. */
function registers(): Set<Map<string, Property>> {
  const found = new Set<Map<string, Property>>();
  const walk = (type: Class): void => {
    const register = propertiesOf(type) as Map<string, Property>;
    if (found.has(register)) return;
    found.add(register);
    for (const { type: nested } of register.values()) if (nested) walk(nested());
  };
  RESOURCES.forEach(walk);
  return found;
}

/** The same body with a remark in each of its objects that has a class. */
function remarked(type: Class, body: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const members = [...propertiesOf(type).values()].flatMap(({ name, type: nested, access, list }) => {
    const value = body[name];
    if (!nested || !isWritten(access) || value == null) return [];
    const each = (element: unknown): object => remarked(nested(), element as Record<string, unknown>);
    return [[name, list ? (value as unknown[]).map(each) : each(value)] as const];
  });
  return { ...body, ...Object.fromEntries(members), [MARKER]: MARKER };
}

let app: TestApp;
let newsroom: Newsroom;

/** What the OpenAPI document doesn't have, the client of the tests would refuse. */
async function send(
  method: string,
  path: string,
  body: object,
  revision: number,
): Promise<Readonly<Record<string, unknown>>> {
  const answer = await fetch(app.url + path, {
    method,
    body: JSON.stringify(body),
    headers: {
      authorization: `Bearer ${TOKEN}`,
      'content-type': 'application/json',
      'if-match': `"${revision}"`,
    },
  });
  const text = await answer.text();
  if (answer.status !== 200) throw new Error(`${method} ${path}: ${answer.status} ${text}`);
  return JSON.parse(text) as Record<string, unknown>;
}

beforeAll(async () => {
  for (const register of registers()) register.set(MARKER, REMARK);
  app = await startApp();
  newsroom = await furnish(app);
});

afterAll(async () => {
  for (const register of registers()) register.delete(MARKER);
  await app.close();
});

describe('what editors alone see is in no public answer (pitfall 43)', () => {
  it('though every editorial class has it, and every object of an article', async () => {
    const { client } = app;
    const { sections, organizations, people, indicators } = newsroom.things;
    const made = { sections, organizations, people, indicators } as Newsroom['things'];
    const body = BODIES['articles']?.(made) as Record<string, unknown>;
    const article = `/v1/editorial/articles/${newsroom.things['articles']?.id}`;
    const facts = { mentions: [], quotes: [], statistics: [] };
    const present = Number(newsroom.things['articles']?.revision);
    const emptied = await send('PATCH', article, facts, present);
    const changed = await send('PATCH', article, remarked(Article, body), Number(emptied['revision']));
    // It is kept where a part is kept whole, so that a public shape could show it.
    expect(JSON.stringify(changed['statistics'])).toContain(MARKER);
    const step = { action: 'publish' };
    await send('POST', `${article}/transitions`, step, Number(changed['revision']));
    const routes = await publicRoutes(client);
    const open = Object.fromEntries(
      Object.entries(newsroom.things).map(([plural, { slug }]) => [plural, slug]),
    );
    const valuesOf = publicValues({ open, secret: [], words: ['invests', 'Shanghai'] });
    const answers = await crawl(client, requestsTo(routes, valuesOf));
    const leaking = [...answers].filter(
      ([address, answer]) => answer.includes(MARKER) && !/^\/(openapi\.json|docs)/.test(address),
    );
    expect(leaking.map(([address]) => address)).toEqual([]);
    expect([...answers.values()].filter((answer) => answer.startsWith('200 ')).length).toBeGreaterThan(50);
  });
});
