import { Byline, Dateline, ArticleSource, SectionReference } from '../articles/article-parts.dto.js';
import { AnchorProperties } from '../body/anchor.dto.js';
import type { AnchorView } from '../body/anchor.js';
import type { Block } from '../body/block.js';
import {
  Identifier,
  LanguageTag,
  ListOf,
  Nested,
  OneOf,
  Slug,
  Text,
  TextList,
  Timestamp,
  Value,
  WebUrl,
  Flag,
  DateText,
} from '../kernel/http/property-types.js';
import { QUOTE_KINDS } from '../quotes/quote.dto.js';
import { ORGANIZATION_KINDS } from '../organizations/organization.dto.js';
import { Statistic } from '../statistics/statistic.dto.js';

/** A person as readers see them named. */
export class PublicPerson {
  @Identifier({ always: true })
  id: string;

  @Slug({ always: true })
  slug: string;

  @Text({ always: true })
  name: string;
}

export class PublicOrganization extends PublicPerson {
  @OneOf(ORGANIZATION_KINDS)
  kind: string | null;
}

export class PublicImage {
  @WebUrl()
  url: string | null;

  @Identifier()
  assetId: string | null;

  @Text()
  alt: string | null;

  @Text()
  caption: string | null;

  @Text()
  credit: string | null;
}

export class PublicSpeaker {
  @Nested(() => PublicPerson)
  person: PublicPerson | null;

  @Text({ description: 'As printed.' })
  name: string | null;

  @Text()
  title: string | null;

  @Nested(() => PublicOrganization)
  organization: PublicOrganization | null;

  @Text()
  organizationName: string | null;
}

export class PublicQuote {
  @Identifier({ always: true })
  id: string;

  @OneOf(QUOTE_KINDS, { always: true })
  kind: string;

  @Text({ always: true, multiline: true })
  text: string;

  @Nested(() => PublicSpeaker)
  speaker: PublicSpeaker | null;

  @DateText()
  saidOn: string | null;

  @Text()
  occasion: string | null;

  @LanguageTag()
  language: string | null;

  @Flag()
  translated: boolean;

  @ListOf(() => AnchorProperties)
  anchors: AnchorView[];
}

/** The same article in another language. */
export class Translation {
  @LanguageTag({ always: true })
  language: string;

  @Slug({ always: true })
  slug: string;
}

/** What a list shows of a published article. */
export class Card {
  @Identifier({ always: true })
  id: string;

  @Slug({ always: true })
  slug: string;

  @LanguageTag({ always: true })
  language: string;

  @Text({ always: true })
  headline: string;

  @Text()
  kicker: string | null;

  @Text({ multiline: true })
  summary: string | null;

  @Nested(() => SectionReference)
  section: SectionReference | null;

  @ListOf(() => Byline)
  bylines: Byline[];

  @Nested(() => PublicImage)
  image: PublicImage | null;

  @Timestamp({ always: true })
  publishedAt: string;

  @Timestamp({ always: true })
  updatedAt: string;
}

/** A published article as frontends fetch it: whole, and ready. */
export class ContentArticle extends Card {
  @WebUrl({ always: true })
  url: string;

  @Nested(() => ArticleSource)
  source: ArticleSource | null;

  @Nested(() => Dateline)
  dateline: Dateline | null;

  @TextList()
  keywords: string[];

  @TextList({ description: 'IPTC Media Topics.' })
  subjects: string[];

  @Value({ type: 'array', items: { $ref: '#/components/schemas/Block' } }, { always: true })
  body: Block[];

  @Value({ type: 'string' }, { always: true, description: 'The body as HTML; all text in it is escaped.' })
  bodyHtml: string;

  @ListOf(() => PublicPerson, { description: 'Mentioned, quoted, or giving a figure.' })
  people: PublicPerson[];

  @ListOf(() => PublicOrganization, { description: 'Mentioned, speaking, giving a figure, or the source.' })
  organizations: PublicOrganization[];

  @ListOf(() => PublicQuote)
  quotes: PublicQuote[];

  @ListOf(() => Statistic)
  statistics: Statistic[];

  @Value(
    { type: 'array', items: { type: 'object' }, maxItems: 0 },
    { always: true, description: 'Published statements about errors; none yet.' },
  )
  corrections: unknown[];

  @ListOf(() => Translation)
  translations: Translation[];
}
