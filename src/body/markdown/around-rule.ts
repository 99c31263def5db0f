import type { MarkdownIt } from 'markdown-it';

type Ruler = MarkdownIt['block']['ruler'];
type Rule = ReturnType<Ruler['getRules']>[number];

/** Puts another rule around one of markdown-it's own. @param alt the rules that it may interrupt, as markdown-it has them */
export function aroundRule(
  ruler: Ruler,
  name: string,
  alt: string[],
  around: (rule: Rule, ...args: Parameters<Rule>) => boolean,
): void {
  const rule = ruler.getRules('').find((known) => known.name === name);
  if (!rule) throw new Error(`markdown-it has no rule "${name}" any more.`);
  ruler.at(name, (...args) => around(rule, ...args), { alt });
}
