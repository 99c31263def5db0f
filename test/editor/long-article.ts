const MORE =
  'The harbour will buy a second crane in the spring of next year, its director told the council of the town on Monday. ';

/** An article with a quote and a figure in each paragraph, and one person who is named. */
export function longArticle(paragraphs: number, sentences = 3): object {
  const numbers = Array.from({ length: paragraphs }, (_, i) => i);
  const blockId = (i: number): string => `p${i}`;
  return {
    headline: 'A long article',
    body: numbers.map((i) => ({
      id: blockId(i),
      type: 'paragraph',
      marks: [],
      text: `“${words(i)},” said Ines Falk of the crane for ${price(i)}. ${MORE.repeat(sentences)}`,
    })),
    quotes: numbers.map((i) => ({
      kind: 'direct',
      text: words(i),
      speaker: { person: { name: 'Ines Falk' } },
      anchors: [{ blockId: blockId(i), start: 1, end: 1 + words(i).length, exact: words(i) }],
    })),
    statistics: numbers.map((i) => ({
      indicator: { name: 'Crane investment' },
      period: String(1900 + i),
      asPrinted: price(i),
      value: String(i * 1_000_000),
      unit: { kind: 'currency', code: 'EUR' },
      anchors: [{ blockId: blockId(i), exact: price(i) }],
    })),
    mentions: [{ person: { name: 'Ines Falk' }, anchors: [{ blockId: blockId(0), exact: 'Ines Falk' }] }],
  };
}

function words(i: number): string {
  return `We turn ${i} ships away`;
}

function price(i: number): string {
  return `${i} million euros`;
}
