import { problem } from '../../kernel/problems/problem.js';

export const UndoExpired = problem(409, 'undo-expired', 'The merge can no longer be undone');
export const AlreadyUndone = problem(409, 'already-undone', 'The merge was undone already');
export const MergedAgain = problem(409, 'merged-again', 'A later merge must be undone first');
