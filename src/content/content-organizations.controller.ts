import { Controller } from '@nestjs/common';
import { NotFound } from '../kernel/problems/http.problems.js';
import { ReadQuery } from '../lists/list-query.js';
import { PublicGet } from '../edge/answers/public-get.js';
import type { PublicRequest, PublicResult } from '../edge/answers/public-get.js';
import { publicPage, publicResource } from '../edge/answers/public-json.js';
import {
  ContentOrganization,
  ContentPerson,
  ListContentEntities,
  ListOfEntity,
} from './content-entities.dto.js';
import { ContentEntities } from './content-entities.reader.js';
import { keysOfOrganization, keysOfPerson } from './surrogate-keys.view.js';

@Controller('v1/content/organizations')
export class ContentOrganizationsController {
  constructor(private readonly entities: ContentEntities) {}

  @PublicGet('', {
    summary: 'Lists the organizations that public articles show',
    query: ListContentEntities,
    answers: ContentOrganization,
    list: true,
  })
  async list({ query }: PublicRequest<ListContentEntities>): Promise<PublicResult> {
    const page = await this.entities.list<ContentOrganization>('organization', query);
    return publicPage(page, query, 'organizations', keysOfOrganization);
  }

  @PublicGet(':slug', {
    summary: 'Reads an organization',
    query: ReadQuery,
    answers: ContentOrganization,
    moves: true,
    problems: [NotFound],
  })
  async read({ slug, query }: PublicRequest<ReadQuery>): Promise<PublicResult> {
    const { view } = await this.entities.find('organization', slug);
    return publicResource(view, query, { keys: keysOfOrganization(view as ContentOrganization) });
  }

  @PublicGet(':slug/people', {
    summary: 'Lists the people who hold, or held, a position at an organization',
    query: ListOfEntity,
    answers: ContentPerson,
    list: true,
    moves: true,
    problems: [NotFound],
  })
  async listPeople({ slug, query }: PublicRequest<ListOfEntity>): Promise<PublicResult> {
    const { term, id } = await this.entities.find('organization', slug);
    const page = await this.entities.list<ContentPerson>('person', query, id);
    return publicPage(page, query, term, keysOfPerson);
  }
}
