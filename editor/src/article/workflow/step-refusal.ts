import { isProblem } from '../../../../client/src/client.js';
import { problemWords } from '../../messages/problem-words.js';
import type { Words } from '../../messages/messages.js';
import { NotSaved } from '../../session/not-saved.js';

/** Why a step was not taken, or what it changes is not known. */
export function stepRefusal(error: unknown, words: Words): string {
  if (error instanceof NotSaved) return words.say('step.not-saved');
  if (isProblem(error, 'correction-needed')) return words.say('step.correction-needed');
  return problemWords(error, words);
}
