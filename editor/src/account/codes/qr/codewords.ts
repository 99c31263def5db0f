import { correctionFor } from './reed-solomon.js';
import { codewordsIn, correctionOf, dataIn, LARGEST } from './versions.js';

/** Bytes as they are (ISO/IEC 18004, table 2). */
const BYTE_MODE = 0b0100;
const PADDING = [0xec, 0x11];

/** The smallest version that holds so many bytes. @throws RangeError if none does */
export function versionFor(bytes: number): number {
  for (let version = 1; version <= LARGEST; version += 1)
    if (4 + countBits(version) + bytes * 8 <= dataIn(version) * 8) return version;
  throw new RangeError(`${bytes} bytes are too long for a QR code.`);
}

/** All codewords in the order in which they are placed: blocks of data interleaved, then their error correction. */
export function codewordsOf(bytes: Uint8Array, version: number): Uint8Array {
  const { length, blocks } = correctionOf(version);
  const data = dataOf(bytes, version);
  const short = blocks - (codewordsIn(version) % blocks);
  const shortLength = Math.floor(data.length / blocks);
  const parts: { data: Uint8Array; correction: Uint8Array }[] = [];
  for (let block = 0, at = 0; block < blocks; block += 1) {
    const end = at + shortLength + (block < short ? 0 : 1);
    const part = data.subarray(at, end);
    parts.push({ data: part, correction: correctionFor(part, length) });
    at = end;
  }
  return Uint8Array.from([
    ...interleaved(parts.map((part) => part.data)),
    ...interleaved(parts.map((part) => part.correction)),
  ]);
}

/** Mode, count, the bytes, their end, and padding to the full length. */
function dataOf(bytes: Uint8Array, version: number): Uint8Array {
  const data = new Uint8Array(dataIn(version));
  let bit = 0;
  const put = (value: number, length: number): void => {
    for (let i = length - 1; i >= 0; i -= 1, bit += 1)
      if (((value >>> i) & 1) === 1) data[bit >>> 3] = (data[bit >>> 3] ?? 0) | (0x80 >>> (bit & 7));
  };
  put(BYTE_MODE, 4);
  put(bytes.length, countBits(version));
  for (const byte of bytes) put(byte, 8);
  const end = Math.min(data.length, Math.ceil((bit + 4) / 8));
  return data.map((value, i) => (i < end ? value : (PADDING[(i - end) % 2] ?? 0)));
}

function countBits(version: number): number {
  return version < 10 ? 8 : 16;
}

function interleaved(parts: readonly Uint8Array[]): number[] {
  const longest = Math.max(...parts.map((part) => part.length));
  return Array.from({ length: longest }, (_, i) => parts.flatMap((part) => part[i] ?? [])).flat();
}
