import type { AnchorProperties, Block, ContentArticle } from '../../client/src/client.js';
import { attached } from './facts.js';
import type { Fact } from './facts.js';
import { html } from './html.js';
import type { Html } from './html.js';
import { linked, isWeb } from './links.js';
import { textOf } from './text.js';

export interface Passage extends AnchorProperties {
  readonly fact: Fact;
  /** As in the lists below the text, quotes first. */
  readonly number: number;
  /** Nothing to be found at twice: a passage split over blocks or marks is one place. */
  id?: string | undefined;
}

export function bodyOf(article: ContentArticle, place: string | null | undefined): Html[] {
  const passages = passagesOf(article);
  const lead = place ? html`<span class="dateline">${place} — </span>` : undefined;
  return grouped(article.body).map((group, i) => {
    const [first] = group;
    const inner = group.map((block) => blockOf(block, passages, i === 0 ? lead : undefined));
    if (first?.type === 'list-item')
      return first.ordered
        ? html`<ol>
            ${inner}
          </ol>`
        : html`<ul>
            ${inner}
          </ul>`;
    return first?.type === 'blockquote' ? html`<blockquote>${inner}</blockquote>` : html`${inner}`;
  });
}

function passagesOf({ quotes, statistics }: ContentArticle): Passage[] {
  return [...quotes, ...statistics].flatMap((fact, i) =>
    attached(fact).map((anchor, j) => ({
      ...anchor,
      fact,
      number: i + 1,
      id: j === 0 ? `at-${fact.id}` : undefined,
    })),
  );
}

/** Neighbouring items of one kind of list, and neighbouring blockquotes, belong together. */
function grouped(blocks: readonly Block[]): Block[][] {
  const kindOf = (block: Block | undefined): string | undefined =>
    block?.type === 'list-item'
      ? `list ${block.ordered ? 1 : 0}`
      : block?.type === 'blockquote'
        ? 'quote'
        : undefined;
  const groups: Block[][] = [];
  for (const block of blocks) {
    const last = groups.at(-1);
    if (last && kindOf(block) !== undefined && kindOf(last[0]) === kindOf(block)) last.push(block);
    else groups.push([block]);
  }
  return groups;
}

function blockOf(block: Block, passages: readonly Passage[], lead?: Html): Html {
  if (block.type === 'separator') return html`<hr />`;
  if (block.type === 'embed') return html`<p>${linked(block.url, block.provider ?? block.url)}</p>`;
  if (block.type === 'image') {
    const about = [block.caption, block.credit].filter(Boolean).join(' · ');
    const image =
      block.url &&
      isWeb(block.url) &&
      html`<img src="${block.url}" alt="${block.alt ?? ''}" loading="lazy" />`;
    return html`<figure>${image}${about && html`<figcaption>${about}</figcaption>`}</figure>`;
  }
  const text = html`${lead}${textOf(
    block.text,
    block.marks,
    passages.filter(({ blockId }) => blockId === block.id),
  )}`;
  if (block.type === 'heading') return html`<h2 class="level-${block.level}">${text}</h2>`;
  return block.type === 'list-item' ? html`<li>${text}</li>` : html`<p>${text}</p>`;
}
