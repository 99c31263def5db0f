import { InvalidBody } from '../invalid-body.js';

/** As deep as browsers build a tree (512 levels, in Chromium and WebKit). */
export const MAX_DEPTH = 512;

export function tooDeep(): InvalidBody {
  const message = `must not be nested more than ${MAX_DEPTH} deep`;
  return new InvalidBody([{ pointer: '/content', code: 'too-deep', message }]);
}
