import { Controller, Get, Param, Post } from '@nestjs/common';
import { Article } from '../articles/article.dto.js';
import { ArticleStore } from '../articles/article.store.js';
import { UnsavedArticles } from '../articles/unsaved-article.reader.js';
import { Endpoint } from '../contract/routes/endpoint.js';
import { ParseIdentifier } from '../contract/routes/parse-identifier.js';
import { IfMatch } from '../contract/writing/if-match.js';
import type { RevisionCondition } from '../contract/writing/if-match.js';
import { Body } from '../contract/writing/unchecked-body.js';
import type { UncheckedBody } from '../contract/writing/unchecked-body.js';
import { ChecksReader, savedIdsOf } from './checks.reader.js';
import type { Finding } from './finding.dto.js';
import { Findings } from './finding.dto.js';

@Controller('v1/editorial/articles/:id/checks')
export class ChecksController {
  constructor(
    private readonly checks: ChecksReader,
    private readonly articles: ArticleStore,
    private readonly unsaved: UnsavedArticles,
  ) {}

  @Get()
  @Endpoint({
    summary: 'Checks the facts of an article',
    description:
      'Checks the working copy as it is now. The rules of its section decide which checks run and how severe their findings are.',
    permission: 'articles.read',
    answers: Findings,
  })
  async read(@Param('id', ParseIdentifier) id: string): Promise<Findings> {
    return answerOf(await this.checks.of(await this.articles.find(id)));
  }

  @Post()
  @Endpoint({
    summary: 'Checks the facts of an article that is not saved yet',
    description:
      'Takes the body of a PATCH of the article, and returns what the checks would find after it. Nothing is stored, and no entity is created.',
    permission: 'articles.read',
    body: Article,
    bodyIs: 'change',
    answers: Findings,
    status: 200,
    ifMatch: 'optional',
  })
  check(
    @Param('id', ParseIdentifier) id: string,
    @IfMatch() condition: RevisionCondition | undefined,
    @Body() body: UncheckedBody<Article>,
  ): Promise<Findings> {
    return this.unsaved.with(id, condition, body, async (article, present) =>
      answerOf(await this.checks.of(article, savedIdsOf(present))),
    );
  }
}

function answerOf(items: Finding[]): Findings {
  return { items, publishable: !items.some(({ severity }) => severity === 'error') };
}
