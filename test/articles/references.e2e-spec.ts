import { cast } from '../support/cast.js';
import type { Cast } from '../support/cast.js';
import { ARTICLES, created, refusals } from './article-answer.js';
import type { ArticleAnswer } from './article-answer.js';
import { withApp } from '../with-app.js';

const app = withApp();
const { client } = app;
let known: Cast;

beforeAll(async () => {
  known = await cast(client);
});

const refused = async (article: object): Promise<string[]> => {
  const answer = await client.post<ArticleAnswer>(ARTICLES, { headline: 'Refused', ...article });
  expect(answer.status).toBe(422);
  return refusals(answer);
};

describe('a reference', () => {
  it('is an id, an object with it, a slug, a name or an alias', async () => {
    const { economy, commission } = known;
    for (const section of [economy.id, { id: economy.id }, { slug: 'economy' }, { name: 'ECONOMY' }]) {
      const article = await created(client, { headline: 'Referring', section });
      expect(article.section?.id).toBe(economy.id);
    }
    const article = await created(client, {
      headline: 'By acronym',
      mentions: [{ organization: { name: 'sheitc' } }],
    });
    expect(article.mentions[0]?.organizationId).toBe(commission.id);
    expect(article.resolved).toMatchObject([
      { pointer: '/mentions/0/organization', id: commission.id, name: commission.name, outcome: 'matched' },
    ]);
  });

  it('creates whom nobody knows, once, and tells', async () => {
    const person = { name: 'Åsa Novák' };
    const article = await created(client, {
      headline: 'New people',
      section: { name: 'Culture' },
      source: { organization: { name: 'New Agency' } },
      bylines: [{ name: 'Asa', person: { name: 'asa novak' } }],
      quotes: [
        { text: 'x', speaker: { person } },
        { text: 'y', speaker: { person, name: 'A. N.' } },
      ],
      statistics: [
        { value: '1', unit: { kind: 'percent' }, indicator: { name: 'Rate' }, attribution: { person } },
      ],
    });
    expect(article.section?.slug).toBe('culture');
    expect(article['source']).toMatchObject({ name: 'New Agency' });
    const ids = article.quotes.map(({ speaker }) => speaker?.['personId']);
    expect(new Set(ids).size).toBe(1);
    expect(article.quotes.map(({ speaker }) => speaker?.['name'])).toEqual(['asa novak', 'A. N.']);
    expect(article.statistics[0]).toMatchObject({
      indicator: { name: 'Rate' },
      attribution: { personId: ids[0] },
    });
    expect(article.resolved.map(({ pointer, outcome }) => `${pointer} ${outcome}`)).toEqual([
      '/section created',
      '/source/organization created',
      '/bylines/0/person created',
      '/quotes/0/speaker/person created',
      '/quotes/1/speaker/person created',
      '/statistics/0/indicator created',
      '/statistics/0/attribution/person created',
    ]);
  });

  it('may stand as id and object together if they say the same', async () => {
    const { chenMingbo, wuQing } = known;
    const speaker = { personId: chenMingbo.id, person: { id: chenMingbo.id } };
    const { quotes } = await created(client, { headline: 'Twice', quotes: [{ text: 'x', speaker }] });
    expect(quotes[0]?.speaker).toMatchObject({ personId: chenMingbo.id, name: 'Chen Mingbo' });
    const differing = { personId: chenMingbo.id, person: { id: wuQing.id } };
    expect(await refused({ quotes: [{ text: 'x', speaker: differing }] })).toEqual([
      '/quotes/0/speaker/person two-references',
    ]);
  });

  it('to a name that two bear is refused with both; one of them forced anew is not', async () => {
    const ids = [];
    for (const _ of [1, 2]) {
      const answer = await client.post('/v1/editorial/people', { name: 'Ali Khan' });
      ids.push(answer.body.id);
    }
    const mention = (reference: object): object => ({
      mentions: [{ person: { name: 'Ali Khan', ...reference } }],
    });
    const answer = await client.post<ArticleAnswer>(ARTICLES, { headline: 'Two', ...mention({}) });
    expect(refusals(answer)).toEqual(['/mentions/0/person ambiguous-reference']);
    expect(answer.body.errors[0]?.candidates?.map(({ id }) => id).sort()).toEqual(ids.sort());
    const forced = await created(client, { headline: 'Three', ...mention({ create: true }) });
    expect(forced.resolved).toMatchObject([{ outcome: 'created' }]);
    expect(ids).not.toContain(forced.mentions[0]?.personId);
  });

  it('of a mention is to a person or to an organization', async () => {
    const { chenMingbo, commission } = known;
    const both = { personId: chenMingbo.id, organizationId: commission.id };
    expect(await refused({ mentions: [{}, both] })).toEqual([
      '/mentions/0 person-or-organization',
      '/mentions/1 person-or-organization',
    ]);
  });
});

describe('a speaker', () => {
  const speaking = async (speaker: object, saidOn?: string): Promise<unknown> => {
    const article = await created(client, { headline: 'Speaking', quotes: [{ text: 'x', speaker, saidOn }] });
    return article.quotes[0]?.speaker;
  };
  const nobody = { personId: null, name: null, title: null, organizationId: null, organizationName: null };

  it('may be described only, or be an organization', async () => {
    const { id, name } = known.commission;
    expect(await speaking({ name: 'a ministry official' })).toEqual({
      ...nobody,
      name: 'a ministry official',
    });
    expect(await speaking({ organization: { id } })).toMatchObject({
      organizationId: id,
      organizationName: name,
    });
  });

  it('has the position known on the day of the quote, unless the quote says another', async () => {
    const { wuQing, cityGovernment, commission } = known;
    const person = { name: 'Wu Qing' };
    expect(await speaking({ person }, '2018-04-10')).toEqual({
      personId: wuQing.id,
      name: 'Wu Qing',
      title: 'vice-mayor',
      organizationId: cityGovernment.id,
      organizationName: cityGovernment.name,
    });
    expect(await speaking({ person }, '2015-01-01')).toMatchObject({
      title: 'director',
      organizationName: 'Statistics Office',
    });
    expect(await speaking({ person })).toEqual({ ...nobody, personId: wuQing.id, name: 'Wu Qing' });
    expect(await speaking({ person, title: 'economist' }, '2018-04-10')).toMatchObject({
      title: 'economist',
      organizationId: cityGovernment.id,
    });
    expect(await speaking({ person, organization: { id: commission.id } }, '2018-04-10')).toMatchObject({
      title: 'vice-mayor',
      organizationId: commission.id,
    });
  });
});
