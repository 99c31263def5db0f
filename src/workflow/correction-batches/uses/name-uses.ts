import type { StoredArticle } from '../../../articles/article.view.js';
import { blockUses, lineUses } from './printed-uses.js';
import type { Reprinting } from './printed-uses.js';
import { oneOf } from './use.js';
import type { Corrected, Use } from './use.js';
import { titlesInText } from './titles-in-text.js';

type Named = Extract<Corrected, { of: 'person' | 'organization' }>;

/** Where an article prints the name of a person or an organization, or the title of a person, otherwise than it should be. */
export function nameUses(article: StoredArticle, named: Named): Use[] {
  return [
    ...speakers(article, named),
    ...attributions(article, named),
    ...bylines(article, named),
    ...lineUses(article, () => renamed(named)),
    ...blockUses(article, () => renamed(named)),
  ];
}

/** The speakers of quotes, and with an old title of theirs the same title in the text. */
function speakers(article: StoredArticle, named: Named): Use[] {
  const { of, id, names, changes } = named;
  const title = changes.title === undefined ? null : inLanguageOf(article, changes.title);
  return article.quotes.flatMap(({ id: quoteId, speaker }, i): Use[] => {
    if (!speaker || (of === 'person' ? speaker.personId : speaker.organizationId) !== id) return [];
    const { title: old } = speaker;
    const name = of === 'person' ? speaker.name : speaker.organizationName;
    const isRenamed = changes.name !== undefined && name !== null && name !== changes.name;
    const isRetitled = changes.title !== undefined && old !== null && old !== changes.title;
    if (!isRenamed && !isRetitled) return [];
    const property = of === 'person' ? 'name' : 'organizationName';
    return [
      {
        key: `speaker:${quoteId}`,
        factId: quoteId,
        pointer: `/quotes/${i}/speaker`,
        passage: isRenamed ? name : old,
        replacement: (isRenamed ? changes.name : title) ?? null,
        base: JSON.stringify([name, old]),
        write: (words) => {
          const called = [...names, name ?? '', changes.name ?? ''].filter((one) => one !== '');
          const newName = isRenamed ? { [property]: words ?? changes.name } : {};
          const newTitle = isRetitled ? (isRenamed ? title : (words ?? title)) : null;
          const written = { ...newName, ...(newTitle !== null && { title: newTitle }) };
          const edits = newTitle === null || old === null ? [] : titlesInText(article, called, old, newTitle);
          return {
            written: { quotes: oneOf(article.quotes, quoteId, { speaker: written }) },
            edits,
            anchored: null,
          };
        },
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
        key: `attribution:${statisticId}`,
        factId: statisticId,
        pointer: `/statistics/${i}/attribution`,
        passage: attribution.name,
        replacement: name,
        base: JSON.stringify(attribution.name),
        write: (words) => ({
          written: {
            statistics: oneOf(statistics, statisticId, { attribution: { name: words ?? name } }),
          },
          edits: [],
          anchored: null,
        }),
      },
    ];
  });
}

/** Who wrote it, also where no record is linked. */
function bylines({ bylines: all }: StoredArticle, { of, id, names, changes: { name } }: Named): Use[] {
  return all.flatMap((byline, i): Use[] => {
    const isOfThem = byline.personId === id || (byline.personId === null && names.includes(byline.name));
    if (of !== 'person' || name === undefined || !isOfThem || byline.name === name) return [];
    return [
      {
        key: `byline:${i}`,
        factId: null,
        pointer: `/bylines/${i}`,
        passage: byline.name,
        replacement: name,
        base: JSON.stringify(byline),
        write: (words) => ({
          written: {
            bylines: all.map((other, at) => (at === i ? { ...other, name: words ?? name } : other)),
          },
          edits: [],
          anchored: null,
        }),
      },
    ];
  });
}

/** What of the names is to be replaced in a text. */
function renamed({ names, changes: { name } }: Named): Reprinting[] {
  return name === undefined ? [] : names.map((printed) => ({ printed, becomes: name }));
}

/** A title is in the language of the original: what a translation calls it, only a person can say. */
function inLanguageOf({ translationOf }: StoredArticle, title: string): string | null {
  return translationOf === null ? title : null;
}
