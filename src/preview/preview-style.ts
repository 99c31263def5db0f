import { createHash } from 'node:crypto';

/** To read and to print, in the reader's own colours; nothing is loaded for it. */
export const PREVIEW_STYLE = `
:root { color-scheme: light dark; --text: #1a1a1a; --soft: #595959; --line: #c9c9c9; --paper: #fff; --note: #fff4d6; }
@media (prefers-color-scheme: dark) { :root { --text: #ececec; --soft: #b0b0b0; --line: #4a4a4a; --paper: #161616; --note: #3a2f10; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--text); font: 1.125rem/1.6 Georgia, 'Times New Roman', serif; overflow-wrap: break-word; }
.note { background: var(--note); border-bottom: 1px solid var(--line); font: 0.9375rem/1.5 system-ui, sans-serif; margin: 0; padding: 0.75rem 1.25rem; text-align: center; }
main { max-width: 42rem; margin: 0 auto; overflow-x: auto; padding: 2rem 1.25rem 4rem; }
h1, h2, h3, h4 { line-height: 1.2; margin: 2rem 0 0.75rem; }
h1 { font-size: 2.25rem; margin: 0 0 1rem; }
.kicker { font: 600 0.9375rem/1.4 system-ui, sans-serif; letter-spacing: 0.04em; margin: 0 0 0.5rem; color: var(--soft); }
.summary { font-size: 1.3125rem; line-height: 1.45; margin: 0 0 1rem; }
.about { font: 0.9375rem/1.5 system-ui, sans-serif; color: var(--soft); margin: 0; }
header { border-bottom: 1px solid var(--line); margin-bottom: 1.5rem; padding-bottom: 1.25rem; }
a { color: inherit; }
a:focus-visible { outline: 3px solid; outline-offset: 2px; }
figure { margin: 1.75rem 0; }
img, video { display: block; max-width: 100%; height: auto; }
audio { width: 100%; }
figcaption, caption { font: 0.9375rem/1.5 system-ui, sans-serif; color: var(--soft); padding-top: 0.5rem; text-align: start; }
blockquote { border-inline-start: 4px solid var(--line); margin: 1.5rem 0; padding-inline-start: 1.25rem; }
table { border-collapse: collapse; font: 1rem/1.45 system-ui, sans-serif; }
th, td { border: 1px solid var(--line); padding: 0.375rem 0.625rem; text-align: start; vertical-align: top; }
hr { border: 0; border-top: 1px solid var(--line); margin: 2rem 0; }
@page { margin: 2cm; }
@media print {
  :root { --text: #000; --soft: #333; --line: #999; --paper: #fff; --note: #fff; }
  body { font-size: 11pt; }
  main { max-width: none; padding: 0; }
  .note { border: 0; padding: 0 0 1cm; text-align: start; }
  h1, h2, h3, h4 { break-after: avoid; }
  figure, blockquote, tr { break-inside: avoid; }
}
`;

const HASH = createHash('sha256').update(PREVIEW_STYLE).digest('base64');

/** The page's own style, and what the article shows: pictures and players from where they are. No script, no form, no frame. */
export const PREVIEW_POLICY = `default-src 'none'; style-src 'sha256-${HASH}'; img-src http: https:; media-src http: https:; base-uri 'none'; form-action 'none'; frame-ancestors 'self'`;
