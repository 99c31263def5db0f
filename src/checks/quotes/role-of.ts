import { Period } from '../../kernel/values/period.js';
import type { CheckedArticle } from '../checked-article.js';
import type { CheckContext } from '../check-context.js';

/** What somebody was when they spoke. */
export interface Role {
  readonly title: string | null;
  readonly organizationId: string | null;
  readonly organizationName: string | null;
}

/**
 * What a person was when they said a quote, if that can be known: as another quote of the article says, or the position that they
 * held then, if it is just one. If it is not known when a quote was said, the date of the dateline counts, or of the source.
 */
export function roleOf(
  personId: string,
  said: { readonly id?: string; readonly saidOn: string | null },
  { quotes, dateline, source, firstPublishedAt }: CheckedArticle,
  { entities, now }: CheckContext,
): Role | undefined {
  const other = quotes.find(
    ({ id, speaker }) =>
      id !== said.id &&
      speaker?.personId === personId &&
      (speaker.title !== null || speaker.organizationId !== null),
  );
  if (other?.speaker) return rolePartsOf(other.speaker);
  const on = Period.parse(
    said.saidOn ?? dateline?.date ?? source?.publishedOn ?? (firstPublishedAt ?? now).slice(0, 10),
  );
  const person = entities.find(({ kind, id }) => kind === 'person' && id === personId);
  const held = (person?.positions ?? []).filter(
    ({ earliest, latest }) =>
      (earliest === null || on.latest === null || new Date(earliest) <= on.latest) &&
      (latest === null || on.earliest === null || new Date(latest) >= on.earliest),
  );
  return held.length === 1 && held[0] ? rolePartsOf(held[0]) : undefined;
}

/** Of more that is known, the role. */
export function rolePartsOf({ title, organizationId, organizationName }: Role): Role {
  return { title, organizationId, organizationName };
}
