import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Button } from 'react-aria-components';
import type { Merge } from '../../../../client/src/client.js';
import { problemWords } from '../../messages/problem-words.js';
import { client } from '../../service/service.js';
import { useMay } from '../../service/use-account.js';
import { Moment } from '../../widgets/moment.js';
import { useRecordWords } from '../record-words.js';

/** What was merged into a record, each with its undoing while that is possible. */
export function Merges({ recordId }: { recordId: string }): ReactNode {
  const { say } = useRecordWords();
  const { data } = useQuery({
    queryKey: ['records', 'merges', recordId],
    queryFn: () => client.get('/v1/editorial/merges', { query: { recordId: [recordId], limit: 20 } }),
  });
  const merges = data?.items ?? [];
  if (merges.length === 0) return null;
  return (
    <section className="merges">
      <h2>{say('merges.label')}</h2>
      <ul>
        {merges.map((merge) => (
          <li key={merge.id}>
            <MergeEntry merge={merge} />
          </li>
        ))}
      </ul>
    </section>
  );
}

export function MergeEntry({ merge }: { merge: Merge }): ReactNode {
  const words = useRecordWords();
  const { say } = words;
  const { id, from, into, at, by, undoUntil, undoneAt, undoneBy } = merge;
  const mayMerge = useMay('records.merge');
  const queries = useQueryClient();
  const undoing = useMutation({
    mutationFn: () => client.delete('/v1/editorial/merges/{id}', { path: { id } }),
    onSuccess: () => void queries.invalidateQueries({ queryKey: ['records'] }),
  });
  const names = from.map(({ name }) => name).join(', ');
  const canUndo = undoneAt === null && Date.parse(undoUntil) > Date.now();
  return (
    <>
      <p>{say('merges.entry', { names, into: into.name })}</p>
      <p className="hint">
        {by.name}, <Moment at={at} whole />
      </p>
      {undoneAt !== null && (
        <p className="hint">
          {say('merges.undone', { name: undoneBy?.name ?? '' })} <Moment at={undoneAt} whole />
        </p>
      )}
      {canUndo && (
        <p className="hint">
          {say('merges.until')} <Moment at={undoUntil} whole />
        </p>
      )}
      {canUndo && mayMerge && (
        <Button
          aria-label={say('merges.undo-named', { names })}
          onPress={() => undoing.mutate()}
          isPending={undoing.isPending}
        >
          {say('merges.undo')}
        </Button>
      )}
      {undoing.isError && (
        <p className="refusal" role="alert">
          {problemWords(undoing.error, words)}
        </p>
      )}
    </>
  );
}
