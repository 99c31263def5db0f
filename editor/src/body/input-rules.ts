import { InputRule, inputRules } from 'prosemirror-inputrules';
import type { Attrs } from 'prosemirror-model';
import type { Plugin } from 'prosemirror-state';
import { schema } from './schema.js';

/** Signs at the start of a paragraph that make it of another kind. They go, and the block keeps its id. */
function rule(
  pattern: RegExp,
  name: string,
  own: (match: RegExpMatchArray) => Attrs = () => ({}),
): InputRule {
  return new InputRule(pattern, (state, match, start, end) => {
    const { parent } = state.doc.resolve(start);
    const type = schema.nodes[name];
    if (!type || parent.type.name !== 'paragraph') return null;
    const position = state.doc.resolve(start).before();
    const attrs = { ...own(match), id: parent.attrs['id'] as string };
    return state.tr.delete(start, end).setNodeMarkup(position, type, attrs);
  });
}

/** What is typed at the start of a paragraph: `## ` a heading, `> ` a quotation, `- ` or `* ` an item, `1. ` a numbered one. */
export function typedMarkup(): Plugin {
  return inputRules({
    rules: [
      rule(/^(#{2,4})\s$/, 'heading', ([, signs]) => ({ level: signs?.length ?? 2 })),
      rule(/^>\s$/, 'blockquote'),
      rule(/^[-*•]\s$/, 'list_item', () => ({ ordered: false })),
      rule(/^(\d{1,4})[.)]\s$/, 'list_item', ([, number]) => ({
        ordered: true,
        start: number === '1' ? null : Number(number),
      })),
    ],
  });
}
