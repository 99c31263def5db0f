import { DomHandler } from 'domhandler';
import type { Document } from 'domhandler';
import { Parser } from 'htmlparser2';
import { InvalidBody } from './invalid-body.js';

/** Deeper than any text is written, and far from what the stack can't take. */
const MAX_DEPTH = 300;

/** Counts while it reads: the parser itself takes the square of the depth. */
class BoundedHandler extends DomHandler {
  override onopentag(name: string, attributes: Record<string, string>): void {
    super.onopentag(name, attributes);
    if (this.tagStack.length <= MAX_DEPTH) return;
    const message = `must not be nested more than ${MAX_DEPTH} deep`;
    throw new InvalidBody([{ pointer: '/content', code: 'too-deep', message }]);
  }
}

/**
 * HTML as a tree of elements and texts.
 * @throws InvalidBody `too-deep` at `/content`
 */
export function boundedTree(html: string): Document {
  const handler = new BoundedHandler();
  new Parser(handler).end(html);
  return handler.root;
}
