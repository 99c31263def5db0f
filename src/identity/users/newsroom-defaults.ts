import { Injectable } from '@nestjs/common';
import { Settings } from '../../config/settings.js';

/** What somebody works in who chose nothing of their own. */
interface WorkingIn {
  readonly language: string;
  readonly timeZone: string;
}

type Source = () => Promise<{ readonly [Name in keyof WorkingIn]?: string | undefined }>;

/** What the newsroom works in: said by whoever knows the newsroom. */
@Injectable()
export class NewsroomDefaults {
  private source: Source = () => Promise.resolve({});

  constructor(private readonly settings: Settings) {}

  register(source: Source): void {
    this.source = source;
  }

  async current(): Promise<WorkingIn> {
    const { language = this.settings.language ?? 'en', timeZone = 'UTC' } = await this.source();
    return { language, timeZone };
  }
}
