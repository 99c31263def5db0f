import type { Article, CreateCorrection } from '../../../../client/src/client.js';
import { client } from '../../service/service.js';
import type { ArticleSession } from '../../session/article-session.js';
import { readWhen } from './read-when.js';
import type { Step } from './steps.js';
import { instantOf } from './when.js';

/** What goes with a step, as it is typed. */
export interface StepRequest {
  readonly step: Step | undefined;
  readonly note: string;
  readonly at: string;
  readonly embargo: string;
  readonly override: boolean;
  /** What readers are told, with the step to publish. */
  readonly correction: CreateCorrection | undefined;
}

/** Saves, and takes a step of the workflow. @param more in which zone its times are typed, and under which keys corrections were sent */
export async function takeStep(
  session: ArticleSession,
  { step, note, at, embargo, override, correction }: StepRequest,
  { timeZone, keys }: { readonly timeZone: string; readonly keys: Map<string, string> },
): Promise<Article> {
  if (step === undefined) throw new Error('No step was chosen.');
  if (step === 'publish' || step === 'schedule')
    keepUntil(session, embargo.trim() === '' ? null : whenOf(embargo, timeZone));
  await session.saveNow();
  const { id } = session.snapshot().article;
  if (correction && step === 'publish') await tell(session, correction, keys);
  const { revision } = session.snapshot().article;
  return client.post('/v1/editorial/articles/{id}/transitions', {
    path: { id },
    ifMatch: revision,
    body: {
      action: step,
      ...(note.trim() !== '' && { note: note.trim() }),
      ...(step === 'schedule' && { at: whenOf(at, timeZone) }),
      ...(override && { override }),
    },
  });
}

/** Writes a correction, unless the attempt before, whose step was refused, has written it. */
async function tell(
  session: ArticleSession,
  correction: CreateCorrection,
  keys: Map<string, string>,
): Promise<void> {
  const { id, corrections } = session.snapshot().article;
  const isThere = corrections.some(({ text, approvedAt }) => text === correction.text && approvedAt === null);
  if (isThere) return;
  const told = JSON.stringify(correction);
  const idempotencyKey = keys.get(told) ?? crypto.randomUUID();
  keys.set(told, idempotencyKey);
  await client.post('/v1/editorial/articles/{id}/corrections', {
    path: { id },
    idempotencyKey,
    body: correction,
  });
  await session.catchUp();
}

/** RFC 3339. The field says so where it can't read what was typed, and the form is not sent then. */
function whenOf(typed: string, timeZone: string): string {
  const local = readWhen(typed, new Date(), timeZone);
  if (local === undefined) throw new Error(`Not a time: ${typed}`);
  return instantOf(local, timeZone).toISOString();
}

/** The same instant is no change, however the service writes it. */
function keepUntil(session: ArticleSession, until: string | null): void {
  const { embargoUntil } = session.snapshot().article;
  const isSame =
    until === null || embargoUntil === null
      ? until === embargoUntil
      : Date.parse(until) === Date.parse(embargoUntil);
  if (!isSame) session.setField('embargoUntil', until);
}
