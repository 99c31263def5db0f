import type { ContentArticle, PublicQuote } from '../publication/content-article.dto.js';
import { urn } from './urn.view.js';
import type { Node } from './written-json.js';
import { NumberToken } from './number-token.js';
import { writtenJson } from './written-json.js';

type Statistic = ContentArticle['statistics'][number];

/** A quote: its words, who said them, and for whom they spoke then. */
export function quoteItem(quote: PublicQuote, article: ContentArticle): Node {
  const { id, kind, text, speaker, occasion, language, saidOn, translated } = quote;
  const name = speaker?.name ?? speaker?.person?.name;
  const organization = speaker?.organizationName ?? speaker?.organization?.name;
  return {
    ...component('quote', id),
    language: language ?? article.language,
    bodies: [{ role: translated ? 'translation' : wordsOf(kind), contentType: 'text/plain', value: text }],
    // `contentCreated` takes a moment, and what is known is a day, or less.
    descriptions: [described('said-on', saidOn), described('title', speaker?.title)],
    people: name == null ? [] : [{ name, rel: 'speaker', uri: speaker?.person && urn(speaker.person.id) }],
    organisations: organization == null ? [] : [affiliation(organization, speaker?.organization?.id)],
    infoSources: occasion === null ? [] : [{ role: 'origin', name: occasion }],
  };
}

/** A statistic: as printed, and as data, whose numbers are written digit for digit. */
export function statisticItem(statistic: Statistic): Node {
  const { id, asPrinted, attribution, indicator, value, upperValue, unit } = statistic;
  const { place, period, periodLabel, nature, qualifier } = statistic;
  const data = writtenJson({
    indicator: indicator?.name,
    place,
    qualifier,
    value: new NumberToken(value),
    upperValue: upperValue === null ? null : new NumberToken(upperValue),
    unit,
    period,
    periodLabel,
    nature,
  });
  return {
    ...component('statistic', id),
    title: indicator?.name,
    bodies: [
      asPrinted === null ? undefined : { role: 'statement', contentType: 'text/plain', value: asPrinted },
      { role: 'data', contentType: 'application/json', value: data },
    ],
    infoSources: attribution?.name == null ? [] : [{ role: 'data', name: attribution.name }],
  };
}

function component(profile: string, id: string): Node {
  return { name: `${profile}-${id}`, rel: profile, uri: urn(id), type: 'component', profile };
}

/** Words that the speaker used, or that report what was meant. */
function wordsOf(kind: string): string {
  return kind === 'indirect' ? 'reported' : 'verbatim';
}

function described(role: string, value: string | null | undefined): Node | undefined {
  return value == null ? undefined : { role, contentType: 'text/plain', value };
}

function affiliation(name: string, id: string | undefined): Node {
  return { name, rel: 'affiliation-at-utterance', uri: id && urn(id) };
}
