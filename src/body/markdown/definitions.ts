import type { Env, MarkdownIt } from 'markdown-it';
import { aroundRule } from './around-rule.js';

type References = NonNullable<Env['references']>;

/** `[label]: address "title"` as it was typed, and whether anything refers to it. */
interface Definition {
  readonly text: string;
  readonly href: string;
  readonly title: string;
  isUsed: boolean;
}

/** The definitions of a text. */
class Definitions {
  private readonly byLabel = new Map<string, Definition>();
  /** What markdown-it took on last; of a label that it knows already, it takes none. */
  private taken: { label: string; href: string; title: string } | undefined;
  /** All are known, and the words are read that refer to them. */
  isReading = false;

  /** As markdown-it keeps them, and watched. */
  readonly references = new Proxy<References>(Object.create(null) as References, {
    set: (target, label: string, value: References[string]) => {
      this.taken = { label, href: value.href, title: value.title };
      target[label] = value;
      return true;
    },
    get: (target, label: string) => {
      const definition = this.isReading ? this.byLabel.get(label) : undefined;
      if (definition) definition.isUsed = true;
      return target[label];
    },
  });

  add(text: string): Definition {
    const { label, href = '', title = '' } = this.taken ?? {};
    const definition = { text, href, title, isUsed: false };
    if (label !== undefined) this.byLabel.set(label, definition);
    this.taken = undefined;
    return definition;
  }
}

const definitionsOf = new WeakMap<Env, Definitions>();

/** An address that leads somewhere, not a word that happens to follow a colon. */
const ADDRESS = /^(?:[a-z][a-z0-9+.-]*:|[/#?]|\.\.?\/)/i;

/**
 * Shows definitions that nothing refers to, as they were typed: `[Laughter]: Yes` has the form of one, and Markdown drops it. Where there is
 * nothing but an address, it is a link without words.
 */
export function showUnusedDefinitions({ core, block, renderer, utils }: MarkdownIt): void {
  core.ruler.before('block', 'definitions', ({ env }) => {
    const definitions = new Definitions();
    definitionsOf.set(env, definitions);
    env.references = definitions.references;
  });
  core.ruler.before('inline', 'uses', ({ env }) => {
    const definitions = definitionsOf.get(env);
    if (definitions) definitions.isReading = true;
  });
  aroundRule(block.ruler, 'reference', [], (reference, state, startLine, endLine, silent) => {
    if (!reference(state, startLine, endLine, silent)) return false;
    if (silent) return true;
    const text = state.getLines(startLine, state.line, state.blkIndent, false).trim();
    state.push('definition', '', 0).meta = {
      definition: definitionsOf.get(state.env)?.add(text),
    };
    return true;
  });
  renderer.rules.definition = (tokens, index) => {
    const { text, href, title, isUsed } = tokens[index]?.meta?.definition as Definition;
    if (isUsed) return '';
    if (title === '' && ADDRESS.test(href)) return `<a href="${utils.escapeHtml(href)}"></a>\n`;
    return `<p>${utils.escapeHtml(text)}</p>\n`;
  };
}
