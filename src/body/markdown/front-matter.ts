/** Lines that YAML or TOML have between other lines: a key, a comment, an item, a value that goes on, a closing bracket, or nothing. */
const DATA = /^(?:["']?[\w.-][\w .-]*["']?\s*[:=](?:\s|$|.)|#|\s|-(?:\s|$)|\[|[\]}])|^$/;
/** What opens front matter, and what may close it. */
const FENCES: Record<string, readonly string[]> = { '---': ['---', '...'], '+++': ['+++'] };

/**
 * Parts a Markdown text from the data that static-site generators keep before it: YAML between lines of `---`, TOML between `+++`.
 * A rule and a text are no data: nothing is taken off unless each line between looks like it.
 */
export function partFrontMatter(content: string): { frontMatter: string | null; text: string } {
  const whole = { frontMatter: null, text: content };
  const first = lineAt(content, 0);
  const closing = Object.hasOwn(FENCES, first.line) ? FENCES[first.line] : undefined;
  if (!closing) return whole;
  for (let from = first.end; from < content.length;) {
    const { line, end } = lineAt(content, from);
    if (closing.includes(line))
      return { frontMatter: content.slice(first.end, from), text: content.slice(end) };
    if (!DATA.test(line) || (from === first.end && line.trim() === '')) return whole;
    from = end;
  }
  return whole;
}

/** A line, without the spaces at its end, and where the next one begins. */
function lineAt(content: string, from: number): { line: string; end: number } {
  const feed = content.indexOf('\n', from);
  const end = feed < 0 ? content.length : feed + 1;
  return { line: content.slice(from, feed < 0 ? end : feed).trimEnd(), end };
}
