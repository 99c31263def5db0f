import { dateVisibleToAll, strongEtag } from '../incoming/conditional.js';
import { now } from '../../kernel/clock.js';
import { surrogateKeys } from '../purge/surrogate-keys.js';
import { coded } from './content-coding.js';
import type { Coding } from './content-coding.js';

/** What a public GET answers, before HTTP: `PublicAnswers` does the rest. */
export interface PublicAnswer {
  readonly body: string | Buffer;
  /** The media type, with its charset. */
  readonly type: string;
  /** What the answer shows, such as `recipe:<id>`: caches in front are purged by these keys. */
  readonly keys: readonly string[];
  /**
   * What it is about, such as `recipe:<id>`, if it changes only when one of these is announced to have changed. An answer
   * without is forgotten with any change.
   */
  readonly subjects?: readonly string[] | undefined;
  /** Since when these bytes are answered, where that is known: it must move with each change of them, and never back. */
  readonly since?: Date | undefined;
  /** A strong tag of the body, quoted, where one is known; else it is made. */
  readonly etag?: string | undefined;
  readonly stored?: StoredForms | undefined;
  /** For a page: where the next begins. */
  readonly nextCursor?: string | null;
  /** `vary: 'accept'` of a route that answers in several forms. */
  readonly headers?: Readonly<Record<string, string>>;
}

/** Coded forms that outlive the process. */
export interface StoredForms {
  readonly known: Readonly<Partial<Record<Coding, Buffer>>>;
  /** Called with a coding that was made later. */
  readonly keep: (coding: Coding, body: Buffer) => void;
}

/** The bytes of an answer in one coding, and the headers that go with them. */
export interface Form {
  readonly body: Buffer;
  readonly etag: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** An answer ready to be sent, any number of times. */
export class FinishedAnswer {
  /** Without its parameters. */
  readonly mediaType: string;
  readonly subjects: readonly string[] | undefined;
  /** Only what was settled when the answer was made. */
  readonly lastModified: Date | undefined;
  /** When it would have a date if it were made again: in so many milliseconds. */
  readonly datedIn: number | undefined;
  readonly variesByAccept: boolean;
  private readonly headers: Readonly<Record<string, string>>;
  private readonly plain: Form;
  private readonly stored: StoredForms | undefined;
  private readonly codedForms = new Map<Coding, Form | Promise<Form>>();

  /** @param cacheControl unless the answer has its own */
  constructor(
    { body, type, keys, subjects, since, etag, stored, headers = {} }: PublicAnswer,
    cacheControl: string,
  ) {
    const named = surrogateKeys(keys, subjects);
    const { vary, ...others } = headers;
    this.mediaType = type.split(';')[0] ?? type;
    this.subjects = subjects;
    const certain = since && dateVisibleToAll(since);
    const wait = certain ? certain.getTime() - now().getTime() : 0;
    [this.lastModified, this.datedIn] = wait > 0 ? [undefined, wait] : [certain, undefined];
    this.variesByAccept = vary?.toLowerCase() === 'accept';
    this.headers = {
      'content-type': type,
      'cache-control': cacheControl,
      vary: this.variesByAccept ? 'accept, accept-encoding' : 'accept-encoding',
      'surrogate-key': named,
      'cache-tag': named.replaceAll(' ', ','),
      ...(this.lastModified && { 'last-modified': this.lastModified.toUTCString() }),
      ...others,
    };
    const bytes = typeof body === 'string' ? Buffer.from(body) : body;
    this.stored = stored;
    this.plain = this.formOf(bytes, etag ?? strongEtag(bytes));
  }

  /** The size it may grow to in memory, in bytes, with all its codings and overhead. */
  get size(): number {
    return Math.ceil(this.plain.body.length * 1.6) + 2000;
  }

  /** Each coding is made when it is first asked for, and has a tag of its own (RFC 9110, section 8.8.3.3). */
  form(coding: Coding | undefined): Form | Promise<Form> {
    if (coding === undefined) return this.plain;
    const known = this.codedForms.get(coding);
    if (known) return known;
    const stored = this.stored?.known[coding];
    const made = stored ? this.codedForm(stored, coding) : this.encode(coding);
    this.codedForms.set(coding, made);
    return made;
  }

  private async encode(coding: Coding): Promise<Form> {
    const body = await coded(this.plain.body, coding);
    if (body) this.stored?.keep(coding, body);
    const form = body ? this.codedForm(body, coding) : this.plain;
    this.codedForms.set(coding, form);
    return form;
  }

  private codedForm(body: Buffer, coding: Coding): Form {
    const etag = `${this.plain.etag.slice(0, -1)}-${coding}"`;
    return this.formOf(body, etag, { 'content-encoding': coding });
  }

  private formOf(body: Buffer, etag: string, own: Record<string, string> = {}): Form {
    return { body, etag, headers: { etag, ...this.headers, ...own } };
  }
}
