import { Controller, Delete, Get, Param, Post } from '@nestjs/common';
import { Correction } from '../../articles/corrections/correction.dto.js';
import { Endpoint } from '../../contract/routes/endpoint.js';
import { ParseIdentifier } from '../../contract/routes/parse-identifier.js';
import { IfMatch } from '../../contract/writing/if-match.js';
import type { RevisionCondition } from '../../contract/writing/if-match.js';
import { Body } from '../../contract/writing/unchecked-body.js';
import type { UncheckedBody } from '../../contract/writing/unchecked-body.js';
import { CorrectionNeeded, CorrectionPublished, NeverPublished } from './corrections.problems.js';
import { CorrectionsService } from './corrections.service.js';

@Controller('v1/editorial/articles/:id/corrections')
export class CorrectionsController {
  constructor(private readonly corrections: CorrectionsService) {}

  @Post()
  @Endpoint({
    summary: 'Adds a correction to an article',
    description:
      'It makes a revision of the working copy, and readers see it with the next publication. An article that nobody has read yet is changed instead (`never-published`).',
    permission: 'articles.correct',
    body: Correction,
    answers: Correction,
    ifMatch: 'optional',
    problems: [NeverPublished],
  })
  add(
    @Param('id', ParseIdentifier) id: string,
    @IfMatch() condition: RevisionCondition | undefined,
    @Body() body: UncheckedBody<Correction>,
  ): Promise<Correction> {
    return this.corrections.add(id, condition, body);
  }

  @Get(':correctionId')
  @Endpoint({ summary: 'Reads a correction', permission: 'articles.read', answers: Correction })
  read(
    @Param('id', ParseIdentifier) id: string,
    @Param('correctionId', ParseIdentifier) correctionId: string,
  ): Promise<Correction> {
    return this.corrections.read(id, correctionId);
  }

  @Delete(':correctionId')
  @Endpoint({
    summary: 'Takes back a correction that was not published',
    description:
      '`If-Match` names the revision of the article. One that was published under an embargo can be taken back until its end.',
    permission: 'articles.correct',
    problems: [CorrectionPublished, CorrectionNeeded],
  })
  remove(
    @Param('id', ParseIdentifier) id: string,
    @Param('correctionId', ParseIdentifier) correctionId: string,
    @IfMatch() condition: RevisionCondition | undefined,
  ): Promise<void> {
    return this.corrections.remove(id, correctionId, condition);
  }
}
