/** A paragraph before it has an id. */
interface ParagraphDraft {
  type: 'paragraph';
  text: string;
}

/**
 * Plain text to paragraphs: blank lines separate them. A single line end within one becomes a space, as in Markdown,
 * since agency copy and mail are wrapped at a fixed width and anchors are written without line ends. Spaces at the
 * ends of lines go; all else stays letter for letter.
 */
export function parseText(content: string): ParagraphDraft[] {
  return content
    .split(/\n[^\S\n]*(?:\n[^\S\n]*)+/)
    .map((paragraph) => paragraph.trim().replace(/\t|[^\S\n]*\n[^\S\n]*/g, ' '))
    .filter((text) => text !== '')
    .map((text) => ({ type: 'paragraph', text }));
}
