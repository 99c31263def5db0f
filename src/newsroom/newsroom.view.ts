import type { Settings, Site } from '../config/settings.js';
import type { Newsroom } from './newsroom.dto.js';
import type { Rules } from './rules.dto.js';

/** What was set, and nothing else. */
export interface SetSettings {
  readonly name?: string;
  readonly timeZone?: string;
  readonly languages?: readonly string[];
  readonly site?: Partial<Newsroom['site']>;
  readonly style?: Partial<Newsroom['style']>;
  readonly rules?: {
    readonly default?: Partial<Rules>;
    readonly sections?: Readonly<Record<string, Partial<Rules>>>;
  };
}

const USUAL_RULES: Rules = {
  approval: 'off',
  fourEyes: 'off',
  signOff: 'off',
  corrections: 'suggested',
  checks: {},
};

/** The settings as they hold: what was set over what is usual, and over both what the environment says. */
export function toNewsroom(revision: number, set: SetSettings, environment: Settings): Newsroom {
  const { name, language } = environment;
  const languages = set.languages?.length ? set.languages : ['en'];
  const fixed = fixedAddresses(environment);
  return {
    revision,
    name: name ?? set.name ?? 'Copydesk',
    timeZone: set.timeZone ?? 'UTC',
    languages: language === undefined ? [...languages] : [...new Set([language, ...languages])],
    site: {
      url: null,
      articleUrl: null,
      personUrl: null,
      organizationUrl: null,
      ...set.site,
      ...fixed,
    },
    style: { quotationMarks: null, numberFormat: null, ...set.style },
    rules: {
      default: overlaid(USUAL_RULES, set.rules?.default),
      sections: set.rules?.sections ?? {},
    },
    fixed: [
      ...(name === undefined ? [] : ['name']),
      ...(language === undefined ? [] : ['languages']),
      ...Object.keys(fixed).map((address) => `site.${address}`),
    ],
  };
}

/** The rules of a section, complete. */
export function rulesOf({ rules }: Newsroom, sectionId: string | null): Rules {
  return overlaid(rules.default, sectionId === null ? undefined : rules.sections[sectionId]);
}

/** What appears in everything about the newsroom as a whole. */
export function siteOf({ name, languages, site }: Newsroom, publicUrl: string): Site {
  const { url, articleUrl, personUrl, organizationUrl } = site;
  return {
    publicUrl,
    name,
    language: languages[0] ?? 'en',
    siteUrl: url?.replace(/\/+$/, ''),
    articleUrl: articleUrl ?? undefined,
    personUrl: personUrl ?? undefined,
    organizationUrl: organizationUrl ?? undefined,
  };
}

function overlaid(rules: Rules, over: Partial<Rules> | undefined): Rules {
  return { ...rules, ...over, checks: { ...rules.checks, ...over?.checks } };
}

function fixedAddresses({
  siteUrl: url,
  articleUrl,
  personUrl,
  organizationUrl,
}: Settings): Partial<Newsroom['site']> {
  const addresses = Object.entries({ url, articleUrl, personUrl, organizationUrl });
  return Object.fromEntries(addresses.filter(([, address]) => address !== undefined));
}
