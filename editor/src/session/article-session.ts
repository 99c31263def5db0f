import type { Transaction } from 'prosemirror-state';
import type { Article, Client, UpdateArticle } from '../../../client/src/client.js';
import { changeAnchors } from '../body/anchors/plugin.js';
import type { BodyEditor } from '../body/body-editor.js';
import type { PasteReport } from '../body/paste/plugin.js';
import { browser } from './browser.js';
import type { Surroundings } from './browser.js';
import { changesBetween } from './changes.js';
import { decided } from './decide.js';
import type { Decision } from './decide.js';
import { exchangeOver } from './exchange.js';
import { LocalDraft } from './local-draft.js';
import { NotSaved } from './not-saved.js';
import { restore } from './restore.js';
import { Saving } from './saving.js';
import type { SessionView } from './session-view.js';
import { Shown } from './shown.js';
import { withSignOffs } from './sign-offs.js';
import { Tabs } from './tabs.js';
import { TextTools } from './text-tools.js';
import { OnScreen } from './on-screen.js';

export interface SessionOptions {
  readonly article: Article;
  readonly client: Client;
  readonly user: { readonly id: string; readonly name: string };
  /** Label and language of the text, as attributes of its element. */
  readonly attributes?: () => Record<string, string>;
  /** Whether one's role forbids to write here. */
  readonly isReadOnly?: () => boolean;
  /** The browser, unless a test brings something else. */
  readonly surroundings?: Surroundings;
}

/**
 * An article that is open in this tab: its text, its facts, and what saves them. Outside of any framework, so that a key renders nothing;
 * `subscribe` and `snapshot` are for whoever shows it.
 */
export class ArticleSession {
  readonly tools: TextTools;
  /** Resolved when drafts were looked for, and one may write. */
  readonly ready: Promise<void>;
  private readonly screen: OnScreen;
  private readonly saving: Saving;
  private readonly draftHere: LocalDraft;
  private readonly tabs: Tabs;
  private readonly shown: Shown;
  private readonly unwatch: () => void;
  private isReady = false;

  constructor(private readonly options: SessionOptions) {
    const { article, user, client, surroundings = browser() } = options;
    const { timers, store, locks } = surroundings;
    this.screen = new OnScreen(article, {
      onChange: this.onTransaction,
      onPaste: this.onPaste,
      isReadOnly: () => !this.isReady || !this.tabs.isWriting || options.isReadOnly?.() === true,
      ...(options.attributes && { attributes: options.attributes }),
    });
    const exchange = exchangeOver(client);
    const keep = (): Promise<void> => this.draftHere.write();
    const parts = { screen: this.screen, exchange, timers, keep, isWriting: () => this.tabs.isWriting };
    this.saving = new Saving(article, { ...parts, changed: this.changed });
    const whose = { userId: user.id, articleId: article.id };
    this.draftHere = new LocalDraft(store, timers, whose, { saving: this.saving, screen: this.screen });
    const name = `copydesk/article/${article.id}`;
    const writer = { begin: this.begin, handOver: this.handOver, follow: this.follow, present: this.changed };
    this.tabs = new Tabs(name, writer, { locks, timers, channel: surroundings.channel(name) });
    this.tools = new TextTools(this.screen.body);
    this.shown = new Shown(this.screen, this.saving, this.tabs, timers);
    this.unwatch = surroundings.watch({ hidden: this.leave, online: () => void this.saving.resume() });
    const restoring = { saving: this.saving, screen: this.screen, store, keep };
    this.restoring = () => restore(restoring, whose);
    this.ready = this.tabs.start().then(() => this.began);
  }

  private readonly restoring: () => Promise<void>;
  private began: Promise<void> = Promise.resolve();

  get body(): BodyEditor {
    return this.screen.body;
  }

  mount(element: HTMLElement): () => void {
    return this.body.mount(element);
  }

  readonly subscribe = (listener: () => void): (() => void) => this.shown.subscribe(listener);

  /** The same object until something that is shown has changed. */
  readonly snapshot = (): SessionView => this.shown.view();

  setField(name: string, value: unknown): void {
    this.screen.setField(name, value);
    this.touched();
  }

  /** Marks a passage as a quote. @returns the fact's key */
  addQuote(properties: object, at?: { readonly from: number; readonly to: number }): string {
    return this.add('quotes', properties, at);
  }

  addStatistic(properties: object, at?: { readonly from: number; readonly to: number }): string {
    return this.add('statistics', properties, at);
  }

  /** @param properties `{ person }` or `{ organization }`: a reference, by id or name */
  addMention(properties: object, at?: { readonly from: number; readonly to: number }): string {
    return this.add('mentions', properties, at);
  }

  /** Changes properties of a fact, named as in a write. */
  changeFact(key: string, properties: object): void {
    this.screen.change(key, properties);
    this.touched();
  }

  removeFact(key: string): void {
    this.screen.remove(key);
    this.touched();
  }

  /** The article as it would be written now, for checks of what is not saved. Empty where all is saved. */
  draft(): UpdateArticle {
    return changesBetween(this.saving.base, this.screen.read()) ?? {};
  }

  /** Saves now. @throws NotSaved where something waits: for the network, for a sign-in, for an answer of the editor's */
  async saveNow(): Promise<void> {
    await this.saving.flush();
    if (this.saving.isDirty) throw new NotSaved(this.saving.problem, this.snapshot().save.state);
  }

  /** Takes what a step of the workflow answered, or another reading of the article. */
  adopt(article: Article): void {
    this.saving.takeTheirs(article);
  }

  /** Reads the article anew: somebody saved, as events or presence tell. */
  catchUp(): Promise<void> {
    return this.saving.catchUp();
  }

  /** Reads who signed what off: that moves no revision. */
  async readSignOffs(): Promise<void> {
    const told = await exchangeOver(this.options.client).read(this.saving.base.id);
    this.saving.base = withSignOffs(this.saving.base, told);
    this.screen.show(withSignOffs(this.screen.read(), told));
    this.shown.now();
  }

  /** Goes on after somebody signed in again. */
  resume(): Promise<void> {
    return this.saving.resume();
  }

  /** Answers what both changed. @param id of the conflict */
  resolve(id: string, decision: Decision): void {
    const question = this.saving.conflicts.find(({ pointer }) => pointer === id);
    if (!question) return;
    this.saving.conflicts = this.saving.conflicts.filter((one) => one !== question);
    this.screen.show(decided(this.screen.read(), question, decision));
    this.touched();
    this.shown.now();
  }

  /** Shows which fact is meant, or none. */
  activate(key: string | null): void {
    this.body.dispatch(changeAnchors(this.body.state.tr, { active: key }));
  }

  takeOver(): Promise<void> {
    return this.tabs.takeOver();
  }

  /** Keeps what is unsaved, tries to save it, and lets go of the article. */
  async close(): Promise<void> {
    this.unwatch();
    await this.draftHere.write();
    if (this.tabs.isWriting) await this.saving.flush();
    this.saving.stop();
    this.shown.stop();
    this.tabs.close();
  }

  private add(
    part: 'quotes' | 'statistics' | 'mentions',
    properties: object,
    at?: { readonly from: number; readonly to: number },
  ): string {
    const key = this.screen.add(part, properties, at ? [at] : []);
    this.touched();
    return key;
  }

  private readonly onTransaction = (tr: Transaction): void => {
    // The first one is the text itself, before there is anything to save it.
    if (!this.isReady) return;
    if (tr.docChanged && tr.getMeta('remote') !== true) this.touched();
    else this.shown.soon();
  };

  private readonly onPaste = ({ notKept, refused }: PasteReport): void => {
    this.shown.pasted(notKept, refused ?? null);
  };

  private touched(): void {
    this.draftHere.touched();
    this.saving.touched();
    this.shown.soon();
  }

  private readonly changed = (): void => {
    if (this.isReady) this.shown.now();
  };

  private readonly begin = (): void => {
    this.began = this.restoring().finally(() => {
      this.isReady = true;
      this.body.refresh();
      this.shown.now();
      if (this.saving.isDirty) void this.saving.flush();
    });
  };

  private readonly handOver = async (): Promise<void> => {
    await this.draftHere.write();
    await this.saving.rest();
    // What a request that was under way came to is known now.
    await this.draftHere.write();
    this.body.refresh();
    this.shown.now();
  };

  private readonly follow = (copy: Article, base: Article): void => {
    this.saving.base = base;
    this.screen.show(copy);
    this.shown.now();
  };

  private readonly leave = (): void => {
    void this.draftHere.write();
    if (this.tabs.isWriting) void this.saving.flush();
  };
}
