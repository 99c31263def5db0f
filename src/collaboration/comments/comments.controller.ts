import { Controller, Delete, Get, Param, Patch, Post } from '@nestjs/common';
import { Endpoint } from '../../contract/routes/endpoint.js';
import { ParseIdentifier } from '../../contract/routes/parse-identifier.js';
import { IfMatch } from '../../contract/writing/if-match.js';
import type { RevisionCondition } from '../../contract/writing/if-match.js';
import { Body } from '../../contract/writing/unchecked-body.js';
import type { UncheckedBody } from '../../contract/writing/unchecked-body.js';
import { Query, ReadQuery } from '../../lists/list-query.js';
import type { Page } from '../../lists/page.js';
import { Comment, ListComments } from './comment.dto.js';
import { CommentAnswered } from './comments.problems.js';
import { CommentsQueries } from './comments.queries.js';
import { CommentsService } from './comments.service.js';

@Controller('v1/editorial/articles/:id/comments')
export class CommentsController {
  constructor(
    private readonly comments: CommentsService,
    private readonly queries: CommentsQueries,
  ) {}

  @Get()
  @Endpoint({
    summary: 'Lists the comments on an article, with the replies to them',
    permission: 'articles.read',
    query: ListComments,
    answers: Comment,
    list: true,
  })
  list(@Param('id', ParseIdentifier) id: string, @Query() query: ListComments): Promise<Page<Comment>> {
    return this.queries.list(id, query);
  }

  @Post()
  @Endpoint({
    summary: 'Comments on an article, a passage or a fact, or replies to a comment',
    description: "Creates no revision of the article. `If-Match` is compared with the article's revision.",
    permission: 'comments.write',
    body: Comment,
    answers: Comment,
  })
  create(
    @Param('id', ParseIdentifier) id: string,
    @IfMatch() condition: RevisionCondition | undefined,
    @Body() body: UncheckedBody<Comment>,
  ): Promise<Comment> {
    return this.comments.create(id, condition, body);
  }

  @Get(':commentId')
  @Endpoint({ summary: 'Reads a comment', permission: 'articles.read', query: ReadQuery, answers: Comment })
  read(
    @Param('id', ParseIdentifier) id: string,
    @Param('commentId', ParseIdentifier) commentId: string,
  ): Promise<Comment> {
    return this.queries.read(id, commentId);
  }

  @Patch(':commentId')
  @Endpoint({
    summary: 'Changes or resolves a comment',
    description:
      'Only its author may change the text. `resolved` may be set by its author, by who created the article or is assigned to it, and by editors.',
    permission: 'comments.write',
    body: Comment,
    answers: Comment,
  })
  update(
    @Param('id', ParseIdentifier) id: string,
    @Param('commentId', ParseIdentifier) commentId: string,
    @IfMatch() condition: RevisionCondition | undefined,
    @Body() body: UncheckedBody<Comment>,
  ): Promise<Comment> {
    return this.comments.update(id, commentId, condition, body);
  }

  @Delete(':commentId')
  @Endpoint({
    summary: 'Deletes a comment without replies',
    description: 'For its author, and for chief editors.',
    permission: 'comments.write',
    problems: [CommentAnswered],
  })
  remove(
    @Param('id', ParseIdentifier) id: string,
    @Param('commentId', ParseIdentifier) commentId: string,
    @IfMatch() condition: RevisionCondition | undefined,
  ): Promise<void> {
    return this.comments.remove(id, commentId, condition);
  }
}
