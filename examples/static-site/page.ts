import type { ContentIndicator, ContentPerson, ContentSection } from '../../client/src/client.js';
import { html } from './html.js';
import type { Html } from './html.js';
import { wordsOf } from './words.js';

export interface Site {
  readonly title: string;
  readonly language: string;
  readonly sections: readonly ContentSection[];
  readonly people: ReadonlyMap<string, ContentPerson>;
  readonly indicators: ReadonlyMap<string, ContentIndicator>;
}

export interface Page {
  /** The file, relative to the site. */
  readonly path: string;
  readonly title: string;
  readonly description?: string | null;
  readonly language?: string;
  /** Other languages of it: where they are. */
  readonly translations?: ReadonlyMap<string, string>;
  readonly main: Html;
}

/** The frame of all pages: one heading of the first level, landmarks, and a way past the navigation. */
export function document(site: Site, page: Page): string {
  const {
    path,
    title,
    description,
    main,
    language = site.language,
    translations = new Map<string, string>(),
  } = page;
  const root = path.includes('/') ? '../' : '';
  const alternates = [...translations].map(
    ([other, file]) => html`<link rel="alternate" hreflang="${other}" href="${file}" />`,
  );
  return html`<!doctype html>
    <html lang="${language}" dir="${/^(ar|fa|he|ur)\b/.test(language) ? 'rtl' : 'ltr'}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title && `${title} · `}${site.title}</title>
        ${description && html`<meta name="description" content="${description}" />`} ${alternates}
        <link rel="stylesheet" href="${root}style.css" />
      </head>
      <body>
        <a class="skip" href="#main">${wordsOf(language).skip}</a>
        <header class="site" lang="${site.language}">
          <p class="title"><a href="${root}index.html">${site.title}</a></p>
          <nav aria-label="Sections">
            <ul class="inline">
              ${navigation(site, path, root)}
            </ul>
          </nav>
        </header>
        <main id="main">${main}</main>
        <footer class="site" lang="${site.language}">
          <p>Made from Copydesk’s content face.</p>
        </footer>
      </body>
    </html> `.text;
}

function navigation(site: Site, path: string, root: string): Html[] {
  const links = [
    ...site.sections.map(({ slug, name }) => ({ to: `sections/${slug}.html`, name })),
    { to: 'people/index.html', name: 'People' },
    { to: 'indicators/index.html', name: 'Figures' },
  ];
  return links.map(({ to, name }) => {
    const current = to === path && html` aria-current="page"`;
    return html`<li><a href="${root}${to}" ${current}>${name}</a></li>`;
  });
}
