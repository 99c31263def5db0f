import { dateVisibleToAll, strongEtag } from '../incoming/conditional.js';
import { now } from '../../kernel/clock.js';
import { surrogateKeys } from '../purge/surrogate-keys.js';
import { CODINGS, coded, decoded } from './content-coding.js';
import type { Coding } from './content-coding.js';

/** What a public GET answers, before HTTP: `PublicAnswers` does the rest. */
export interface PublicAnswer {
  readonly body: string | Buffer;
  /** The coding that `body` is in already; `etag` is then that of the plain body all the same. */
  readonly coding?: Coding | undefined;
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
  /** Called with a coded form that was made for the first time, to let it outlive the process. */
  readonly onEncoded?: ((coding: Coding, body: Buffer) => void) | undefined;
  /** For a page: where the next begins. */
  readonly nextCursor?: string | null;
  /** `vary: 'accept'` of a route that answers in several forms. */
  readonly headers?: Readonly<Record<string, string>>;
}

/** The bytes of an answer in one coding, and the headers that go with them. */
export interface Form {
  readonly body: Buffer;
  readonly etag: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** What an answer takes in memory beside its bodies, in bytes: its headers, its address, the lists of its subjects. */
const OVERHEAD = 2000;

/**
 * An answer ready to be sent, any number of times. It holds the forms that were asked for, and makes another out of one that
 * it has: what everybody asks for in Brotli is not stored in plain text beside it.
 */
export class FinishedAnswer {
  /** Without its parameters. */
  readonly mediaType: string;
  readonly subjects: readonly string[] | undefined;
  /** Only what was settled when the answer was made. */
  readonly lastModified: Date | undefined;
  /** In how many milliseconds it would have a date if it were made again. */
  readonly datedIn: number | undefined;
  readonly variesByAccept: boolean;
  /** Called when it has got another form, and so become larger. */
  onGrowth: (() => void) | undefined;
  private readonly headers: Readonly<Record<string, string>>;
  /** Of the plain form; those of the others are made of it. */
  private readonly etag: string;
  private readonly onEncoded: PublicAnswer['onEncoded'];
  private readonly forms = new Map<Coding | undefined, Form | Promise<Form>>();

  /** @param cacheControl unless the answer has its own */
  constructor(
    { body, coding, type, keys, subjects, since, etag, onEncoded, headers = {} }: PublicAnswer,
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
    this.onEncoded = onEncoded;
    this.etag = etag ?? strongEtag(bytes);
    this.forms.set(coding, this.formOf(bytes, coding));
  }

  /** What it takes in memory now, in bytes. */
  get size(): number {
    const bodies = new Set(
      [...this.forms.values()].map((form) => (form instanceof Promise ? undefined : form.body)),
    );
    return [...bodies].reduce((sum, body) => sum + (body?.length ?? 0), OVERHEAD);
  }

  /** Each form is made when it is first asked for, and has a tag of its own (RFC 9110, section 8.8.3.3). */
  form(coding: Coding | undefined): Form | Promise<Form> {
    const known = this.forms.get(coding);
    if (known) return known;
    const made = this.make(coding);
    this.forms.set(coding, made);
    return made;
  }

  private async make(coding: Coding | undefined): Promise<Form> {
    try {
      const form = coding === undefined ? await this.plain() : await this.encoded(coding);
      this.forms.set(coding, form);
      this.onGrowth?.();
      return form;
    } catch (error) {
      this.forms.delete(coding);
      throw error;
    }
  }

  /** The plain form, out of whichever there is. */
  private async plain(): Promise<Form> {
    for (const coding of CODINGS) {
      const known = this.forms.get(coding);
      if (known && !(known instanceof Promise))
        return this.formOf(await decoded(known.body, coding), undefined);
    }
    throw new Error('The answer has no form.');
  }

  private async encoded(coding: Coding): Promise<Form> {
    const plain = (await this.forms.get(undefined)) ?? (await this.plain());
    const body = await coded(plain.body, coding);
    if (!body) return plain;
    this.onEncoded?.(coding, body);
    return this.formOf(body, coding);
  }

  private formOf(body: Buffer, coding: Coding | undefined): Form {
    if (coding === undefined) return { body, etag: this.etag, headers: { etag: this.etag, ...this.headers } };
    const etag = `${this.etag.slice(0, -1)}-${coding}"`;
    return { body, etag, headers: { etag, ...this.headers, 'content-encoding': coding } };
  }
}
