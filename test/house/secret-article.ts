import type { ArticleAnswer } from '../articles/article-answer.js';
import { created } from '../articles/article-answer.js';
import type { Body, Client } from '../support/client.js';
import type { Newsroom } from './newsroom.js';

/**
 * An article as it is sent, with words in all that can hold words. It stands in a section of its own, and is about somebody, an
 * organization and an indicator of its own, whose slugs are that of the article, and about those that are public too.
 */
export async function secretArticle(
  client: Client,
  { things }: Newsroom,
  slug: string,
  words: string,
): Promise<object> {
  const make = async (plural: string, own: object): Promise<Body> => {
    const { status, body } = await client.post(`/v1/editorial/${plural}`, { name: words, slug, ...own });
    if (status !== 201) throw new Error(`No ${plural}: ${JSON.stringify(body)}`);
    return body;
  };
  const organization = await make('organizations', { parentId: things['organizations']?.id });
  const positions = [
    { title: words, organizationId: organization.id },
    { title: words, organizationId: things['organizations']?.id },
  ];
  const person = await make('people', { positions });
  const speaker = { personId: person.id, organizationId: organization.id, title: words };
  const section = await make('sections', { parentId: things['sections']?.id });
  const indicator = await make('indicators', { unit: { kind: 'currency', code: 'CNY' } });
  return {
    headline: words,
    kicker: words,
    summary: words,
    slug,
    keywords: [words, ...words.split(' ')],
    subjects: [words.replaceAll(' ', '-')],
    sectionId: section.id,
    body: [{ id: 'b1', type: 'paragraph', text: `${words}.` }],
    source: { name: words },
    dateline: { place: words },
    bylines: [{ name: words, personId: person.id, role: 'author' }],
    mentions: [{ organizationId: organization.id }, { personId: things['people']?.id }],
    quotes: [
      { text: words, kind: 'indirect', speaker, occasion: words },
      { text: `${words} again`, kind: 'indirect', speaker: { personId: things['people']?.id } },
    ],
    statistics: [
      [indicator, 'actual'] as const,
      [things['indicators'], 'actual'] as const,
      // What became of it is told as well.
      [things['indicators'], 'target'] as const,
    ].map(([measured, nature]) => ({
      indicatorId: measured?.id,
      nature,
      value: '77',
      unit: { kind: 'currency', code: 'CNY' },
      place: words,
      asPrinted: words,
      period: '2018',
      share: { of: words },
      attribution: { organizationId: organization.id, name: words },
    })),
  };
}

/** The same as a draft. */
export async function secretDraft(
  client: Client,
  newsroom: Newsroom,
  slug: string,
  words: string,
  more: object = {},
): Promise<ArticleAnswer> {
  return created(client, { ...(await secretArticle(client, newsroom, slug, words)), ...more });
}
