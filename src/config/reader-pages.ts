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

/** What the pattern of an article's address may name. The day is that of its first publication, in UTC. */
export const ARTICLE_PLACEHOLDERS = ['id', 'slug', 'language', 'section', 'year', 'month', 'day'] as const;

/** What the pattern of a person's or an organization's address may name. */
const ENTITY_PLACEHOLDERS = ['id', 'slug'] as const;

interface ReadsAddresses {
  text(name: string): string | undefined;
  url(name: string, protocols: string[]): string | undefined;
}

/** @throws WrongSetting for what is no address, and for a placeholder that means nothing */
export function readReaderPages(read: ReadsAddresses): ReaderPages {
  return {
    siteUrl: read.url('COPYDESK_SITE_URL', ['http:', 'https:'])?.replace(/\/+$/, ''),
    articleUrl: pattern(read, 'COPYDESK_ARTICLE_URL', ARTICLE_PLACEHOLDERS),
    personUrl: pattern(read, 'COPYDESK_PERSON_URL', ENTITY_PLACEHOLDERS),
    organizationUrl: pattern(read, 'COPYDESK_ORGANIZATION_URL', ENTITY_PLACEHOLDERS),
  };
}

function pattern(read: ReadsAddresses, name: string, placeholders: readonly string[]): string | undefined {
  const text = read.text(name);
  if (text === undefined) return undefined;
  const address = text.replace(/\{(\w+)\}/g, (whole, placeholder: string) =>
    placeholders.includes(placeholder) ? 'x' : whole,
  );
  const choice = placeholders.map((placeholder) => `{${placeholder}}`).join(', ');
  if (/[{}]/.test(address)) throw new WrongSetting(`${name} may name ${choice}, and nothing else in braces.`);
  if (!/\{(?:slug|id)\}/.test(text))
    throw new WrongSetting(`${name} must name {slug} or {id}, so that each address leads to one page.`);
  if (!URL.canParse(address) || !/^https?:\/\/[^/?#{}]+(?=[/?])/i.test(text))
    throw new WrongSetting(
      `${name} must be an address such as https://news.example/{slug}, with placeholders in its path or query.`,
    );
  return text;
}
