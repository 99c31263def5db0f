import { Injectable } from '@nestjs/common';
import { ArticlesService } from '../articles/articles.service.js';
import { asOf } from '../kernel/clock.js';
import { atRevision } from '../contract/writing/if-match.js';
import { UncheckedBody } from '../contract/writing/unchecked-body.js';
import { BatchItemsService } from '../workflow/correction-batches/batch-items.service.js';
import { BatchPublicationService } from '../workflow/correction-batches/batch-publication.service.js';
import { BatchesService } from '../workflow/correction-batches/batches.service.js';
import { BatchItem } from '../workflow/correction-batches/correction-batch.dto.js';
import { RequestedBatch } from '../workflow/correction-batches/requested-batch.dto.js';
import { correctionBatches } from './content/correction-batches.js';
import type { SampleBatch } from './content/sample.types.js';

/** Corrects figures in all sample articles that print them, as an editor does it: lists the uses, decides each, publishes them as one. */
@Injectable()
export class SampleBatches {
  constructor(
    private readonly articles: ArticlesService,
    private readonly batches: BatchesService,
    private readonly items: BatchItemsService,
    private readonly publication: BatchPublicationService,
  ) {}

  /**
   * @param key of the article that was published last
   * @param ids of all articles so far, by key
   * @returns ids of the batches
   */
  async loadAfter(key: string, ids: ReadonlyMap<string, string>): Promise<string[]> {
    const made: string[] = [];
    for (const batch of correctionBatches)
      if (batch.after === key) made.push(await asOf(new Date(batch.at), () => this.correct(batch, ids)));
    return made;
  }

  private async correct(
    { of, changes, text, texts }: SampleBatch,
    ids: ReadonlyMap<string, string>,
  ): Promise<string> {
    const { statistics } = await this.articles.read(ids.get(of.key) ?? '');
    const requested = new UncheckedBody(RequestedBatch, { changes, text });
    const { id, items } = await this.batches.make(
      'statistic',
      statistics[of.statistic]?.id ?? '',
      undefined,
      requested,
    );
    for (const item of items) {
      const decision = { state: 'corrected', text: texts[item.slug] ?? null };
      await this.items.decide(
        [id, item.id],
        atRevision(item.revision),
        new UncheckedBody(BatchItem, decision),
      );
    }
    await this.publication.publish(id, undefined);
    return id;
  }
}
