import type { Site } from '../config/settings.js';
import type { PLACEHOLDERS } from '../config/reader-pages.js';
import { contentAddress } from './content-address.view.js';

/** Where readers find things: pages of the newsroom's site where it has said where they are, else documents. */
export type Pages = Pick<Site, 'publicUrl' | 'siteUrl' | 'articleUrl' | 'personUrl' | 'organizationUrl'>;

/** What the address of an article may be made of. */
export interface LinkedArticle {
  readonly id: string;
  readonly slug: string;
  readonly language: string;
  readonly section: { readonly slug: string } | null;
  /** RFC 3339. */
  readonly firstPublishedAt: string;
}

interface Named {
  readonly id: string;
  readonly slug: string;
}

/** The page of an article. Without a section, `/{section}` is left out. */
export function articleAddress(pages: Pages, article: LinkedArticle): string {
  if (pages.articleUrl === undefined) return contentAddress(pages.publicUrl, article);
  const { id, slug, language, section, firstPublishedAt } = article;
  const [year = '', month = '', day = ''] = firstPublishedAt.slice(0, 10).split('-');
  const pattern = section ? pages.articleUrl : pages.articleUrl.replaceAll('/{section}', '');
  const values: Record<(typeof PLACEHOLDERS.articleUrl)[number], string> = {
    id,
    slug,
    language,
    year,
    month,
    day,
    section: section?.slug ?? '',
  };
  return filled(pattern, values);
}

/** The page of a person; undefined where the newsroom has a site, and no such page is known: readers are not led to JSON. */
export function personAddress(pages: Pages, person: Named): string | undefined {
  return entityAddress(pages, pages.personUrl, 'people', person);
}

/** The page of an organization, likewise. */
export function organizationAddress(pages: Pages, organization: Named): string | undefined {
  return entityAddress(pages, pages.organizationUrl, 'organizations', organization);
}

/** The newsroom's own site, without a slash at its end. */
export function homeAddress({ siteUrl, articleUrl, publicUrl }: Pages): string {
  return siteUrl ?? (articleUrl === undefined ? publicUrl : new URL(articleUrl).origin);
}

function entityAddress(
  { publicUrl, siteUrl, articleUrl }: Pages,
  pattern: string | undefined,
  plural: string,
  { id, slug }: Named,
): string | undefined {
  if (pattern !== undefined) return filled(pattern, { id, slug });
  const hasSite = siteUrl !== undefined || articleUrl !== undefined;
  return hasSite ? undefined : `${publicUrl}/v1/content/${plural}/${encodeURIComponent(slug)}`;
}

function filled(pattern: string, values: Readonly<Record<string, string>>): string {
  return pattern.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(values[name] ?? ''));
}
