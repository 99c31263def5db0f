import type { Patch } from '../../contract/writing/written-types.js';
import { invalid } from '../../kernel/problems/http.problems.js';
import { sameJson } from '../../kernel/values/same-json.js';
import type { Comment } from './comment.dto.js';

const FIXED = ['anchor', 'factId', 'replyTo'] as const;

/**
 * What a comment is about, it stays about; a change may repeat it as it was read.
 * @returns the rest of the change
 * @throws Problem 422 `read-only`
 */
export function refuseFixed(written: Patch<Comment>, present: Comment): Patch<Comment> {
  const errors = FIXED.flatMap((name) =>
    written[name] === undefined || sameJson(written[name], present[name])
      ? []
      : [{ pointer: `/${name}`, code: 'read-only', message: 'is given at the creation, and never changed' }],
  );
  if (errors.length > 0) throw invalid(errors);
  const { anchor: _, factId: __, replyTo: ___, ...rest } = written;
  return rest;
}
