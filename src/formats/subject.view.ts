const MEDIA_TOPICS = 'http://cv.iptc.org/newscodes/mediatopic/';

/** A subject of an article, by the address of its concept where it is a Media Topic (`medtop:04000000`). */
export interface SubjectView {
  /** As the article has it. */
  readonly code: string;
  readonly uri: string | null;
  /** The vocabulary, and the code within it. */
  readonly scheme: string | null;
  readonly term: string;
}

export function toSubjectView(code: string): SubjectView {
  const term = /^medtop:(\d{8})$/.exec(code)?.[1];
  if (term === undefined) return { code, uri: null, scheme: null, term: code };
  return { code, uri: MEDIA_TOPICS + term, scheme: MEDIA_TOPICS, term };
}
