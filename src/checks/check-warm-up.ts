import { setTimeout as pause } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { NewsroomSettings } from '../newsroom/newsroom-settings.reader.js';
import { vocabularyOf } from '../numbers/vocabulary.js';

/** Before each language, so that requests that came meanwhile are answered first. */
const PAUSE_MS = 1000;

/** What checks look up in a language takes tenths of a second to make: soon after the start, else in the first check. */
@Injectable()
export class CheckWarmUp {
  constructor(private readonly newsroom: NewsroomSettings) {}

  /** For the newsroom's languages, one after another. Keeps no process alive. */
  async run(): Promise<void> {
    const { languages } = await this.newsroom.current();
    for (const language of languages) {
      await pause(PAUSE_MS, undefined, { ref: false });
      vocabularyOf(language);
    }
  }
}
