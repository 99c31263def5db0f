import { strongEtag } from '../conditional.js';
import { coded } from './content-coding.js';
import type { Coding } from './content-coding.js';

/** What a public GET answers, before HTTP: `PublicAnswers` does the rest. */
export interface PublicAnswer {
  readonly body: string | Buffer;
  /** The media type, with its charset. */
  readonly type: string;
  /** What the answer shows, such as `article:<id>`: caches in front are told by these what to forget. */
  readonly keys: readonly string[];
  readonly lastModified?: Date | undefined;
  /** A strong tag of the body, quoted, where one is known; else it is made. */
  readonly etag?: string | undefined;
  readonly headers?: Readonly<Record<string, string>>;
}

/** The bytes of an answer in one coding, and what names them. */
export interface Form {
  readonly body: Buffer;
  readonly etag: string;
  readonly coding: Coding | undefined;
}

/** An answer ready to be sent, any number of times. */
export class FinishedAnswer {
  readonly type: string;
  readonly lastModified: Date | undefined;
  readonly headers: Readonly<Record<string, string>>;
  private readonly plain: Form;
  private readonly codedForms = new Map<Coding, Promise<Form>>();

  constructor({ body, type, keys, lastModified, etag, headers }: PublicAnswer) {
    const bytes = typeof body === 'string' ? Buffer.from(body) : body;
    this.plain = { body: bytes, etag: etag ?? strongEtag(bytes), coding: undefined };
    this.type = type;
    this.lastModified = lastModified;
    const surrogateKeys = keys.length > 0 && {
      'surrogate-key': keys.join(' '),
      'cache-tag': keys.join(','),
    };
    this.headers = {
      ...surrogateKeys,
      ...(lastModified && { 'last-modified': lastModified.toUTCString() }),
      ...headers,
    };
  }

  /** What it may grow to in memory, in bytes: its forms, and what stands around them. */
  get size(): number {
    return Math.ceil(this.plain.body.length * 1.6) + 1500;
  }

  /** Each coding is made when it is first asked for, and has a tag of its own (RFC 9110, section 8.8.3.3). */
  form(coding: Coding | undefined): Form | Promise<Form> {
    if (coding === undefined) return this.plain;
    const known = this.codedForms.get(coding);
    if (known) return known;
    const made = this.encode(coding);
    this.codedForms.set(coding, made);
    return made;
  }

  private async encode(coding: Coding): Promise<Form> {
    const body = await coded(this.plain.body, coding);
    if (!body) return this.plain;
    return { body, etag: `${this.plain.etag.slice(0, -1)}-${coding}"`, coding };
  }
}
