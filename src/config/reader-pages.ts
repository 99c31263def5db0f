import { WrongSetting } from './wrong-setting.js';

/** Where the newsroom's own site shows things to readers: what links lead to. */
export interface ReaderPages {
  /** The site itself, absolute, without a slash at its end. */
  readonly siteUrl?: string | undefined;
  /** Patterns with placeholders such as `{slug}`, by what they lead to. */
  readonly articleUrl?: string | undefined;
  readonly personUrl?: string | undefined;
  readonly organizationUrl?: string | undefined;
}

/** What the pattern of each address may name. The day is that of an article's first publication, in UTC. */
export const PLACEHOLDERS = {
  articleUrl: ['id', 'slug', 'language', 'section', 'year', 'month', 'day'],
  personUrl: ['id', 'slug'],
  organizationUrl: ['id', 'slug'],
} as const;

interface ReadsAddresses {
  text(name: string): string | undefined;
  url(name: string, protocols: string[]): string | undefined;
}

/** @throws WrongSetting for what is no address, and for a placeholder that means nothing */
export function readReaderPages(read: ReadsAddresses): ReaderPages {
  return {
    siteUrl: read.url('COPYDESK_SITE_URL', ['http:', 'https:'])?.replace(/\/+$/, ''),
    articleUrl: pattern(read, 'COPYDESK_ARTICLE_URL', 'articleUrl'),
    personUrl: pattern(read, 'COPYDESK_PERSON_URL', 'personUrl'),
    organizationUrl: pattern(read, 'COPYDESK_ORGANIZATION_URL', 'organizationUrl'),
  };
}

function pattern(read: ReadsAddresses, name: string, page: keyof typeof PLACEHOLDERS): string | undefined {
  const text = read.text(name);
  const fault = text === undefined ? undefined : faultOfPattern(text, page);
  if (fault !== undefined) throw new WrongSetting(`${name} ${fault}.`);
  return text;
}

/** What is wrong with the pattern of an address; undefined if nothing is. */
export function faultOfPattern(text: string, page: keyof typeof PLACEHOLDERS): string | undefined {
  const placeholders: readonly string[] = PLACEHOLDERS[page];
  const address = text.replace(/\{(\w+)\}/g, (whole, placeholder: string) =>
    placeholders.includes(placeholder) ? 'x' : whole,
  );
  const choice = placeholders.map((placeholder) => `{${placeholder}}`).join(', ');
  if (/[{}]/.test(address)) return `may name ${choice}, and nothing else in braces`;
  if (!/\{(?:slug|id)\}/.test(text))
    return 'must name {slug} or {id}, so that each address leads to one page';
  if (!URL.canParse(address) || !/^https?:\/\/[^/?#{}]+(?=[/?])/i.test(text))
    return 'must be an address such as https://news.example/{slug}, with placeholders in its path or query';
  return undefined;
}
