import type { StoredArticle } from '../../../articles/article.view.js';
import { oneOf } from './use.js';
import type { Corrected, Use } from './use.js';

type Named = Extract<Corrected, { of: 'person' | 'organization' }>;

/** Where an article prints the name of a person or an organization, or the title of a person, otherwise than it should be. */
export function nameUses(article: StoredArticle, named: Named): Use[] {
  return [
    ...speakers(article, named),
    ...attributions(article, named),
    ...bylines(article, named),
    ...lines(article, named),
    ...blocks(article, named),
  ];
}

function speakers({ quotes }: StoredArticle, { of, id, changes }: Named): Use[] {
  return quotes.flatMap(({ id: quoteId, speaker }, i): Use[] => {
    if (!speaker || (of === 'person' ? speaker.personId : speaker.organizationId) !== id) return [];
    const name = of === 'person' ? speaker.name : speaker.organizationName;
    const isRenamed = changes.name !== undefined && name !== null && name !== changes.name;
    const isRetitled =
      changes.title !== undefined && speaker.title !== null && speaker.title !== changes.title;
    if (!isRenamed && !isRetitled) return [];
    const property = of === 'person' ? 'name' : 'organizationName';
    const passage = isRenamed ? name : speaker.title;
    return [
      {
        ...{ key: `speaker:${quoteId}`, factId: quoteId, pointer: `/quotes/${i}/speaker`, passage },
        replacement: (isRenamed ? changes.name : changes.title) ?? null,
        base: JSON.stringify([name, speaker.title]),
        write: (words) => ({
          written: {
            quotes: oneOf(quotes, quoteId, {
              speaker: {
                ...(isRenamed && { [property]: words ?? changes.name }),
                ...(isRetitled && { title: isRenamed ? changes.title : (words ?? changes.title) }),
              },
            }),
          },
          ...{ edits: [], anchored: null },
        }),
      },
    ];
  });
}

function attributions({ statistics }: StoredArticle, { of, id, changes: { name } }: Named): Use[] {
  return statistics.flatMap(({ id: statisticId, attribution }, i): Use[] => {
    if (!attribution || name === undefined || attribution.name === null || attribution.name === name)
      return [];
    if ((of === 'person' ? attribution.personId : attribution.organizationId) !== id) return [];
    return [
      {
        ...{
          key: `attribution:${statisticId}`,
          factId: statisticId,
          pointer: `/statistics/${i}/attribution`,
        },
        ...{ passage: attribution.name, replacement: name, base: JSON.stringify(attribution.name) },
        write: (words) => ({
          written: {
            statistics: oneOf(statistics, statisticId, { attribution: { name: words ?? name } }),
          },
          ...{ edits: [], anchored: null },
        }),
      },
    ];
  });
}

function bylines({ bylines: all }: StoredArticle, { of, id, changes: { name } }: Named): Use[] {
  return all.flatMap((byline, i): Use[] => {
    if (of !== 'person' || name === undefined || byline.personId !== id || byline.name === name) return [];
    return [
      {
        ...{ key: `byline:${i}`, factId: null, pointer: `/bylines/${i}` },
        ...{ passage: byline.name, replacement: name, base: JSON.stringify(byline) },
        write: (words) => ({
          written: {
            bylines: all.map((other, at) => (at === i ? { ...other, name: words ?? name } : other)),
          },
          ...{ edits: [], anchored: null },
        }),
      },
    ];
  });
}

/** The headline and its like. */
function lines(article: StoredArticle, { names, changes: { name } }: Named): Use[] {
  return (['headline', 'kicker', 'summary'] as const).flatMap((property): Use[] => {
    const text = article[property];
    const printed =
      text === null || name === undefined
        ? undefined
        : names.find((one) => placesIn(text, one, name).length > 0);
    if (printed === undefined || text === null || name === undefined) return [];
    return [
      {
        ...{
          key: property,
          factId: null,
          pointer: `/${property}`,
          passage: printed,
          replacement: name,
          base: text,
        },
        write: (words) => ({
          written: { [property]: replacedIn(text, printed, words ?? name, name) },
          ...{ edits: [], anchored: null },
        }),
      },
    ];
  });
}

/** Blocks of the body, each with all its places of one name. */
function blocks({ body }: StoredArticle, { names, changes: { name } }: Named): Use[] {
  return body.flatMap((block, i): Use[] => {
    if (!('text' in block) || name === undefined) return [];
    const { id: blockId, text } = block;
    const printed = names.find((one) => placesIn(text, one, name).length > 0);
    if (printed === undefined) return [];
    return [
      {
        ...{
          key: `text:${blockId}`,
          factId: null,
          pointer: `/body/${i}/text`,
          passage: printed,
          replacement: name,
        },
        base: text,
        write: (words) => ({
          written: {},
          edits: placesIn(text, printed, name).map((start) => ({
            ...{ blockId, start, end: start + printed.length, text: words ?? name },
          })),
          anchored: null,
        }),
      },
    ];
  });
}

const LETTER = /[\p{L}\p{N}]/u;

/** Where a name stands as words of their own, and not within the new name. */
function placesIn(text: string, printed: string, name: string): number[] {
  const places: number[] = [];
  const within = name.indexOf(printed);
  for (let at = text.indexOf(printed); at >= 0; at = text.indexOf(printed, at + printed.length)) {
    const isWord = !LETTER.test(text.charAt(at - 1)) && !LETTER.test(text.charAt(at + printed.length));
    const isNew = within >= 0 && text.startsWith(name, at - within);
    if (isWord && !isNew) places.push(at);
  }
  return places;
}

function replacedIn(text: string, printed: string, words: string, name: string): string {
  return placesIn(text, printed, name).reduceRight(
    (line, at) => line.slice(0, at) + words + line.slice(at + printed.length),
    text,
  );
}
