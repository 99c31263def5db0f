import 'fake-indexeddb/auto';
import { ArticleSession } from '../../../editor/src/session/article-session.js';
import { BrowserDrafts } from '../../../editor/src/session/browser-drafts.js';
import type { Channel, Locks } from '../../../editor/src/session/tabs.js';
import { ManualTimers } from '../../support/manual-timers.js';
import { ScriptedService, plainArticle } from '../../support/scripted-service.js';

/** The locks and channels of one browser, for several tabs of it. */
class TabsOfOneBrowser {
  private holder: Promise<void> | null = null;
  private readonly channels: (Channel & { name: string })[] = [];

  readonly locks: Locks = {
    request: async (_, { ifAvailable }, work) => {
      if (ifAvailable && this.holder) return work(null);
      while (this.holder) await this.holder;
      const held = work({});
      this.holder = held.finally(() => (this.holder = null));
      return held;
    },
  };

  readonly channel = (name: string): Channel => {
    const channel: Channel & { name: string } = {
      name,
      onmessage: null,
      postMessage: (message) => {
        const data = structuredClone(message);
        const others = this.channels.filter((other) => other !== channel && other.name === name);
        for (const other of others) queueMicrotask(() => other.onmessage?.({ data }));
      },
      close: () => {
        this.channels.splice(this.channels.indexOf(channel), 1);
      },
    };
    this.channels.push(channel);
    return channel;
  };
}

/** A desk in front of a service that does as the test says, on a clock that the test moves. */
export class Newsroom {
  readonly timers = new ManualTimers();
  readonly store = new BrowserDrafts();
  readonly tabs = new TabsOfOneBrowser();
  readonly service: ScriptedService;
  leave: () => void = () => undefined;
  /** The network is back: each tab hears of it. */
  private readonly onlines: (() => void)[] = [];

  constructor(...texts: string[]) {
    const article = plainArticle(...texts);
    this.service = new ScriptedService({ ...article, id: crypto.randomUUID() });
  }

  async open(): Promise<ArticleSession> {
    const { timers, store, tabs } = this;
    const watch = ({ hidden, online }: { hidden: () => void; online: () => void }): (() => void) => {
      this.leave = hidden;
      this.onlines.push(online);
      return () => undefined;
    };
    const session = new ArticleSession({
      article: this.service.article,
      client: this.service.client,
      user: { id: 'u1', name: 'Hanne' },
      surroundings: { timers, store, locks: tabs.locks, channel: tabs.channel, watch },
    });
    await session.ready;
    return session;
  }

  goOnline(): void {
    for (const online of this.onlines) online();
  }

  get writes(): ScriptedService['sent'] {
    return this.service.sent.filter(({ method }) => method === 'PATCH');
  }

  get texts(): unknown[] {
    return textsIn(this.service.article);
  }
}

export function textsIn(article: { readonly body: readonly object[] }): unknown[] {
  return article.body.map((block) => ('text' in block ? block.text : null));
}

export function typeAtEnd(session: ArticleSession, text: string, block = 0): void {
  const { state } = session.body;
  const end = state.doc.children.slice(0, block + 1).reduce((sum, { nodeSize }) => sum + nodeSize, 0) - 1;
  session.body.dispatch(state.tr.insertText(text, end));
}

export const shownTexts = (session: ArticleSession): string[] =>
  session.body.state.doc.children.map((node) => node.textContent);
export const state = (session: ArticleSession): string => session.snapshot().save.state;
