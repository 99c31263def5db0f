import { readFile, readdir } from 'node:fs/promises';
import { join, posix } from 'node:path';
import { parse } from 'parse5';
import type { DefaultTreeAdapterTypes } from 'parse5';

type Node = DefaultTreeAdapterTypes.Node;

/** An element, and where it stands. */
export interface WrittenElement {
  readonly name: string;
  readonly attribs: Readonly<Record<string, string>>;
  readonly node: Node;
}

/** A page of a site as it lies in its folder. */
export interface WrittenPage {
  readonly path: string;
  readonly text: string;
  readonly elements: readonly WrittenElement[];
  readonly ids: readonly string[];
}

export async function readSite(folder: string): Promise<Map<string, WrittenPage>> {
  const files = await readdir(folder, { recursive: true });
  const pages = files
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.html'))
    .map(async (path) => [path, pageOf(path, await readFile(join(folder, path), 'utf8'))] as const);
  return new Map(await Promise.all(pages));
}

function pageOf(path: string, text: string): WrittenPage {
  const elements = [...elementsWithin(parse(text))];
  return { path, text, elements, ids: elements.flatMap(({ attribs }) => attribs['id'] ?? []) };
}

function* elementsWithin(node: Node): Generator<WrittenElement> {
  if ('tagName' in node)
    yield {
      name: node.tagName,
      attribs: Object.fromEntries(node.attrs.map(({ name, value }) => [name, value])),
      node,
    };
  if ('childNodes' in node) for (const child of node.childNodes) yield* elementsWithin(child);
}

export function elementsOf(page: WrittenPage, ...tags: readonly string[]): WrittenElement[] {
  return page.elements.filter(({ name }) => tags.includes(name));
}

/** The elements within one, and itself where it is such. */
export function elementsIn(
  { node }: Pick<WrittenElement, 'node'>,
  ...tags: readonly string[]
): WrittenElement[] {
  return [...elementsWithin(node)].filter(({ name }) => tags.includes(name));
}

export function textOf({ node }: Pick<WrittenElement, 'node'>): string {
  if ('value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map((child) => textOf({ node: child })).join('') : '';
}

/** Links that lead to no page, or to no place of it. */
export function deadLinks(pages: ReadonlyMap<string, WrittenPage>): string[] {
  return [...pages.values()].flatMap((page) =>
    elementsOf(page, 'a', 'link')
      .map(({ attribs }) => attribs['href'] ?? '')
      .filter((href) => !/^(https?|mailto|tel):/.test(href) && !href.endsWith('style.css'))
      .filter((href) => !isThere(href, page, pages))
      .map((href) => `${page.path}: ${href}`),
  );
}

function isThere(href: string, from: WrittenPage, pages: ReadonlyMap<string, WrittenPage>): boolean {
  const [path = '', fragment] = href.split('#');
  const page = path === '' ? from : pages.get(posix.join(posix.dirname(from.path), decodeURI(path)));
  return page !== undefined && (fragment === undefined || page.ids.includes(fragment));
}
