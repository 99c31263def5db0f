import type { Answer } from '../support/client.js';
import { ARTICLES, at, created, patched, read } from './article-answer.js';
import type { ArticleAnswer } from './article-answer.js';
import { withApp } from '../with-app.js';

const app = withApp();
const { client } = app;

const article = (language: string, translationOf?: ArticleAnswer): Promise<ArticleAnswer> =>
  created(client, { headline: 'Group', language, translationOf: translationOf?.id });

const changed = async (one: ArticleAnswer, change: object): Promise<Answer<ArticleAnswer>> => {
  const { revision } = await read(client, one);
  return client.patch<ArticleAnswer>(at(one), change, revision);
};

const outcomeOf = ({ status, body }: Answer<{ readonly code: string }>): unknown[] => [status, body.code];

const REFUSED = [409, 'translation-exists'];

describe('a group of translations', () => {
  it('has one article in each language, however one comes into it', async () => {
    const english = await article('en');
    const german = await article('de', english);
    const french = await article('fr', german);
    const post = (language: string, original: ArticleAnswer): Promise<Answer> =>
      client.post(ARTICLES, { headline: 'Second', language, translationOf: original.id });
    for (const original of [english, german, french])
      for (const language of ['en', 'de', 'fr'])
        expect([language, ...outcomeOf(await post(language, original))]).toEqual([language, ...REFUSED]);
    const { body } = await post('de', french);
    expect(body['existing']).toEqual({ id: german.id, headline: 'Group' });

    const italian = await article('it', french);
    for (const language of ['en', 'de', 'fr'])
      expect(outcomeOf(await changed(italian, { language }))).toEqual(REFUSED);
    // Of one that others translate, its language counts too.
    expect(outcomeOf(await changed(english, { language: 'it' }))).toEqual(REFUSED);
    expect((await changed(italian, { language: 'es' })).status).toBe(200);

    const otherGerman = await article('de');
    expect(outcomeOf(await changed(otherGerman, { translationOf: english.id }))).toEqual(REFUSED);
    const otherDanish = await article('da', otherGerman);
    expect((await changed(otherDanish, { translationOf: english.id })).status).toBe(200);
  });

  it('is not made of two that have a language in common', async () => {
    const one = await article('en');
    await article('de', one);
    const other = await article('fr');
    await article('de', other);
    expect(outcomeOf(await changed(other, { translationOf: one.id }))).toEqual(REFUSED);
  });

  it('does not count what is in the trash, which comes back only where its place is free', async () => {
    const english = await article('en');
    const binned = await article('de', english);
    await client.delete(at(binned), 1);
    const german = await article('de', english);
    expect(outcomeOf(await client.post(`${at(binned)}/restore`, {}))).toEqual(REFUSED);
    await patched(client, german, { translationOf: null });
    expect((await client.post(`${at(binned)}/restore`, {})).status).toBe(200);
  });

  it('has one, however many come at once', async () => {
    const english = await article('en');
    const german = await article('de', english);
    const answers = await Promise.all(
      Array.from({ length: 8 }, (_, i) =>
        client.post(ARTICLES, {
          headline: 'Raced',
          language: 'fr',
          translationOf: (i % 2 ? english : german).id,
        }),
      ),
    );
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(1);
    for (const answer of answers.filter(({ status }) => status !== 201))
      expect(outcomeOf(answer)).toEqual(REFUSED);
  });
});
