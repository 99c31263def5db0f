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
  const paragraphs: string[][] = [[]];
  for (const line of content.split('\n').map((text) => text.trim())) {
    if (line === '') paragraphs.push([]);
    else paragraphs.at(-1)?.push(line);
  }
  return paragraphs
    .filter((lines) => lines.length > 0)
    .map((lines) => ({ type: 'paragraph', text: lines.join(' ').replaceAll('\t', ' ') }));
}
