/** What stands for `style`, the attribute and the element, while the browser parses. */
export const STYLE = 'data-copydesk-style';
/** An element whose content is text until its end tag, as that of `style` is. */
export const TEXT_ELEMENT = 'xmp';

/** A tag of reasonable length; a `>` within quotation marks does not end it. */
const TAG = /<\/?[a-z](?:[^>"']|"[^"]*"|'[^']*'){0,2000}>/gi;

/**
 * HTML in which nothing is a style to the browser: under a strict policy it would refuse and report each style of a page that is only
 * parsed. `htmlNodeOf` gives them their names back, and the reader finds them.
 */
export function inertHtml(html: string): string {
  return html.replace(TAG, (tag) =>
    tag
      .replace(/^<style(?=[\s/>])/i, `<${TEXT_ELEMENT} ${STYLE}=""`)
      .replace(/^<\/style(?=[\s>])/i, `</${TEXT_ELEMENT}`)
      .replace(/([\s"'/])style(?=\s*=)/gi, `$1${STYLE}`),
  );
}
