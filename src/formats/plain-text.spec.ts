import type { Block } from '../body/block.js';
import { harbourArticle } from '../../test/support/content-article.js';
import { bodyText, renderText } from './plain-text.js';

it('is headline, byline, dateline and body', () => {
  expect(renderText(harbourArticle())).toBe(
    [
      ...['Harbour gets a second crane', 'Mara Lindqvist, Jo Brandt', 'Kiel, 2026-11-20'],
      'The harbour will buy a second crane for 4.2 million euros.',
      '"We turn ships away every week," said Ines Falk.\n',
    ].join('\n\n'),
  );
});

it('leaves out what is not there', () => {
  const article = harbourArticle({ bylines: [], dateline: { place: null, date: null }, body: [] });
  expect(renderText(article)).toBe('Harbour gets a second crane\n');
});

it('writes every kind of block', () => {
  const words = { id: 'x', marks: [] };
  const image = { type: 'image', assetId: null, url: null, alt: 'A crane', caption: null } as const;
  const item = { ...words, type: 'list-item', ordered: true, depth: 1, start: null } as const;
  const table = {
    ...words,
    type: 'table',
    headerRows: 1,
    headerColumns: 0,
    text: 'Year\tCranes\n2025\t1',
  } as const;
  const body: Block[] = [
    { ...words, type: 'heading', level: 2, text: 'Plans' },
    { ...item, text: 'one' },
    { ...item, text: 'two' },
    { ...item, ordered: false, depth: 2, text: 'within' },
    { ...item, text: 'three' },
    { ...item, start: 7, text: 'seven' },
    { ...item, ordered: false, text: 'dash' },
    { ...words, type: 'blockquote', text: 'a\nb' },
    { id: 's', type: 'separator' },
    { ...words, ...image, text: '', credit: 'Staff' },
    { ...words, ...image, alt: null, text: '', credit: null },
    { ...words, ...image, text: 'The first crane', caption: 'The first crane', credit: 'Staff' },
    { ...table, caption: null },
    { ...table, caption: 'Cranes by year' },
    { id: 'e', type: 'embed', url: 'https://video.example/1', provider: null, kind: 'page' },
  ];
  expect(bodyText(body)).toBe(
    [
      ...['Plans', '1. one\n2. two\n  - within\n3. three', '7. seven', '- dash', '> a\n> b', '* * *'],
      ...['[A crane · Staff]', '[The first crane · Staff]', 'Year\tCranes\n2025\t1'],
      ...['Cranes by year\nYear\tCranes\n2025\t1', 'https://video.example/1'],
    ].join('\n\n'),
  );
});
