import { Injectable } from '@nestjs/common';
import { asOf } from '../kernel/clock.js';
import { SampleArticles } from './sample-articles.js';
import { SampleCast } from './sample-cast.js';
import type { SampleIds } from './sample-newsroom.entity.js';

/** The day on which the newsroom took up its work, before its first article. */
const OPENED = new Date('2023-11-01T08:00:00.000Z');

/** What the sample newsroom has written, and about whom. */
@Injectable()
export class SampleContent {
  constructor(
    private readonly cast: SampleCast,
    private readonly articles: SampleArticles,
  ) {}

  async load(): Promise<Omit<SampleIds, 'users'>> {
    const cast = await asOf(OPENED, () => this.cast.load());
    return { ...cast, ...(await this.articles.load()) };
  }
}
