import type { StreamedEvent } from '../../edge/streams/event-stream.js';
import type { Presence } from '../presence/presence.dto.js';
import type { ActivityHappened, RevisionHappened } from './article-events.queries.js';
import { positionText } from './event-position.js';
import type { EventPosition } from './event-position.js';

export interface Happenings {
  readonly events: StreamedEvent[];
  /** Where the stream is after them. */
  readonly position: EventPosition;
}

/** What happened, by the time of it; of revisions and of activities each in their own order, whatever the clocks of instances say. */
export function inOneOrder(
  from: EventPosition,
  revisions: readonly RevisionHappened[],
  activities: readonly ActivityHappened[],
): Happenings {
  const events: StreamedEvent[] = [];
  const [first, second] = [[...revisions], [...activities]];
  let position = from;
  while (first.length > 0 || second.length > 0) {
    const [revision, activity] = [first[0], second[0]];
    if (revision && (!activity || revision.at <= activity.at)) {
      first.shift();
      position = { ...position, revision: revision.revision };
      events.push(...ofRevision(revision, positionText(position)));
    } else if (activity) {
      second.shift();
      position = { ...position, activity: activity.number };
      const { at, by, kind, details } = activity;
      events.push({ event: kind, data: { at, by, ...details }, id: positionText(position) });
    }
  }
  return { events, position };
}

/** A step of the workflow is a revision too. Only the last has the id: who was cut off between them hears of both again. */
function ofRevision(happened: RevisionHappened, id: string): StreamedEvent[] {
  const { transition, at, by, revision, cause, changed } = happened;
  const data = { at, by, revision, cause, changed };
  if (!transition) return [{ event: 'revision', data, id }];
  return [
    { event: 'revision', data },
    { event: 'transition', data: { at, by, revision, ...transition }, id },
  ];
}

/** Who came, who went, and who does something else now. */
export function differences(
  known: ReadonlyMap<string, Presence>,
  present: ReadonlyMap<string, Presence>,
  at: string,
): StreamedEvent[] {
  const event = (data: object): StreamedEvent => ({ event: 'presence', data });
  return [
    ...[...present.values()].flatMap(({ user: by, state, since }) =>
      known.get(by.id)?.state === state ? [] : event({ at: since, by, state, since }),
    ),
    ...[...known.values()].flatMap(({ user: by }) =>
      present.has(by.id) ? [] : event({ at, by, state: 'gone' }),
    ),
  ];
}
