import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { Button } from 'react-aria-components';
import { Link } from 'wouter';
import { problemWords } from '../../messages/problem-words.js';
import { client } from '../../service/service.js';
import { useMay } from '../../service/use-account.js';
import { BatchDialog } from '../corrections/batch-dialog.js';
import { permissionsFor, placeOf } from '../kinds.js';
import type { AnyRecord, RecordKind } from '../kinds.js';
import { useRecordWords } from '../record-words.js';
import { DeleteDialog } from './delete-dialog.js';

/** What may be done with a record as a whole. */
export function RecordActions({ kind, record }: { kind: RecordKind; record: AnyRecord }): ReactNode {
  const words = useRecordWords();
  const { say } = words;
  const { edit, remove } = permissionsFor(kind);
  const mayMerge = useMay('records.merge') && kind !== 'sections';
  const mayCorrect = useMay('articles.correct') && (kind === 'people' || kind === 'organizations');
  const [dialog, setDialog] = useState<'delete' | 'correct'>();
  const archiving = useArchiving(kind, record);
  return (
    <div className="choices">
      {mayMerge && (
        <Link className="button" href={`${placeOf(kind, record.id)}/merge`}>
          {say('record.merge')}
        </Link>
      )}
      {mayCorrect && <Button onPress={() => setDialog('correct')}>{say('record.correct')}</Button>}
      {useMay(edit) && (
        <Button onPress={() => archiving.mutate()} isPending={archiving.isPending}>
          {say(record.archived ? 'record.unarchive' : 'record.archive')}
        </Button>
      )}
      {useMay(remove) && (
        <Button className="bad" onPress={() => setDialog('delete')}>
          {say('record.delete')}
        </Button>
      )}
      {archiving.isError && (
        <p className="refusal" role="alert">
          {problemWords(archiving.error, words)}
        </p>
      )}
      {dialog === 'delete' && <DeleteDialog kind={kind} record={record} close={() => setDialog(undefined)} />}
      {dialog === 'correct' && (kind === 'people' || kind === 'organizations') && (
        <BatchDialog subject={{ kind, record }} close={() => setDialog(undefined)} />
      )}
    </div>
  );
}

function useArchiving(
  kind: RecordKind,
  { id, revision, archived }: AnyRecord,
): { mutate: () => void; isPending: boolean; isError: boolean; error: unknown } {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (): Promise<AnyRecord> =>
      client.patch(`/v1/editorial/${kind}/{id}`, {
        path: { id },
        ifMatch: revision,
        body: { archived: !archived },
      }),
    onSuccess: (answer) => queries.setQueryData(['records', kind, 'one', id], answer),
    onSettled: () => void queries.invalidateQueries({ queryKey: ['records'] }),
  });
}
