import { Controller, Delete, Get, Param, Post } from '@nestjs/common';
import { Endpoint } from '../contract/routes/endpoint.js';
import { ParseIdentifier } from '../contract/routes/parse-identifier.js';
import { IfMatch } from '../contract/writing/if-match.js';
import type { RevisionCondition } from '../contract/writing/if-match.js';
import { Body } from '../contract/writing/unchecked-body.js';
import type { UncheckedBody } from '../contract/writing/unchecked-body.js';
import { Query } from '../lists/list-query.js';
import type { Page } from '../lists/page.js';
import { ListPreviewLinks, NewPreviewLink, PreviewLink } from './preview-link.dto.js';
import { PreviewLinksService } from './preview-links.service.js';

@Controller('v1/editorial/articles/:id/preview-links')
export class PreviewLinksController {
  constructor(private readonly links: PreviewLinksService) {}

  @Get()
  @Endpoint({
    summary: 'Lists the links to previews of an article that have not expired',
    permission: 'articles.preview',
    query: ListPreviewLinks,
    answers: PreviewLink,
    list: true,
  })
  list(
    @Param('id', ParseIdentifier) id: string,
    @Query() query: ListPreviewLinks,
  ): Promise<Page<PreviewLink>> {
    return this.links.list(id, query);
  }

  @Post()
  @Endpoint({
    summary: 'Makes a link to a preview of an article',
    description:
      'Anybody who has the link may open it, without signing in: a plain page, or with `Accept: application/json` the document that readers would get. The address is in this answer only.',
    permission: 'articles.preview',
    body: NewPreviewLink,
    answers: PreviewLink,
    example: () => ({
      url: 'https://copydesk.example/preview/b5JcVtUw2cL1yq0lq0mW4nS8r6e0m2xjv7wq8dQn3uE',
    }),
  })
  create(
    @Param('id', ParseIdentifier) id: string,
    @IfMatch() condition: RevisionCondition | undefined,
    @Body() body: UncheckedBody<NewPreviewLink>,
  ): Promise<PreviewLink> {
    return this.links.create(id, condition, body);
  }

  @Get(':linkId')
  @Endpoint({
    summary: 'Reads what a link to a preview shows, and until when',
    permission: 'articles.preview',
    answers: PreviewLink,
  })
  read(
    @Param('id', ParseIdentifier) id: string,
    @Param('linkId', ParseIdentifier) linkId: string,
  ): Promise<PreviewLink> {
    return this.links.read(id, linkId);
  }

  @Delete(':linkId')
  @Endpoint({
    summary: 'Revokes a link to a preview',
    description: 'It shows nothing any more. A link has no revisions, so no `If-Match` is needed.',
    permission: 'articles.preview',
    ifMatch: 'none',
  })
  revoke(
    @Param('id', ParseIdentifier) id: string,
    @Param('linkId', ParseIdentifier) linkId: string,
  ): Promise<void> {
    return this.links.revoke(id, linkId);
  }
}
