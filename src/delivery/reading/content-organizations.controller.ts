import { Controller, Get, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Endpoint } from '../../kernel/http/endpoint.js';
import { SlugParam } from '../../kernel/http/identifier-param.js';
import { NotFound } from '../../kernel/http/http.problems.js';
import { Queried, ReadQuery } from '../../kernel/http/list-query.js';
import { PublicAnswers } from '../../kernel/http/public/public-answers.js';
import { publicPage, publicResource } from '../../kernel/http/public/public-json.js';
import {
  ContentOrganization,
  ContentPerson,
  ListContentEntities,
  ListOfEntity,
} from '../content-entities.dto.js';
import { ContentEntitiesQueries } from './content-entities.queries.js';
import { keysOfOrganization, keysOfPerson } from './surrogate-keys.js';

@Controller('v1/content/organizations')
export class ContentOrganizationsController {
  constructor(
    private readonly entities: ContentEntitiesQueries,
    private readonly answers: PublicAnswers,
  ) {}

  @Get()
  @Endpoint({
    summary: 'Lists the organizations that public articles show',
    permission: 'public',
    query: ListContentEntities,
    answers: ContentOrganization,
    list: true,
  })
  list(
    @Queried() query: ListContentEntities,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    return this.answers.send(request, reply, async () => {
      const page = await this.entities.list<ContentOrganization>('organization', query);
      return publicPage(page, request, query, 'organizations', keysOfOrganization);
    });
  }

  @Get(':slug')
  @Endpoint({
    summary: 'Reads an organization',
    permission: 'public',
    query: ReadQuery,
    answers: ContentOrganization,
    problems: [NotFound],
  })
  read(
    @SlugParam() slug: string,
    @Queried() query: ReadQuery,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    return this.answers.send(request, reply, async () => {
      const { view } = await this.entities.find('organization', slug);
      return publicResource(view, query, { keys: keysOfOrganization(view as ContentOrganization) });
    });
  }

  @Get(':slug/people')
  @Endpoint({
    summary: 'Lists the people who hold, or held, a position at an organization',
    permission: 'public',
    query: ListOfEntity,
    answers: ContentPerson,
    list: true,
    problems: [NotFound],
  })
  listPeople(
    @SlugParam() slug: string,
    @Queried() query: ListOfEntity,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    return this.answers.send(request, reply, async () => {
      const { term, id } = await this.entities.find('organization', slug);
      const page = await this.entities.list<ContentPerson>('person', query, id);
      return publicPage(page, request, query, term, keysOfPerson);
    });
  }
}
