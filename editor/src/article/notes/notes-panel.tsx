import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { ReactNode, RefObject } from 'react';
import { Button, Form } from 'react-aria-components';
import type { Comment } from '../../../../client/src/client.js';
import { useHeldKeys } from '../../keys/held-keys.js';
import { problemWords } from '../../messages/problem-words.js';
import { useWords } from '../../messages/messages.js';
import { client } from '../../service/service.js';
import { useMay } from '../../service/use-account.js';
import { Check } from '../../widgets/check.js';
import { Field } from '../../widgets/field.js';
import { Moment } from '../../widgets/moment.js';
import { useOpenArticle } from '../article-context.js';
import type { Marking } from '../article-context.js';

interface NotesPanelProps {
  readonly marking: Marking | undefined;
  /** What was typed before the panel was there. */
  readonly held: RefObject<string>;
  readonly done: () => void;
}

/** What people say to each other about the article. */
export default function NotesPanel({ marking, held, done }: NotesPanelProps): ReactNode {
  useHeldKeys(held);
  const { session, view } = useOpenArticle();
  const words = useWords();
  const { say } = words;
  const { id } = view.article;
  const queries = useQueryClient();
  const mayWrite = useMay('comments.write');
  const [all, setAll] = useState(false);
  const { data, error } = useQuery({
    queryKey: ['comments', id],
    queryFn: () =>
      client.get('/v1/editorial/articles/{id}/comments', { path: { id }, query: { limit: 100 } }),
    refetchInterval: 30_000,
  });
  const again = (): Promise<void> => queries.invalidateQueries({ queryKey: ['comments', id] });
  const comments = (data?.items ?? []).filter(({ resolved }) => all || !resolved);
  return (
    <div className="notes">
      {mayWrite && (
        <NewNote key={marking?.passage?.from} marking={marking} done={done} added={() => void again()} />
      )}
      {error && <p role="alert">{problemWords(error, words)}</p>}
      <Check label={say('notes.all')} isSelected={all} onChange={setAll} />
      {comments.length === 0 && <p className="quiet-words">{say('notes.none')}</p>}
      <ul>
        {comments.map((comment) => (
          <Note
            key={comment.id}
            comment={comment}
            changed={() => void again()}
            show={() => {
              if (comment.anchor) session.tools.goToAnchor({ ...comment.anchor, state: undefined });
            }}
          />
        ))}
      </ul>
    </div>
  );
}

interface NewNoteProps {
  readonly marking: Marking | undefined;
  readonly done: () => void;
  readonly added: () => void;
}

function NewNote({ marking, done, added }: NewNoteProps): ReactNode {
  const { session, view } = useOpenArticle();
  const words = useWords();
  const { say } = words;
  const [text, setText] = useState('');
  const [place] = useState(() => (marking ? anchorOf(view.selection) : null));
  const note = useMutation({
    mutationFn: async () => {
      // A note about words stands in the text as it is saved.
      if (place) await session.saveNow();
      const body = { text, ...(place && { anchor: place }) };
      await client.post('/v1/editorial/articles/{id}/comments', { path: { id: view.article.id }, body });
    },
    onSuccess: () => {
      setText('');
      added();
      if (marking) done();
    },
  });
  return (
    <Form
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim() !== '') note.mutate();
      }}
    >
      {note.isError && <p role="alert">{problemWords(note.error, words)}</p>}
      {place && <p className="passage">{place.exact}</p>}
      <Field
        label={say('notes.new')}
        lines={2}
        value={text}
        onChange={setText}
        autoFocus={marking !== undefined}
      />
      <Button type="submit" isPending={note.isPending}>
        {say('notes.add')}
      </Button>
    </Form>
  );
}

type Place = {
  readonly blockId: string;
  readonly start: number;
  readonly end: number;
  readonly exact: string;
};

function anchorOf({
  blockId,
  start,
  end,
  text,
}: ReturnType<typeof useOpenArticle>['view']['selection']): Place | null {
  return blockId === null || text === '' ? null : { blockId, start, end, exact: text };
}

interface NoteProps {
  readonly comment: Comment;
  readonly changed: () => void;
  readonly show: () => void;
}

function Note({ comment, changed, show }: NoteProps): ReactNode {
  const { say } = useWords();
  const { id, articleId, revision, text, createdBy, createdAt, resolved, anchor } = comment;
  const resolve = useMutation({
    mutationFn: () =>
      client.patch('/v1/editorial/articles/{id}/comments/{commentId}', {
        path: { id: articleId, commentId: id },
        ifMatch: revision,
        body: { resolved: !resolved },
      }),
    onSettled: changed,
  });
  return (
    <li className={`card note ${resolved ? 'note-resolved' : ''}`}>
      <p className="card-about">
        <b>{createdBy.name}</b>, <Moment at={createdAt} />
      </p>
      {anchor && <p className="passage">{anchor.exact}</p>}
      <p className="note-text">{text}</p>
      <div className="card-actions">
        {anchor && (
          <button type="button" onClick={show}>
            {say('facts.show')}
          </button>
        )}
        <button type="button" onClick={() => resolve.mutate()}>
          {say(resolved ? 'notes.reopen' : 'notes.resolve')}
        </button>
      </div>
    </li>
  );
}
