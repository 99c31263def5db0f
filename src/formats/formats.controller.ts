import { Controller } from '@nestjs/common';
import { NewsroomSettings } from '../newsroom/newsroom-settings.reader.js';
import { EXAMPLE_SITE, exampleArticle } from '../publication/example-article.view.js';
import { ContentReader, aboutAnswer, leadOn } from '../content/content.reader.js';
import { Withdrawn } from '../publication/publication.problems.js';
import { readDocument } from '../publication/stored-document.view.js';
import { NotFound } from '../kernel/problems/http.problems.js';
import type { JsonSchema } from '../contract/properties/property.js';
import { PublicGet } from '../edge/answers/public-get.js';
import type { PublicRequest, PublicResult } from '../edge/answers/public-get.js';
import { FORMATS } from './article-format.js';
import type { FormatName } from './article-format.js';
import { ReadFormat } from './read-format.dto.js';

const declared = (name: FormatName, summary: string, description: string): ReturnType<typeof PublicGet> =>
  PublicGet(`:slug/${name}`, {
    summary,
    description,
    query: ReadFormat,
    produces: FORMATS[name].type,
    headers: ['Last-Modified'] as const,
    moves: true,
    ...(FORMATS[name].type.endsWith('json') && { example: () => exampleIn(name) }),
    problems: [NotFound, Withdrawn],
  });

function exampleIn(name: FormatName): JsonSchema {
  return JSON.parse(FORMATS[name].render(exampleArticle(), EXAMPLE_SITE)) as JsonSchema;
}

/** A published article in the vocabularies of others. Where it is, was or is no more, each answers as the document does. */
@Controller('v1/content/articles')
export class FormatsController {
  constructor(
    private readonly reader: ContentReader,
    private readonly newsroom: NewsroomSettings,
  ) {}

  @declared(
    'jsonld',
    'Reads a published article as a schema.org NewsArticle',
    'JSON-LD with quotes as Quotation and statistics as Observation; numbers are digit for digit. Put it into the script element of a page unchanged.',
  )
  jsonld(asked: PublicRequest<ReadFormat>): Promise<PublicResult> {
    return this.answer('jsonld', asked);
  }

  @declared(
    'ninjs',
    'Reads a published article as an IPTC ninjs 3.1 item',
    'Quotes and statistics are associations of the type `component`, with the profiles `quote` and `statistic`.',
  )
  ninjs(asked: PublicRequest<ReadFormat>): Promise<PublicResult> {
    return this.answer('ninjs', asked);
  }

  @declared(
    'text',
    'Reads a published article as plain text',
    'Headline, byline, dateline and body, with an empty line between paragraphs. List items begin with `- ` or a number, quotations with `> `.',
  )
  text(asked: PublicRequest<ReadFormat>): Promise<PublicResult> {
    return this.answer('text', asked);
  }

  @declared(
    'opengraph',
    'Reads the Open Graph properties of a published article',
    'Each member is a meta element for the page; a list is one element for each value.',
  )
  openGraph(asked: PublicRequest<ReadFormat>): Promise<PublicResult> {
    return this.answer('opengraph', asked);
  }

  private async answer(name: FormatName, { slug, query }: PublicRequest<ReadFormat>): Promise<PublicResult> {
    const { language } = query;
    const { type, render } = FORMATS[name];
    const found = await this.reader.find(slug, language);
    leadOn(found, slug, language);
    return {
      body: render(readDocument(found.document), await this.newsroom.site()),
      type: `${type}; charset=utf-8`,
      ...aboutAnswer(slug, found),
    };
  }
}
