import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { strongEtag } from '../edge/incoming/conditional.js';
import type { Coding } from '../edge/answers/content-coding.js';

/** A form of a file as it is sent. */
interface Form {
  readonly bytes: Buffer;
  readonly etag: string;
}

export interface EditorFile {
  readonly type: string;
  readonly plain: Form;
  readonly coded: Readonly<Partial<Record<Coding, Form>>>;
}

/** By the end of the name; a file of another kind is not sent. */
const TYPES: Readonly<Record<string, string>> = {
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  svg: 'image/svg+xml',
  woff2: 'font/woff2',
};
const ENDINGS: Readonly<Record<Coding, string>> = { br: '.br', gzip: '.gz' };
/** Its address decides what it may cache, so it lies beside the page and not among the assets. */
export const WORKER = 'shell-worker.js';
const WAYS_TO_SIGN_IN = /(<meta name="sign-in" content=")[^"]*"/;

/** What `npm run editor:build` made, held in memory: a megabyte, that is sent without touching the disk. */
export class EditorFiles {
  private constructor(
    /** What every address of the page answers, assets apart. */
    readonly page: EditorFile,
    private readonly assets: ReadonlyMap<string, EditorFile>,
    /** The worker that caches the page in a browser for when there is no network. */
    readonly worker: EditorFile | undefined,
  ) {}

  /**
   * @param signIn the ways to sign in that the page offers, such as `password oidc`
   * @returns undefined where nothing is built
   */
  static read(folder: string, signIn: string): EditorFiles | undefined {
    const index = join(folder, 'index.html');
    if (!existsSync(index)) return undefined;
    const html = readFileSync(index, 'utf8').replace(WAYS_TO_SIGN_IN, `$1${signIn}"`);
    const assets = readdirSync(join(folder, 'assets')).flatMap((name): [string, EditorFile][] => {
      const type = TYPES[name.slice(name.lastIndexOf('.') + 1)];
      return type === undefined ? [] : [[name, readAsset(join(folder, 'assets', name), type)]];
    });
    const worker = join(folder, WORKER);
    return new EditorFiles(
      compressed(Buffer.from(html)),
      new Map(assets),
      existsSync(worker) ? readAsset(worker, TYPES['js'] ?? '') : undefined,
    );
  }

  asset(name: string): EditorFile | undefined {
    return this.assets.get(name);
  }
}

/** With the forms that the build put beside it. */
function readAsset(path: string, type: string): EditorFile {
  const coded = Object.entries(ENDINGS).flatMap(([coding, ending]) =>
    existsSync(path + ending) ? [[coding, form(readFileSync(path + ending))]] : [],
  );
  return { type, plain: form(readFileSync(path)), coded: Object.fromEntries(coded) as EditorFile['coded'] };
}

function compressed(html: Buffer): EditorFile {
  const coded = { br: form(brotliCompressSync(html)), gzip: form(gzipSync(html)) };
  return { type: 'text/html; charset=utf-8', plain: form(html), coded };
}

function form(bytes: Buffer): Form {
  return { bytes, etag: strongEtag(bytes) };
}
