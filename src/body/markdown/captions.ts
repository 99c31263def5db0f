import type { MarkdownIt } from 'markdown-it';

/** Where the HTML that Markdown means says what the caption of a picture is. */
export const CAPTION = 'data-markdown-caption';

/** The title of a picture (`![what it shows](address "title")`) is how captions are written in Markdown; in HTML it is a hint of the page. */
export function captionPictures({ renderer }: MarkdownIt): void {
  const { image } = renderer.rules;
  renderer.rules.image = (tokens, index, options, env, self) => {
    const token = tokens[index];
    if (token?.attrs)
      token.attrs = token.attrs.map(([name, value]) => [name === 'title' ? CAPTION : name, value]);
    return image?.(tokens, index, options, env, self) ?? self.renderToken(tokens, index, options);
  };
}
