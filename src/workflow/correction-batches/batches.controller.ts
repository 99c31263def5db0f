import { Controller, Get, Param, Patch, Post } from '@nestjs/common';
import { Endpoint } from '../../contract/routes/endpoint.js';
import { ParseIdentifier } from '../../contract/routes/parse-identifier.js';
import { IfMatch } from '../../contract/writing/if-match.js';
import type { RevisionCondition } from '../../contract/writing/if-match.js';
import { Body } from '../../contract/writing/unchecked-body.js';
import type { UncheckedBody } from '../../contract/writing/unchecked-body.js';
import { Query } from '../../lists/list-query.js';
import type { Page } from '../../lists/page.js';
import { BatchItemsService } from './batch-items.service.js';
import { BatchPublicationService } from './batch-publication.service.js';
import { BatchesQueries } from './batches.queries.js';
import {
  BatchPublished,
  BatchRefused,
  ChangedMeanwhile,
  ItemCorrected,
  ItemsOpen,
  UnpublishedChanges,
} from './batches.problems.js';
import { BatchItem, CorrectionBatch, ListBatches } from './correction-batch.dto.js';

@Controller('v1/editorial/correction-batches')
export class BatchesController {
  constructor(
    private readonly queries: BatchesQueries,
    private readonly decisions: BatchItemsService,
    private readonly publication: BatchPublicationService,
  ) {}

  @Get()
  @Endpoint({
    summary: 'Lists batches of corrections',
    permission: 'articles.read',
    query: ListBatches,
    answers: CorrectionBatch,
    list: true,
  })
  list(@Query() query: ListBatches): Promise<Page<CorrectionBatch>> {
    return this.queries.list(query);
  }

  @Get(':id')
  @Endpoint({
    summary: 'Reads a batch of corrections with every use',
    permission: 'articles.read',
    answers: CorrectionBatch,
  })
  read(@Param('id', ParseIdentifier) id: string): Promise<CorrectionBatch> {
    return this.queries.read(id);
  }

  @Get(':id/items/:itemId')
  @Endpoint({
    summary: 'Reads one use of what a batch corrects',
    permission: 'articles.read',
    answers: BatchItem,
  })
  readItem(
    @Param('id', ParseIdentifier) id: string,
    @Param('itemId', ParseIdentifier) itemId: string,
  ): Promise<BatchItem> {
    return this.queries.item(id, itemId);
  }

  @Patch(':id/items/:itemId')
  @Endpoint({
    summary: 'Decides on a use of a batch',
    description:
      '`corrected` changes the working copy at once: the fact, the words of its passage, and, of what readers have read, a correction that they see with the batch. It is one revision of the article. A passage that somebody has changed since it was listed is never overwritten (`changed-meanwhile`): `open` lists it again.',
    permission: 'articles.correct',
    body: BatchItem,
    answers: BatchItem,
    problems: [ChangedMeanwhile, ItemCorrected, BatchPublished],
  })
  decide(
    @Param('id', ParseIdentifier) id: string,
    @Param('itemId', ParseIdentifier) itemId: string,
    @IfMatch() condition: RevisionCondition | undefined,
    @Body() body: UncheckedBody<BatchItem>,
  ): Promise<BatchItem> {
    return this.decisions.decide([id, itemId], condition, body);
  }

  @Post(':id/publish')
  @Endpoint({
    summary: 'Publishes all that a batch corrected, as one',
    description:
      'Each article takes the step `publish`, with all that may stand in its way; if anything does, nothing is published (`batch-refused`, with `items` and the code of each). An article whose working copy holds other changes is refused (`unpublished-changes`), so that these do not come out with the batch. Drafts stay drafts. `If-Match` names the revision of the batch.',
    permission: 'articles.publish',
    ifMatch: 'optional',
    answers: CorrectionBatch,
    status: 200,
    problems: [ItemsOpen, BatchRefused, BatchPublished, UnpublishedChanges],
  })
  publish(
    @Param('id', ParseIdentifier) id: string,
    @IfMatch() condition: RevisionCondition | undefined,
  ): Promise<CorrectionBatch> {
    return this.publication.publish(id, condition);
  }
}
