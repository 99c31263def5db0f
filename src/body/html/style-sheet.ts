import { rulesOf } from './css-rules.js';
import type { HtmlNode } from './html-node.js';
import { PLAIN, styleOf } from './style.js';
import type { Style } from './style.js';

const SELECTOR = /^([a-z][a-z0-9]*)?(\.[\w-]+)?$/i;

/**
 * The rules of a document's `<style>` elements whose selector is an element, a class, or both: so Google Docs, Apple Notes and LibreOffice
 * say what is bold.
 *
 * Only a class hides, and only where no other rule of the page, under whatever condition, shows an element of that class: what a script,
 * a wider window or a rule that isn't understood here would show are words of readers.
 */
export class StyleSheet {
  private readonly rules = new Map<string, Style>();
  private readonly hiding = { hidden: new Set<string>(), unseen: new Set<string>() };
  private readonly shown = { hidden: new Set<string>(), unseen: new Set<string>() };

  read(css: string): void {
    for (const { selectors, declarations, isConditional } of rulesOf(css)) {
      const { block: _, hidden, unseen, ...style } = styleOf(declarations);
      if (hidden === undefined && unseen === undefined && Object.keys(style).length === 0) continue;
      for (const selector of selectors.split(',').map((text) => text.trim())) {
        for (const [name] of selector.matchAll(/\.[\w-]+/g)) {
          if (hidden === false) this.shown.hidden.add(name);
          if (unseen === false) this.shown.unseen.add(name);
        }
        if (isConditional || !SELECTOR.test(selector)) continue;
        this.rules.set(selector, { ...this.rules.get(selector), ...style });
        if (hidden) this.hiding.hidden.add(selector);
        if (unseen) this.hiding.unseen.add(selector);
      }
    }
  }

  /** The style of an element: what its attribute says, and else its class, and else its kind. */
  of(node: HtmlNode): Style {
    const own = node.get('style');
    const said = own === undefined ? PLAIN : styleOf(own);
    if (this.rules.size === 0) return said;
    const { name, classes } = node;
    const ofClasses = classes.flatMap((known) => [`.${known}`, `${name}.${known}`]);
    const isSaid = (by: Set<string>): boolean => ofClasses.some((key) => by.has(key));
    const isShown = (by: Set<string>): boolean => classes.some((known) => by.has(`.${known}`));
    return {
      ...(isSaid(this.hiding.hidden) && !isShown(this.shown.hidden) && { hidden: true }),
      ...(isShown(this.shown.unseen) ? { unseen: false } : isSaid(this.hiding.unseen) && { unseen: true }),
      ...[name, ...ofClasses].reduceRight<Style>(
        (style, key) => ({ ...this.rules.get(key), ...style }),
        said,
      ),
    };
  }
}
