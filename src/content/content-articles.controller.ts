import { Controller } from '@nestjs/common';
import { NotFound } from '../kernel/problems/http.problems.js';
import { chosenCoding } from '../edge/answers/content-coding.js';
import type { Coding } from '../edge/answers/content-coding.js';
import type { PublicAnswer } from '../edge/answers/public-answer.js';
import { PublicGet } from '../edge/answers/public-get.js';
import type { PublicRequest, PublicResult } from '../edge/answers/public-get.js';
import { publicResource, publicText, publicTextPage } from '../edge/answers/public-json.js';
import { Card, ContentArticle } from '../publication/content-article.dto.js';
import { ContentReader, aboutAnswer, leadOn } from './content.reader.js';
import type { FoundDocument } from './content.reader.js';
import { Withdrawn } from '../publication/publication.problems.js';
import { ListContent, ReadContent } from './list-content.dto.js';
import { CodedDocuments } from './coded-documents.js';
import { ContentArticlesQueries } from './content-articles.queries.js';

@Controller('v1/content/articles')
export class ContentArticlesController {
  constructor(
    private readonly queries: ContentArticlesQueries,
    private readonly reader: ContentReader,
    private readonly coded: CodedDocuments,
  ) {}

  @PublicGet('', {
    summary: 'Lists published articles, newest first, as cards',
    query: ListContent,
    answers: Card,
    list: true,
  })
  async list({ query }: PublicRequest<ListContent>): Promise<PublicResult> {
    return publicTextPage(await this.queries.list(query), query, 'articles');
  }

  @PublicGet(':slug', {
    summary: 'Reads a published article: the finished document',
    description:
      'An old slug answers 301, a withdrawn article 410. With `at`, the answer is the document as readers saw it then, under any slug that it ever had.',
    query: ReadContent,
    answers: ContentArticle,
    headers: ['Last-Modified'],
    moves: true,
    problems: [NotFound, Withdrawn],
  })
  async read({ slug, query, request }: PublicRequest<ReadContent>): Promise<PublicResult> {
    if (query.at !== undefined)
      return answerOf(slug, await this.reader.findAsOf(slug, query.language, query.at), query);
    if (query.fields) {
      const found = await this.reader.find(slug, query.language);
      leadOn(found, slug, query.language);
      return answerOf(slug, found, query);
    }
    const coding = chosenCoding(request.headers['accept-encoding']);
    const found = await this.reader.findIn(coding, slug, query.language);
    leadOn(found, slug, query.language);
    const onEncoded = (made: Coding, body: Buffer): void => {
      this.coded.store(found, made, body);
    };
    return found.coded
      ? publicText(found.coded, { ...aboutAnswer(slug, found), etag: found.etag, coding, onEncoded })
      : { ...answerOf(slug, found, query), onEncoded };
  }
}

function answerOf(slug: string, found: FoundDocument, query: ReadContent): PublicAnswer {
  const { document, etag } = found;
  const about = aboutAnswer(slug, found);
  if (query.fields) return publicResource(JSON.parse(document) as object, query, about);
  return publicText(document, { ...about, etag });
}
