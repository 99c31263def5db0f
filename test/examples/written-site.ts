import { readFile, readdir } from 'node:fs/promises';
import { join, posix } from 'node:path';
import type { Document, Element } from 'domhandler';
import { DomUtils, parseDocument } from 'htmlparser2';

/** A page of a site as it lies in its folder. */
export interface WrittenPage {
  readonly path: string;
  readonly text: string;
  readonly dom: Document;
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
  const dom = parseDocument(text);
  const ids = DomUtils.filter((node) => DomUtils.isTag(node) && 'id' in node.attribs, dom) as Element[];
  return { path, text, dom, ids: ids.map(({ attribs }) => attribs['id'] ?? '') };
}

export function elementsOf(page: WrittenPage, ...tags: readonly string[]): Element[] {
  return DomUtils.getElementsByTagName((name) => tags.includes(name), page.dom);
}

export function textOf(element: Element): string {
  return DomUtils.innerText(element);
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
