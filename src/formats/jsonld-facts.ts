import type { Site } from '../config/settings.js';
import type { ContentArticle, PublicQuote } from '../publication/content-article.dto.js';
import { speakerNode } from './jsonld-named.js';
import { urn } from './urn.view.js';
import type { Node } from './written-json.js';
import { NumberToken } from './number-token.js';
import { plainDate } from './plain-date.js';
import { unitCode, unitWords } from './unit-words.js';

type Statistic = ContentArticle['statistics'][number];

/** `spokenByCharacter` is who said it; `creator` would be who wrote it down. */
export function quotationNode(quote: PublicQuote, article: ContentArticle, site: Site): Node {
  const { id, text, speaker, saidOn, language } = quote;
  return {
    '@type': 'Quotation',
    '@id': urn(id),
    text,
    inLanguage: language ?? article.language,
    spokenByCharacter: speaker && speakerNode(speaker, site),
    dateCreated: plainDate(saidOn),
  };
}

/** An Observation is a QuantitativeValue itself: it has the value, exactly as printed, or the ends of a range. */
export function observationNode(statistic: Statistic): Node {
  const { id, indicator, place, value, upperValue, unit, asPrinted, period } = statistic;
  const observed = plainDate(period);
  return {
    '@type': 'Observation',
    '@id': urn(id),
    name: asPrinted,
    variableMeasured: indicator && {
      '@type': 'StatisticalVariable',
      '@id': urn(indicator.id),
      name: indicator.name,
    },
    observationAbout: place === null ? undefined : { '@type': 'Place', name: place },
    ...(upperValue === null
      ? { value: new NumberToken(value) }
      : { minValue: new NumberToken(value), maxValue: new NumberToken(upperValue) }),
    unitText: unitWords(unit),
    unitCode: unitCode(unit),
    observationDate: observed,
    additionalProperty: [
      further('period', observed === undefined ? period : null),
      further('nature', statistic.nature),
      further('qualifier', statistic.qualifier),
      further('attribution', statistic.attribution?.name),
    ],
  };
}

/** What schema.org has no property for, under our own name. */
function further(name: string, value: string | null | undefined): Node | undefined {
  return value == null ? undefined : { '@type': 'PropertyValue', name, value };
}
