export const STYLE = `:root { color-scheme: light dark; --ink: #1b1b1b; --paper: #fdfcfa; --quiet: #595750; --line: #dcd8cf; --link: #7a1f1f; --quote: #dfe9f3; --figure: #f7e7b4; }
@media (prefers-color-scheme: dark) { :root { --ink: #ecebe7; --paper: #171614; --quiet: #aaa69c; --line: #3a3833; --link: #f0a89c; --quote: #22364a; --figure: #4b3d10; } }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 72rem; padding: 0 1.25rem; background: var(--paper); color: var(--ink); font: 1.0625rem/1.6 Georgia, 'Times New Roman', serif; overflow-wrap: break-word; }
a { color: var(--link); text-underline-offset: 0.15em; }
:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
:target { outline: 2px solid var(--link); outline-offset: 3px; }
h1, h2, h3 { line-height: 1.2; text-wrap: balance; }
h1 { font-size: clamp(1.75rem, 5vw, 2.75rem); margin: 0.25rem 0 0.75rem; }
h2 { font-size: 1.375rem; margin: 2.25rem 0 0.75rem; }
.skip { position: absolute; left: -99rem; }
.skip:focus { left: 1rem; top: 0.5rem; background: var(--paper); padding: 0.5rem; }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); margin: 0; }
header.site { border-bottom: 3px double var(--line); padding: 1.25rem 0 0.75rem; margin-bottom: 1.75rem; }
header.site .title { font-size: 1.75rem; font-weight: bold; margin: 0 0 0.5rem; }
header.site .title a { color: inherit; text-decoration: none; }
footer.site { border-top: 1px solid var(--line); margin-top: 3rem; }
footer.site, .when, .byline, .kicker, nav, table { font-family: system-ui, sans-serif; font-size: 0.875rem; }
footer.site, .when, .byline { color: var(--quiet); }
.kicker { display: block; font-weight: 600; margin: 0 0 0.25rem; }
.summary { font-size: 1.25rem; line-height: 1.45; max-width: 40rem; margin: 0 0 0.75rem; }
.inline { display: flex; flex-wrap: wrap; gap: 0.25rem 1.25rem; list-style: none; margin: 0; padding: 0; }
.inline a { display: inline-block; padding: 0.25rem 0; }
.plain { list-style: none; padding: 0; max-width: 42rem; }
.plain li { margin-bottom: 0.75rem; }
.cards { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 19rem), 1fr)); gap: 0 2rem; list-style: none; padding: 0; margin: 0; }
.cards li { border-top: 1px solid var(--line); }
.cards h2, .cards h3 { font-size: 1.2rem; margin: 0.75rem 0 0.5rem; }
.cards p, .lead p { margin: 0 0 0.5rem; }
.cards h2 a, .cards h3 a, .lead a { color: inherit; text-decoration-color: var(--line); }
.lead { padding-bottom: 1rem; max-width: 46rem; }
.lead h2 { font-size: clamp(1.75rem, 5vw, 2.5rem); margin: 0 0 0.75rem; }
.text { max-width: 40rem; }
.text h2.level-3, .text h2.level-4 { font-size: 1.1rem; }
.dateline { font-variant-caps: small-caps; letter-spacing: 0.03em; }
.quote { background: var(--quote); }
.figure { background: var(--figure); }
.quote, .figure { padding: 0.1em 0; border-radius: 2px; }
sup { font: 600 0.7rem/0 system-ui, sans-serif; }
sup a { padding: 0.35rem 0.05rem; text-decoration: none; }
.back { padding: 0.35rem 0.2rem; text-decoration: none; }
.facts { max-width: 42rem; padding-left: 1.5rem; }
.facts li { margin-bottom: 1rem; }
.said-list li { margin-bottom: 1.25rem; }
main > .inline { margin-bottom: 1rem; }
.facts .when, .plain .when { margin: 0.25rem 0 0; }
blockquote { margin: 0 0 0.25rem; border-left: 3px solid var(--line); padding-left: 1rem; }
blockquote p { margin: 0; }
blockquote.direct p::before { content: open-quote; }
blockquote.direct p::after { content: close-quote; }
img { max-width: 100%; height: auto; }
figure { margin: 1.5rem 0; }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; min-width: 100%; }
th, td { text-align: start; vertical-align: top; padding: 0.5rem 0.75rem 0.5rem 0; border-bottom: 1px solid var(--line); }
th[scope='row'] { min-width: 8rem; }
.where { min-width: 14rem; }
thead th { color: var(--quiet); font-weight: 600; white-space: nowrap; }
th[scope='row'] { font-weight: 600; }
.number { font-variant-numeric: tabular-nums; }
`;
