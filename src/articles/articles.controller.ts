import { Controller, Delete, Get, Param, Patch, Post } from '@nestjs/common';
import { Endpoint } from '../contract/routes/endpoint.js';
import { ParseIdentifier } from '../contract/routes/parse-identifier.js';
import { IfMatch } from '../contract/writing/if-match.js';
import type { RevisionCondition } from '../contract/writing/if-match.js';
import { Query, ReadQuery } from '../lists/list-query.js';
import type { Page } from '../lists/page.js';
import { Body } from '../contract/writing/unchecked-body.js';
import type { UncheckedBody } from '../contract/writing/unchecked-body.js';
import { InUse, SlugTaken } from '../entities/entities.problems.js';
import { TranslationExists, WithdrawFirst } from './article.problems.js';
import { Article } from './article.dto.js';
import { ArticlesSurvey } from './article-facets.dto.js';
import { ArticlesQueries } from './articles.queries.js';
import { EditsService } from './edits.service.js';
import { ChangeArticle } from './change-article.dto.js';
import { ArticlesService } from './articles.service.js';
import { DeleteArticle, ListArticles } from './list-articles.dto.js';
import { TrashService } from './trash/trash.service.js';

@Controller('v1/editorial/articles')
export class ArticlesController {
  constructor(
    private readonly articles: ArticlesService,
    private readonly edits: EditsService,
    private readonly queries: ArticlesQueries,
    private readonly trash: TrashService,
  ) {}

  @Get()
  @Endpoint({
    summary: 'Lists articles',
    permission: 'articles.read',
    query: ListArticles,
    answers: Article,
    list: true,
    beside: ArticlesSurvey,
  })
  list(@Query() query: ListArticles): Promise<Page<Article> & ArticlesSurvey> {
    return this.queries.list(query);
  }

  @Post()
  @Endpoint({
    summary: 'Creates an article with all its facts',
    description:
      'One request and one transaction for the article, its mentions, quotes and statistics, and the entities that they name for the first time.',
    permission: 'articles.create',
    body: Article,
    answers: Article,
    problems: [SlugTaken, TranslationExists],
  })
  create(@Body() body: UncheckedBody<Article>): Promise<Article> {
    return this.articles.create(body);
  }

  @Get(':id')
  @Endpoint({ summary: 'Reads an article', permission: 'articles.read', query: ReadQuery, answers: Article })
  read(@Param('id', ParseIdentifier) id: string): Promise<Article> {
    return this.articles.read(id);
  }

  @Patch(':id')
  @Endpoint({
    summary: 'Changes an article',
    description:
      'If the article was changed since the revision in `If-Match`, the 412 shows it as it is now (`current`), what a merge makes of both changes (`merged`, which may be sent with `currentETag`), and where they are in conflict (`conflicts`).',
    permission: 'articles.edit',
    query: ChangeArticle,
    body: Article,
    answers: Article,
    problems: [SlugTaken, TranslationExists],
  })
  update(
    @Param('id', ParseIdentifier) id: string,
    @IfMatch() condition: RevisionCondition | undefined,
    @Body() body: UncheckedBody<Article>,
    @Query() query: ChangeArticle,
  ): Promise<Article> {
    return this.edits.update(id, condition, body, query);
  }

  @Delete(':id')
  @Endpoint({
    summary: 'Moves an article to the trash',
    description:
      'An article that was ever public must be withdrawn instead. `forever=true` deletes an article in the trash for good, with its revisions: only chief editors may.',
    permission: 'articles.bin',
    query: DeleteArticle,
    problems: [WithdrawFirst, InUse],
  })
  remove(
    @Param('id', ParseIdentifier) id: string,
    @IfMatch() condition: RevisionCondition | undefined,
    @Query() { forever }: DeleteArticle,
  ): Promise<void> {
    return forever ? this.trash.purge(id, condition) : this.trash.put(id, condition);
  }

  @Post(':id/restore')
  @Endpoint({
    summary: 'Restores an article from the trash',
    description: 'Its slug gets a suffix if another article has taken it.',
    permission: 'articles.bin',
    answers: Article,
    status: 200,
    problems: [TranslationExists],
  })
  restore(
    @Param('id', ParseIdentifier) id: string,
    @IfMatch() condition: RevisionCondition | undefined,
  ): Promise<Article> {
    return this.trash.restore(id, condition);
  }
}
