import { useEffect, useState } from 'react';
import type { Presence } from '../../../../client/src/client.js';
import { client, queries } from '../../service/service.js';
import { useMe } from '../../service/use-account.js';
import type { ArticleSession } from '../../session/article-session.js';

/** What somebody does here; the service forgets it 45 seconds after it was said last. */
type Doing = Presence['state'];

export interface Colleague {
  readonly id: string;
  readonly name: string;
  readonly state: Doing;
}

/** How often one says that one is here, and how soon a stream that was refused is asked for again, in milliseconds. */
const [SAY_AGAIN, TRY_AGAIN] = [20_000, 30_000];
/** An event of one's own save may come before the answer to it. */
const ANSWER_FIRST = 1_000;

/** Who else has the article open; what they save is taken in as they save it. Nothing waits for this, and nobody is kept from writing. */
export function useColleagues(session: ArticleSession, state: Doing): readonly Colleague[] {
  const { user } = useMe();
  const { id } = session.snapshot().article;
  const [colleagues, setColleagues] = useState<readonly Colleague[]>([]);
  useEffect(() => sayHere(id, state), [id, state]);
  useEffect(
    () =>
      follow(id, {
        present: (people) => setColleagues(people.filter((one) => one.id !== user.id)),
        met: (one) =>
          setColleagues((before) => [
            ...before.filter((other) => other.id !== one.id),
            ...(one.state === 'gone' || one.id === user.id ? [] : [one as Colleague]),
          ]),
        saved: (revision) => void newer(session, revision),
        signed: () => void session.readSignOffs().catch(() => undefined),
        commented: () => void queries.invalidateQueries({ queryKey: ['comments', id] }),
      }),
    [id, session, user.id],
  );
  return colleagues;
}

function sayHere(id: string, state: Doing): () => void {
  const say = (): void => {
    if (document.visibilityState === 'hidden' || !navigator.onLine) return;
    client
      .put('/v1/editorial/articles/{id}/presence', { path: { id }, body: { state } })
      .catch(() => undefined);
  };
  say();
  const timer = setInterval(say, SAY_AGAIN);
  return () => clearInterval(timer);
}

async function newer(session: ArticleSession, revision: number): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, ANSWER_FIRST));
  if (session.snapshot().article.revision < revision) await session.catchUp().catch(() => undefined);
}

interface Heard {
  readonly present: (people: readonly Colleague[]) => void;
  readonly met: (one: Omit<Colleague, 'state'> & { readonly state: Doing | 'gone' }) => void;
  readonly saved: (revision: number) => void;
  readonly signed: () => void;
  readonly commented: () => void;
}

/** Hears what others do. @returns what ends it */
function follow(id: string, heard: Heard): () => void {
  let stream: EventSource | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const open = (): void => {
    stream = new EventSource(`/v1/editorial/articles/${id}/events`);
    const on = (name: string, act: (data: Told) => void): void =>
      stream?.addEventListener(name, (event: MessageEvent<string>) => act(JSON.parse(event.data) as Told));
    on('state', ({ revision = 0, presence = [] }) => {
      heard.present(presence.map(({ user, state }) => ({ id: user.id, name: user.name, state })));
      heard.saved(revision);
    });
    on('presence', ({ by, state }) => {
      if (by && state) heard.met({ id: by.id, name: by.name, state });
    });
    on('revision', ({ revision = 0 }) => heard.saved(revision));
    on('sign-off', heard.signed);
    on('comment', heard.commented);
    // The browser connects anew by itself, unless it was refused.
    stream.onerror = () => {
      heard.present([]);
      if (stream?.readyState === EventSource.CLOSED) timer = setTimeout(open, TRY_AGAIN);
    };
  };
  open();
  return () => {
    clearTimeout(timer);
    stream?.close();
  };
}

interface Told {
  readonly revision?: number;
  readonly presence?: readonly Presence[];
  readonly by?: { readonly id: string; readonly name: string };
  readonly state?: Doing | 'gone';
}
