import { parse } from 'parse5';
import type { DefaultTreeAdapterTypes } from 'parse5';
import type { Block } from '../block.js';
import { textOf } from '../block.js';
import { readBody } from '../parse-body.js';

type Node = DefaultTreeAdapterTypes.Node;

/** What a page does not show: the only elements whose words may be missing. */
const UNSHOWN = new Set(
  'head title script style template noscript iframe video audio object canvas noembed noframes datalist'.split(
    ' ',
  ),
);

/** The words of a page as the HTML standard's own tree has them. */
function wordsOf(node: Node): string[] {
  if ('value' in node) return node.value.split(/[^\p{L}\p{N}]+/u).filter(Boolean);
  if (!('childNodes' in node) || ('tagName' in node && UNSHOWN.has(node.tagName))) return [];
  return node.childNodes.flatMap(wordsOf);
}

function readWords(blocks: readonly Block[]): string[] {
  const texts = blocks.map((block) => [block.type === 'table' ? block.caption : '', textOf(block)].join(' '));
  return texts.flatMap((text) => text.split(/[^\p{L}\p{N}]+/u)).filter(Boolean);
}

/** Elements that show words: phrasing, sections, lists, tables, forms, old ones, and ones that nobody knows. */
const ELEMENTS =
  `a abbr acronym address article aside b bdi bdo big blink blockquote button center cite code data dd del details dfn div dl dt em
  fieldset figcaption figure font footer form h1 h2 h3 h4 h5 h6 header hgroup i ins kbd label legend li listing main map mark marquee menu meter
  nav nobr ol option output p pre progress q rb rp rt rtc ruby s samp search section select slot small span strike strong sub summary sup svg table
  tbody td textarea tfoot th thead time tr tt u ul var x-own constructor`.split(/\s+/);

const CONTEXTS = {
  'by itself': (piece: string) => piece,
  'in a page': (piece: string) => `<!doctype html><head><title>no</title><body>${piece}</body>`,
  'in a page without </head>': (piece: string) => `<html><head><meta charset=utf-8>${piece}`,
  'in a paragraph': (piece: string) => `<p>before ${piece} after</p>`,
  'in a cell': (piece: string) => `<table><tr><th>a<th>b<tr><td>before ${piece}<td>after</table>`,
  'in a table, and in no cell': (piece: string) => `<table>${piece}<tr><td>a<td>b</table>`,
  'in an item': (piece: string) => `<ol><li>before ${piece} after<li>next</ol>`,
  'in a caption': (piece: string) =>
    `<figure><img src="https://a.example/b.jpg"><figcaption>before ${piece}</figcaption></figure>`,
  'in formatting that is never closed': (piece: string) =>
    `<b><i><a href="https://a.example/">before ${piece}<p>after`,
  'in a link': (piece: string) => `<a href="https://a.example/">before ${piece} after</a>`,
  'after a drawing': (piece: string) => `<svg><path d="M0"/></svg>before ${piece} after`,
  'after a comment that ends wrongly': (piece: string) => `<!-- no --!>before ${piece} after`,
  'after a template': (piece: string) => `<template>no</template>before ${piece} after`,
};

const CASES = Object.entries(CONTEXTS).flatMap(([name, context]) =>
  ELEMENTS.map((tag) => [tag, name, context] as const),
);

describe('Words', () => {
  it.each(CASES)('of <%s> %s are all there, in order', (tag, _, context) => {
    const html = context(`<${tag}>one two <b>three</b> four</${tag}> five`);
    expect(readWords(readBody({ format: 'html', content: html }).blocks)).toEqual(wordsOf(parse(html)));
  });

  it.each([
    '<svg>',
    '<math>',
    '<svg><foreignObject>',
    '<math><mtext>',
    '<select>',
    '<button>',
    '<table>',
    '<noembed></noembed>',
    '<p></p></p>',
    '</br>',
    '<image>',
  ])('after %s are all there', (before) => {
    const html = `one ${before}<p>two</p> three`;
    expect(readWords(readBody({ format: 'html', content: html }).blocks)).toEqual(wordsOf(parse(html)));
  });
});

const PRESERVED = {
  link: '<a href="https://a.example/">words</a>',
  'link without an address': '<a href="/b">words</a>',
  'link of a picture': '<a href="https://a.example/"><img src="https://a.example/b.jpg"></a>',
  picture: '<img src="https://a.example/b.jpg" alt="b">',
  'picture without an address': '<img src="b.jpg" alt="not a paragraph">',
  film: '<video src="https://a.example/b.mp4">fallback</video>',
  'film of several files': '<video><source src="b.webm"><source src="https://a.example/b.mp4"></video>',
  sound: '<audio src="/b.mp3"></audio>',
  frame: '<iframe src="https://a.example/b"></iframe>',
  'frame without an address': '<iframe srcdoc="b"></iframe>',
  file: '<object data="https://a.example/b.pdf" type="application/pdf"></object>',
  table: '<table><tr><td>a<td>b</table>',
  drawing: '<svg><path/></svg>',
};

/** What of this markup is told to be missing, and what is there, in all. */
function found(html: string): number {
  const { blocks, notKept } = readBody({ format: 'html', content: html });
  const links = blocks
    .flatMap((block) => ('marks' in block ? block.marks : []))
    .filter(({ type }) => type === 'link');
  const things = blocks.filter(({ type }) => ['image', 'embed', 'table'].includes(type));
  return links.length + things.length + notKept.reduce((sum, { count }) => sum + count, 0);
}

describe('Whatever is no word', () => {
  const contexts = [
    '',
    '<p>before ',
    '<ul><li>',
    '<blockquote>',
    '<div hidden>',
    '<p><noscript>',
    '<figure>',
    '<table><tr><th>a<th>b<tr><td>c<td>',
  ];
  const cases = contexts.flatMap((context) =>
    Object.entries(PRESERVED).map(([name, piece]) => [name, context, piece] as const),
  );

  it.each(cases)('a %s is there or told to be missing: after "%s"', (name, context, piece) => {
    // Within a cell, a table is its words.
    if (name === 'table' && context.startsWith('<table')) return;
    const own = name === 'link of a picture' ? 2 : 1;
    const around = found(context);
    // Hidden words are told beside what holds them.
    const words =
      (context === '<div hidden>' || context === '<p><noscript>') && /words|fallback|td/.test(piece) ? 1 : 0;
    expect(found(context + piece)).toBe(around + own + words);
  });
});
