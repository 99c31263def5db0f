import { escapeHtml } from '../body/markdown/marked-html.js';
import type { Preview } from './previews.js';
import { PREVIEW_STYLE } from './preview-style.js';

/** Scripts that are written from right to left. */
const RIGHT_TO_LEFT = /^(ar|arc|ckb|dv|fa|he|ps|sd|ug|ur|yi)\b|-(Arab|Hebr)\b/i;

/** An article that is not published, to read and to print. */
export function previewPage({ document, revision, isWorkingCopy, expiresAt }: Preview): string {
  const { language, headline, kicker, summary, bylines, dateline, bodyHtml } = document;
  const names = bylines.map(({ name }) => name).join(', ');
  const about = [dateline?.place, dateline?.date, names].filter((part) => part).join(' · ');
  const shown = isWorkingCopy ? `the working copy, at present revision ${revision}` : `revision ${revision}`;
  const note = `Preview, not published. This link shows ${shown}, until ${utc(expiresAt)}.`;
  const direction = RIGHT_TO_LEFT.test(language) ? 'rtl' : 'ltr';
  return `<!doctype html>
<html lang="${escapeHtml(language)}" dir="${direction}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>Preview: ${escapeHtml(headline)}</title>
<style>${PREVIEW_STYLE}</style>
</head>
<body>
<p class="note" role="note" lang="en" dir="ltr">${note}</p>
<main>
<article>
<header>
${paragraph('kicker', kicker)}
<h1>${escapeHtml(headline)}</h1>
${paragraph('summary', summary)}
${paragraph('about', about)}
</header>
${bodyHtml}
</article>
</main>
</body>
</html>
`;
}

function paragraph(name: string, text: string | null): string {
  if (text === null || text === '') return '';
  return `<p class="${name}">${escapeHtml(text).replaceAll('\n', '<br>')}</p>`;
}

/** `2026-04-11 10:05 UTC`: whoever opens it may be anywhere. */
function utc(timestamp: string): string {
  return `${timestamp.slice(0, 16).replace('T', ' ')} UTC`;
}
