import { Injectable } from '@nestjs/common';
import { Settings } from '../../config/settings.js';
import { Notifications } from '../../kernel/database/notifications.js';
import { EVERYTHING, PublicChanges } from './public-changes.js';
import type { FinishedAnswer } from './public-answer.js';
import { SegmentedCache } from './segmented-cache.js';

/** An answer may depend on the time: the maximum age, in milliseconds. */
const MAX_AGE_MS = 60_000;

/** A cached answer, and the generation of changes that it belongs to. */
interface CachedAnswer {
  readonly answer: FinishedAnswer;
  readonly generation: number;
}

/**
 * Public answers in memory, bounded in bytes, those that are asked for least leaving first. With every change that instances are notified of,
 * answers about its subjects are forgotten, and all answers that depend on more than their subjects: lists, searches.
 * While the listening connection is lost, nothing is answered from here.
 */
@Injectable()
export class AnswerCache {
  private readonly answers: SegmentedCache<CachedAnswer>;
  /** The addresses of the answers about a subject. */
  private readonly bySubject = new Map<string, Set<string>>();
  private present = 0;

  constructor(
    private readonly notifications: Notifications,
    changes: PublicChanges,
    { contentCacheBytes }: Settings,
  ) {
    this.answers = new SegmentedCache({
      maxSize: contentCacheBytes,
      onLeave: ({ answer }, address) => {
        answer.onGrowth = undefined;
        this.unlist(answer, address);
      },
    });
    changes.on((subjects) => {
      this.forget(subjects);
    });
  }

  /** Rises with every change: what was read before a change is not cached after it. */
  get generation(): number {
    return this.present;
  }

  get size(): { readonly bytes: number; readonly answers: number } {
    return { bytes: this.answers.bytes, answers: this.answers.count };
  }

  get(address: string): FinishedAnswer | undefined {
    return this.notifications.connected ? this.current(this.answers.get(address)) : undefined;
  }

  /** The same, for when nothing better can be had, of an answer that is too old too: what changed since the connection was lost is not known. */
  getStale(address: string): FinishedAnswer | undefined {
    return this.current(this.answers.getStale(address));
  }

  /** @param generation as of before the answer was read: a change since then may be missing in it */
  store(address: string, answer: FinishedAnswer, generation: number): void {
    if (generation !== this.present || !this.notifications.connected) return;
    const ttl = answer.datedIn ?? MAX_AGE_MS;
    if (!this.answers.set(address, { answer, generation }, { size: answer.size, ttl })) return;
    answer.onGrowth = () => {
      this.answers.resize(address, answer.size);
    };
    for (const subject of answer.subjects ?? []) {
      const addresses = this.bySubject.get(subject) ?? new Set();
      this.bySubject.set(subject, addresses.add(address));
    }
  }

  private current(cached: CachedAnswer | undefined): FinishedAnswer | undefined {
    return cached && (cached.answer.subjects || cached.generation === this.present)
      ? cached.answer
      : undefined;
  }

  private forget(subjects: string): void {
    this.present += 1;
    if (subjects === EVERYTHING) this.answers.clear();
    for (const subject of subjects.split(' '))
      for (const address of [...(this.bySubject.get(subject) ?? [])]) this.answers.delete(address);
  }

  private unlist({ subjects = [] }: FinishedAnswer, address: string): void {
    for (const subject of subjects) {
      const addresses = this.bySubject.get(subject);
      addresses?.delete(address);
      if (addresses?.size === 0) this.bySubject.delete(subject);
    }
  }
}
