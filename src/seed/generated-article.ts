import type { Mention } from '../articles/article-parts.dto.js';
import { Article } from '../articles/article.dto.js';
import type { StoredArticle } from '../articles/article.view.js';
import { blank } from '../contract/writing/written.js';
import { slugify } from '../kernel/values/slug.js';
import type { Quote } from '../quotes/quote.dto.js';
import type { Statistic } from '../statistics/statistic.dto.js';
import { SHOWN_IN, shownBlocks } from './shown-blocks.js';
import { figure } from './generated-statistic.js';
import { Paragraph } from './paragraph.js';
import { Random } from './random.js';
import { capitalized, numberedName } from './vocabulary.js';
import { CLOSED, OPENED } from './world.js';
import type { World, WorldOrganization, WorldPerson } from './world.js';
import { Zipf } from './zipf.js';

/** Which paragraph has which fact; the others are just words. */
const MENTIONS_IN = [3, 4, 7] as const;
const QUOTES_IN = [1, 8] as const;
const STATISTICS_IN = [0, 2, 5, 6, 9, 10] as const;
const PARAGRAPHS = 12;

/** An article as it was created, and the source of whatever else is to be drawn for it. */
export interface GeneratedArticle {
  readonly draft: StoredArticle;
  readonly random: Random;
}

/** Makes articles as an editor would have written them: 12 paragraphs, 2 quotes, 3 organizations, 6 statistics each; some with a picture, a list and a table. */
export class ArticleGenerator {
  private readonly people: Zipf<WorldPerson>;
  private readonly organizations: Zipf<WorldOrganization>;
  private readonly indicators: Zipf<World['indicators'][number]>;

  constructor(
    private readonly seed: string,
    private readonly articles: number,
    private readonly world: World,
    private readonly author: StoredArticle['createdBy'],
  ) {
    this.people = new Zipf(world.people);
    this.organizations = new Zipf(world.organizations);
    this.indicators = new Zipf(world.indicators);
  }

  /** @param n from 0 on: later ones are newer */
  make(n: number): GeneratedArticle {
    const random = new Random(`${this.seed}/article/${n}`);
    const { vocabulary, sections, places, authors } = this.world;
    const span = (CLOSED.getTime() - OPENED.getTime()) / this.articles;
    const at = new Date(OPENED.getTime() + Math.floor(span * (n + 0.9 * random.next())));
    const headline = `${numberedName(n)}: ${vocabulary.sentence(random, 4, 8).slice(0, -1)}`;
    const draft = {
      ...UNWRITTEN,
      id: random.id(at),
      revision: 1,
      status: 'draft' as const,
      slug: slugify(headline),
      slugGiven: false,
      language: 'en',
      headline,
      summary: vocabulary.sentence(random, 12, 24),
      section: random.pick(sections),
      bylines: [{ name: random.pick(authors), personId: null, role: 'author' }],
      dateline: { place: random.pick(places), date: at.toISOString().slice(0, 10) },
      keywords: vocabulary.keywordsOf(random),
      createdAt: at.toISOString(),
      updatedAt: at.toISOString(),
      createdBy: this.author,
      updatedBy: this.author,
      writtenBy: [this.author.id],
    };
    const text = this.text(draft.id, at, random);
    const shown = n % SHOWN_IN === 0 ? shownBlocks(text.statistics) : [];
    return { draft: { ...draft, ...text, body: [...text.body, ...shown] }, random };
  }

  private text(
    articleId: string,
    at: Date,
    random: Random,
  ): Pick<StoredArticle, 'body' | 'mentions' | 'quotes' | 'statistics'> {
    const paragraphs = Array.from({ length: PARAGRAPHS }, (_, i) => new Paragraph(`b${i + 1}`));
    const write = <T>(places: readonly number[], make: (paragraph: Paragraph, i: number) => T): T[] =>
      places.flatMap((place, i) => (paragraphs[place] ? [make(paragraphs[place], i)] : []));
    const speakers = this.people.drawDistinct(random, QUOTES_IN.length);
    const employers = speakers.map(({ organization }) => organization);
    const organizations = this.organizations.drawDistinct(random, MENTIONS_IN.length, employers);
    const { vocabulary } = this.world;
    const mentions = write(MENTIONS_IN, (paragraph, i) => mention(paragraph, organizations[i], at, random));
    const quotes = write(QUOTES_IN, (paragraph, i) => ({
      id: random.id(at),
      revision: 1,
      articleId,
      ...quoted(paragraph, speakers[i], vocabulary.sentence(random, 10, 24).slice(0, -1), at),
    }));
    const statistics = write(STATISTICS_IN, (paragraph, i) => ({
      id: random.id(at),
      revision: 1,
      articleId,
      ...this.stated(paragraph, i, random.pick(organizations), at, random),
    }));
    for (const paragraph of paragraphs)
      for (let i = 0; i < 3; i++) paragraph.add(vocabulary.sentence(random, 8, 16));
    const rare = vocabulary.rareWord(random);
    if (rare) paragraphs.at(-1)?.add(`${capitalized(rare)}.`);
    return { body: paragraphs.map(({ block }) => block), mentions, quotes, statistics };
  }

  private stated(
    paragraph: Paragraph,
    n: number,
    { id: organizationId, name }: WorldOrganization,
    at: Date,
    random: Random,
  ): Omit<Statistic, 'id' | 'revision' | 'articleId'> {
    const { after, value, unit, asPrinted, conversions, comparison, share } = figure(n, random);
    const indicator = this.indicators.draw(random);
    const place = random.pick(this.world.places);
    const period = String(at.getUTCFullYear() - random.whole(1, 5));
    const before = `${indicator.name} of ${place} came to `;
    const anchor = paragraph.anchor(before, asPrinted, `${after} in ${period}, ${name} said.`);
    return {
      indicator,
      place,
      value,
      upperValue: null,
      qualifier: 'exact',
      unit,
      asPrinted,
      period,
      periodLabel: null,
      nature: 'actual',
      conversions,
      comparison,
      share,
      attribution: { personId: null, organizationId, name },
      anchors: [anchor],
      signOff: null,
    };
  }
}

const {
  allowedActions: _,
  blockedActions: __,
  hasUnpublishedChanges: ___,
  ...UNWRITTEN
} = { ...blank(Article) };

function mention(
  paragraph: Paragraph,
  organization: WorldOrganization | undefined,
  at: Date,
  random: Random,
): Mention {
  const { id: organizationId = null, name = '' } = organization ?? {};
  const anchor = paragraph.anchor('Those who know ', name, ' well had expected it.');
  return { id: random.id(at), personId: null, organizationId, anchors: [anchor] };
}

function quoted(
  paragraph: Paragraph,
  person: WorldPerson | undefined,
  text: string,
  at: Date,
): Omit<Quote, 'id' | 'revision' | 'articleId'> {
  if (!person) throw new Error('Nobody speaks.');
  const { id: personId, name, title, organization } = person;
  const anchor = paragraph.anchor('“', text, `,” said ${name}, ${title} of ${organization.name}.`);
  const speaker = {
    personId,
    name,
    title,
    organizationId: organization.id,
    organizationName: organization.name,
  };
  const saidOn = at.toISOString().slice(0, 10);
  return {
    kind: 'direct',
    text,
    speaker,
    saidOn,
    occasion: null,
    language: null,
    translated: false,
    anchors: [anchor],
    signOff: null,
  };
}
