import { promisify } from 'node:util';
import { brotliCompress, brotliDecompress, constants, gunzip, gzip } from 'node:zlib';
import { weighted } from '../incoming/weighted.js';

/** The codings that answers come in beside the plain one (RFC 9110, section 8.4.1; RFC 7932). */
export const CODINGS = ['br', 'gzip'] as const;
export type Coding = (typeof CODINGS)[number];

/** Below this many bytes a coded form saves nothing: the packet is sent anyway. */
const WORTH_CODING = 860;

/**
 * The coding to answer in (RFC 9110, section 12.5.3): the one that the client weighs highest, ours first among equals.
 * @returns undefined for the plain form, which every client takes as a last resort
 */
export function chosenCoding(acceptEncoding: string | undefined): Coding | undefined {
  if (acceptEncoding === undefined) return undefined;
  const weights = new Map(
    weighted(acceptEncoding).map(({ name, weight }) => [name === 'x-gzip' ? 'gzip' : name, weight]),
  );
  const weightOf = (coding: string): number => weights.get(coding) ?? weights.get('*') ?? 0;
  const best = CODINGS.reduce((a, b) => (weightOf(b) > weightOf(a) ? b : a));
  return weightOf(best) > 0 && weightOf(best) >= (weights.get('identity') ?? 0) ? best : undefined;
}

const compressors: Record<Coding, (body: Buffer) => Promise<Buffer>> = {
  // Quality 5 takes about as long as gzip and is a fifth smaller; the highest takes fifty times as long.
  br: (body) => promisify(brotliCompress)(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }),
  gzip: (body) => promisify(gzip)(body),
};

/** @returns undefined where the coded form would be no smaller */
export async function coded(body: Buffer, coding: Coding): Promise<Buffer | undefined> {
  if (body.length < WORTH_CODING) return undefined;
  const form = await compressors[coding](body);
  return form.length < body.length ? form : undefined;
}

const decompressors: Record<Coding, (body: Buffer) => Promise<Buffer>> = {
  br: promisify<Buffer, Buffer>(brotliDecompress),
  gzip: promisify<Buffer, Buffer>(gunzip),
};

/** What `coded` was given. */
export function decoded(form: Buffer, coding: Coding): Promise<Buffer> {
  return decompressors[coding](form);
}
