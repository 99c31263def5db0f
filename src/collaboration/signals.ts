import { Injectable } from '@nestjs/common';
import type { OnModuleDestroy } from '@nestjs/common';
import { Notifications } from '../kernel/database/notifications.js';

const CHANNEL = 'article_activity';

/** How long signals are collected before they are sent, in milliseconds. */
const GATHERED = 50;

/** Identifiers that one notification holds. */
const MOST = 200;

type Listener = (articleIds: readonly string[]) => void;

/**
 * Tells all instances that something happened to an article, a moment after it did. A signal that gets lost delays who follows the
 * article to their next look; so it is sent outside of the transaction, which then costs no more, and for many articles at once.
 */
@Injectable()
export class Signals implements OnModuleDestroy {
  private readonly pending = new Set<string>();
  private readonly listeners: Listener[] = [];
  private timer: NodeJS.Timeout | undefined;

  constructor(private readonly notifications: Notifications) {
    notifications.on(CHANNEL, (payload) => {
      for (const listener of this.listeners) listener(payload.split(','));
    });
  }

  /** Called once by each listening provider, at boot. */
  on(listener: Listener): void {
    this.listeners.push(listener);
  }

  /** To be called when what happened can be read. */
  send(articleId: string): void {
    this.pending.add(articleId);
    this.timer ??= setTimeout(() => {
      this.timer = undefined;
      void this.flush();
    }, GATHERED).unref();
  }

  onModuleDestroy(): void {
    clearTimeout(this.timer);
  }

  private async flush(): Promise<void> {
    const ids = [...this.pending];
    this.pending.clear();
    try {
      for (let i = 0; i < ids.length; i += MOST)
        await this.notifications.notify(CHANNEL, ids.slice(i, i + MOST).join(','));
    } catch {
      // The database is out of reach, which is logged elsewhere; who follows looks again by themselves.
    }
  }
}
