/**
 * What an article consists of, with so many facts of each kind, each about somebody of its own.
 * @param name sets them apart from those of other articles
 */
export function manyFacts(length: number, name: string): object {
  return {
    section: { name: 'Economy' },
    body: Array.from({ length }, (_, i) => ({ type: 'paragraph', text: `Words ${name} ${i}.` })),
    mentions: Array.from({ length }, (_, i) => ({ organization: { name: `Organization ${name} ${i}` } })),
    quotes: Array.from({ length }, (_, i) => ({
      text: `Words ${name} ${i}`,
      saidOn: '2018',
      anchors: [{ exact: `Words ${name} ${i}.` }],
      speaker: { person: { name: `Person ${name} ${i}` } },
    })),
    statistics: Array.from({ length }, (_, i) => ({
      value: `${i}`,
      unit: { kind: 'percent' },
      indicator: { name: `Indicator ${name} ${i}` },
      attribution: { organization: { name: `Organization ${name} ${i}` } },
    })),
  };
}
