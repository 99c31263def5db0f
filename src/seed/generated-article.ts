import type { Quote } from '../quotes/quote.dto.js';
import type { Statistic } from '../statistics/statistic.dto.js';
import type { Mention } from '../articles/article-parts.dto.js';
import type { StoredArticle } from '../articles/article.view.js';
import type { StoredAnchor } from '../body/anchor.js';
import type { Block } from '../body/block.js';
import { slugify } from '../kernel/values/slug.js';
import type { Random } from './random.js';
import type { Vocabulary } from './vocabulary.js';
import { OPENED } from './world.js';
import type { Entity, World } from './world.js';

const PARAGRAPHS = 12;
const TEN_YEARS = 10 * 365 * 24 * 3600 * 1000;

/** A paragraph under construction, which tells where in it a passage stands. */
class Paragraph {
  text = '';

  constructor(readonly id: string) {}

  add(sentence: string): void {
    this.text += this.text === '' ? sentence : ` ${sentence}`;
  }

  /** Adds `before + passage + after`, and answers the anchor of the passage. */
  anchor(before: string, passage: string, after: string): StoredAnchor {
    this.add(before);
    const start = this.text.length;
    this.text += passage + after;
    return { blockId: this.id, start, end: start + passage.length, exact: passage };
  }
}

/** Makes articles as an editor would have stored and published them: 12 paragraphs, 2 quotes, 3 organizations, 6 statistics each. */
export class ArticleMaker {
  constructor(
    private readonly world: World,
    private readonly vocabulary: Vocabulary,
    private readonly random: Random,
    private readonly total: number,
    private readonly author: { readonly id: string; readonly name: string },
  ) {}

  /** @param n from 0 on: later ones are published later */
  make(n: number): StoredArticle {
    const { random, vocabulary } = this;
    const at = OPENED + Math.floor((TEN_YEARS * n) / this.total);
    const publishedAt = new Date(at).toISOString();
    const id = random.id(at);
    const paragraphs = Array.from({ length: PARAGRAPHS }, (_, i) => new Paragraph(`b${i + 1}`));
    const mentions = [1, 4, 7].map((i) => this.mention(at, paragraphs[i]));
    const quotes = [2, 8].map((i) => this.quote(id, at, paragraphs[i]));
    const statistics = [0, 3, 5, 6, 9, 10].map((i) => this.statistic(id, at, paragraphs[i]));
    for (const paragraph of paragraphs)
      for (let i = 0; i < 3; i++) paragraph.add(vocabulary.sentence(random, random.whole(8, 18)));
    const headline = vocabulary.sentence(random, 7).slice(0, -1);
    const { id: sectionId, slug, name } = random.pick(this.world.sections);
    return {
      ...{
        id,
        revision: 1,
        status: 'published',
        workingStatus: null,
        scheduledRevision: null,
        liveRevision: 1,
      },
      ...{
        slug: `${slugify(headline)}-${n + 1}`,
        language: 'en',
        translationOf: null,
        headline,
        kicker: null,
      },
      summary: vocabulary.sentence(random, 20),
      section: { id: sectionId, slug, name },
      ...{ bylines: [{ name: this.author.name, personId: null, role: 'author' }], source: null },
      dateline: { place: vocabulary.name(random, 1), date: null },
      keywords: [vocabulary.words[random.rank(500)] ?? '', vocabulary.words[500 + random.rank(2000)] ?? ''],
      ...{ subjects: [], canonicalUrl: null, body: paragraphs.map(toBlock), mentions, quotes, statistics },
      ...{ embargoUntil: null, scheduledFor: null, firstPublishedAt: publishedAt, publishedAt },
      ...{ createdAt: publishedAt, updatedAt: publishedAt, createdBy: this.author, updatedBy: this.author },
    };
  }

  private mention(at: number, paragraph: Paragraph | undefined): Mention {
    const organization = this.popular(this.world.organizations);
    const anchors = anchored(paragraph?.anchor('A spokesman of ', organization.name, ' confirmed it.'));
    return { id: this.random.id(at), personId: null, organizationId: organization.id, anchors };
  }

  private quote(articleId: string, at: number, paragraph: Paragraph | undefined): Quote {
    const { random, vocabulary, world } = this;
    const [person, organization] = [this.popular(world.people), this.popular(world.organizations)];
    const text = vocabulary.sentence(random, random.whole(10, 24)).slice(0, -1);
    const anchors = anchored(
      paragraph?.anchor('“', `${text},`, `” said ${person.name}, director of ${organization.name}.`),
    );
    const speaker = {
      personId: person.id,
      name: person.name,
      title: 'director',
      organizationId: organization.id,
      organizationName: organization.name,
    };
    const told = {
      saidOn: new Date(at).toISOString().slice(0, 10),
      occasion: null,
      language: null,
      translated: false,
    };
    return { id: random.id(at), revision: 1, articleId, kind: 'direct', text, speaker, ...told, anchors };
  }

  private statistic(articleId: string, at: number, paragraph: Paragraph | undefined): Statistic {
    const { random, world } = this;
    const indicator = this.popular(world.indicators);
    const value = `${random.whole(1, 99)}.${random.whole(0, 9)}`;
    const year = new Date(at).getUTCFullYear();
    const anchors = anchored(
      paragraph?.anchor(`${indicator.name} stood at `, `${value} percent`, ` in ${year}.`),
    );
    return {
      ...{
        id: random.id(at),
        revision: 1,
        articleId,
        indicator,
        place: null,
        value,
        upperValue: null,
        qualifier: 'exact',
      },
      ...{
        unit: { kind: 'percent' },
        asPrinted: `${value} percent`,
        period: String(year),
        periodLabel: null,
        nature: 'actual',
      },
      ...{ conversions: [], comparison: null, share: null, attribution: null, anchors },
    };
  }

  private popular(entities: readonly Entity[]): Entity {
    return entities[this.random.rank(entities.length)] ?? this.random.pick(entities);
  }
}

function anchored(anchor: StoredAnchor | undefined): StoredAnchor[] {
  return anchor ? [anchor] : [];
}

function toBlock({ id, text }: Paragraph): Block {
  return { id, type: 'paragraph', text, marks: [] };
}
