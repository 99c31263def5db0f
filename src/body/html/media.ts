import type { BlockDraft } from './block-builder.js';
import { MAX_CAPTION, MAX_PROVIDER } from '../body-limits.js';
import { CAPTION } from '../markdown/captions.js';
import type { Addresses } from './addresses.js';
import type { HtmlNode } from './html-node.js';
import { startTagOf } from './plain-text.js';
import type { Place } from './place.js';
import type { Reading } from './reading.js';

/** Where pages that load pictures late keep the addresses. */
const LATE = ['data-src', 'data-original', 'data-lazy-src', 'data-lazy', 'data-url', 'data-full-src'];
const LATE_SETS = ['data-srcset', 'data-lazy-srcset'];
const EMOJI =
  /^(?:\p{Extended_Pictographic}|\p{Regional_Indicator}|\p{Emoji_Modifier}|[\u200D\uFE0F\u20E3#*0-9])+$/u;

/** A picture. One within a line of text comes after its paragraph; an emoji is a character of the line. */
export function readImage(node: HtmlNode, place: Place, reader: Reading): void {
  const { builder, addresses, lost } = reader;
  const alt = node.get('alt')?.trim() ?? '';
  const text = node.get(CAPTION)?.trim() ?? '';
  if (text === '' && EMOJI.test(alt) && /\P{ASCII}/u.test(alt)) {
    builder.add(alt, place.format);
    return;
  }
  const url = isBeacon(node) ? null : imageAddress(node, addresses);
  if (url === null) lost.add('image', node.get('src') ?? startTagOf(node));
  else {
    const hasText = text !== '' && text.length <= MAX_CAPTION;
    const hasAlt = alt !== '' && alt.length <= MAX_CAPTION;
    builder.insertInline({ type: 'image', url, ...(hasAlt && { alt }), ...(hasText && { text, marks: [] }) });
  }
  // Words that find no place with the picture come after it, except the description of a picture that isn't there.
  if (url !== null && alt.length > MAX_CAPTION)
    builder.insertInline({ type: 'paragraph', text: alt, marks: [] });
  if (text !== '' && (url === null || text.length > MAX_CAPTION))
    builder.insertInline({ type: 'paragraph', text, marks: [] });
}

/** A picture of one pixel counts readers, and shows nothing. */
function isBeacon(node: HtmlNode): boolean {
  const [width, height] = [node.get('width'), node.get('height')];
  return width !== undefined && height !== undefined && Number(width) <= 1 && Number(height) <= 1;
}

function imageAddress(node: HtmlNode, addresses: Addresses): string | null {
  const candidates = function* (): Generator<string | undefined> {
    yield* lateAddresses(node);
    const fallback = noscriptBeside(node);
    if (fallback) yield* [fallback.get('src'), largestOf(fallback.get('srcset'))];
    yield node.get('src');
    yield largestOf(node.get('srcset'));
    yield* pictureAddresses(node);
  };
  for (const candidate of candidates()) {
    const url = candidate === undefined || candidate === '' ? null : addresses.web(candidate);
    if (url !== null) return url;
  }
  return null;
}

function lateAddresses(node: HtmlNode): (string | undefined)[] {
  return [...LATE.map((name) => node.get(name)), ...LATE_SETS.map((name) => largestOf(node.get(name)))];
}

/** The sources just before a picture, nearest first; of all that it may show, they differ in nothing but size and coding. */
function* pictureAddresses(node: HtmlNode): Generator<string | undefined> {
  if (node.parent?.name !== 'picture') return;
  for (let source = node.previous; source; source = source.previous) {
    if (source.isText || source.name.startsWith('#')) continue;
    if (source.name !== 'source') return;
    yield* [...LATE_SETS.map((name) => largestOf(source.get(name))), largestOf(source.get('srcset'))];
  }
}

/** The largest picture of a `srcset`: candidates with a width (`640w`) or a density (`2x`). */
function largestOf(set: string | undefined): string | undefined {
  let [largest, most]: [string | undefined, number] = [undefined, -1];
  // An address may hold commas, but neither begin nor end with one.
  for (const candidate of set?.split(/,\s+|\s,|,(?=https?:|\/)/) ?? []) {
    const [address, size = '1x'] = candidate.trim().split(/\s+/);
    const number = Number.parseFloat(size);
    if (address && number > most) [largest, most] = [address.replace(/,$/, ''), number];
  }
  return largest;
}

/** Whether this picture is meant for those without scripts, and another is beside it for everybody else. */
export function hasLazyNeighbour(noscript: HtmlNode): boolean {
  return [neighbour(noscript, 'previous'), neighbour(noscript, 'next')].some(
    (node) => node?.name === 'img' && isLate(node),
  );
}

function isLate(node: HtmlNode): boolean {
  const src = node.get('src') ?? '';
  return (
    src === '' || src.startsWith('data:') || lateAddresses(node).some((address) => address !== undefined)
  );
}

function noscriptBeside(node: HtmlNode): HtmlNode | undefined {
  if (!isLate(node)) return undefined;
  for (const beside of [neighbour(node, 'next'), neighbour(node, 'previous')]) {
    if (beside?.name !== 'noscript') continue;
    for (const inner of beside.descendants()) if (inner.name === 'img') return inner;
  }
  return undefined;
}

/** The next element, with nothing but blanks between. */
function neighbour(node: HtmlNode, side: 'previous' | 'next'): HtmlNode | null {
  const beside = node[side];
  return beside?.isText && beside.text.trim() === '' ? beside[side] : beside;
}

/** A page within the page. */
export function readFrame(node: HtmlNode, place: Place, reader: Reading): void {
  const address = [node.get('src'), ...LATE.map((name) => node.get(name))].find(
    (known) => known !== undefined && known !== '' && known !== 'about:blank',
  );
  insertEmbed(address, 'page', node, place, reader);
}

/** A film or a sound; what is within for those who can't play it is read where there is no address. */
export function readPlayer(node: HtmlNode, place: Place, reader: Reading): void {
  const kind = node.name === 'audio' ? 'audio' : 'video';
  const sources = [...node.children()].filter(({ name }) => name === 'source');
  const addresses = [node, ...sources].flatMap((known) => [known.get('src'), known.get('data-src')]);
  const address = addresses.find((known) => known !== undefined && known !== '');
  const poster = node.get('poster');
  if (poster) reader.lost.add('image', poster);
  if (!insertEmbed(address, kind, node, place, reader)) reader.walkAll(node, place);
}

/** A file of any kind, shown in the page: `<object data>` and `<embed src>`. */
export function readObject(node: HtmlNode, place: Place, reader: Reading): void {
  const address = node.get('data') ?? node.get('src');
  const type = node.get('type') ?? '';
  if (address === undefined && node.first) {
    reader.walkAll(node, place);
    return;
  }
  const url = address === undefined ? null : reader.addresses.web(address);
  if (url !== null && (type.startsWith('image/') || /\.(png|jpe?g|gif|webp|avif|svg)$/i.test(url)))
    reader.builder.insertInline({ type: 'image', url });
  else if (!insertEmbed(address, playedAs(type, url ?? ''), node, place, reader)) reader.walkAll(node, place);
}

function playedAs(type: string, url: string): string {
  if (type.startsWith('video/') || /\.(mp4|webm|ogv|mov|m4v)$/i.test(url)) return 'video';
  return type.startsWith('audio/') || /\.(mp3|ogg|oga|wav|m4a|flac)$/i.test(url) ? 'audio' : 'page';
}

function insertEmbed(
  address: string | undefined,
  kind: string,
  node: HtmlNode,
  { format }: Place,
  { builder, addresses, lost }: Reading,
): boolean {
  const url = address === undefined ? null : addresses.web(address);
  if (url === null) {
    lost.add('embed', address ?? startTagOf(node));
    return false;
  }
  const { hostname } = new URL(url);
  const block: BlockDraft = { type: 'embed', url, kind };
  builder.insert(hostname.length > MAX_PROVIDER ? block : { ...block, provider: hostname }, format);
  return true;
}
