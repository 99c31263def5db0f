import { Injectable } from '@nestjs/common';
import { Article } from '../articles/article.dto.js';
import type { TransitionAction } from '../articles/article.status.js';
import { ArticlesService } from '../articles/articles.service.js';
import { EditsService } from '../articles/edits.service.js';
import { asOf } from '../kernel/clock.js';
import { atRevision } from '../contract/writing/if-match.js';
import { UncheckedBody } from '../contract/writing/unchecked-body.js';
import { Correction } from '../articles/corrections/correction.dto.js';
import { RequestedSignOff } from '../sign-off/sign-off.dto.js';
import { CorrectionsService } from '../workflow/corrections/corrections.service.js';
import { SignOffsService } from '../workflow/sign-off/sign-offs.service.js';
import { RequestedTransition } from '../workflow/transition.dto.js';
import { TransitionsService } from '../workflow/transitions.service.js';
import { articles } from './content/articles.js';
import type { SampleArticle } from './content/sample.types.js';
import { SampleBatches } from './sample-batches.js';
import type { SampleIds } from './sample-newsroom.entity.js';

/** How long before its publication an article is first stored, in milliseconds. */
const WRITING = 60 * 60 * 1000;

type LaterChange = NonNullable<Extract<SampleArticle, { status: 'published' }>['thenPatch']>;

/** Writes the sample articles and takes them through their lives, each at its own moment. */
@Injectable()
export class SampleArticles {
  constructor(
    private readonly articles: ArticlesService,
    private readonly edits: EditsService,
    private readonly transitions: TransitionsService,
    private readonly signOffs: SignOffsService,
    private readonly corrections: CorrectionsService,
    private readonly batches: SampleBatches,
  ) {}

  /** @returns ids in the order of the content */
  async load(): Promise<Pick<SampleIds, 'articles' | 'batches'>> {
    const ids = new Map<string, string>();
    const batches: string[] = [];
    for (const sample of articles) {
      ids.set(sample.key, await this.live(sample, ids));
      batches.push(...(await this.batches.loadAfter(sample.key, ids)));
    }
    return { articles: [...ids.values()], batches };
  }

  private async live(sample: SampleArticle, ids: ReadonlyMap<string, string>): Promise<string> {
    // What is still being written was begun just now.
    const begun =
      sample.publishedAt === null ? new Date() : new Date(Date.parse(sample.publishedAt) - WRITING);
    const { id, statistics } = await asOf(begun, () => this.create(sample, ids));
    if (sample.publishedAt === null) return id;
    for (const { statistic, ...words } of sample.signOffs ?? [])
      await asOf(begun, () =>
        this.signOffs.sign(
          'statistics',
          statistics[statistic]?.id ?? '',
          undefined,
          new UncheckedBody(RequestedSignOff, words),
        ),
      );
    await asOf(new Date(sample.publishedAt), () => this.take(id, 'publish'));
    if (sample.status === 'withdrawn') {
      const { at, note } = sample.withdrawal;
      await asOf(new Date(at), () => this.take(id, 'withdraw', note));
    } else if (sample.thenPatch) {
      const { thenPatch } = sample;
      await asOf(new Date(thenPatch.at), () => this.correct(id, thenPatch));
    }
    return id;
  }

  private async create(
    { article, translationOf, key }: SampleArticle,
    ids: ReadonlyMap<string, string>,
  ): Promise<Article> {
    const body = { ...article, ...(translationOf && { translationOf: ids.get(translationOf) }) };
    const created = await this.articles.create(new UncheckedBody(Article, body));
    const strangers = created.resolved?.filter(({ outcome }) => outcome === 'created') ?? [];
    // They would stay behind at the removal.
    if (strangers.length > 0)
      throw new Error(`The sample article ${key} names ${strangers.map(({ name }) => name).join(', ')}.`);
    return created;
  }

  private async correct(id: string, { changes, correction }: LaterChange): Promise<void> {
    const present = await this.articles.read(id);
    const statistics = changes.statistics.map((statistic, i) => ({
      ...statistic,
      id: present.statistics[i]?.id,
    }));
    await this.edits.update(
      id,
      atRevision(present.revision),
      new UncheckedBody(Article, { ...changes, statistics }),
    );
    const { statistic, ...words } = correction;
    const body = new UncheckedBody(Correction, { ...words, factId: present.statistics[statistic]?.id });
    await this.corrections.add(id, undefined, body);
    await this.take(id, 'publish');
  }

  private async take(id: string, action: TransitionAction, note?: string): Promise<void> {
    const { revision } = await this.articles.read(id);
    await this.transitions.take(
      id,
      atRevision(revision),
      new UncheckedBody(RequestedTransition, { action, note: note ?? null }),
    );
  }
}
