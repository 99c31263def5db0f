import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Button } from 'react-aria-components';
import { useLocation } from 'wouter';
import { isProblem } from '../../../../client/src/client.js';
import type { UsageAnswer } from '../../../../client/src/client.js';
import { problemWords } from '../../messages/problem-words.js';
import { client } from '../../service/service.js';
import { ModalDialog } from '../../widgets/modal-dialog.js';
import { placeOf } from '../kinds.js';
import type { AnyRecord, RecordKind } from '../kinds.js';
import { useRecordWords } from '../record-words.js';
import { keptDrafts } from '../properties/kept-drafts.js';
import { Uses } from './usage.js';

interface DeleteDialogProps {
  readonly kind: RecordKind;
  readonly record: AnyRecord;
  readonly close: () => void;
}

/** Asks before it deletes. What is in use is not deleted: then it says where, and what to do instead. */
export function DeleteDialog({ kind, record, close }: DeleteDialogProps): ReactNode {
  const words = useRecordWords();
  const { say } = words;
  const { id, name, revision } = record;
  const queries = useQueryClient();
  const [, go] = useLocation();
  const removal = useMutation({
    mutationFn: () => client.delete(`/v1/editorial/${kind}/{id}`, { path: { id }, ifMatch: revision }),
    onSuccess: () => {
      keptDrafts.delete(`${kind}/${id}`);
      close();
      go(placeOf(kind), { replace: true });
      queries.removeQueries({ queryKey: ['records', kind, 'one', id] });
      void queries.invalidateQueries({ queryKey: ['records', kind, 'list'] });
    },
  });
  const isUsed = isProblem(removal.error, 'in-use');
  return (
    <ModalDialog title={say('delete.title', { name })} className="narrow" close={close}>
      {removal.isError && (
        <p className="refusal" role="alert">
          {problemWords(removal.error, words)} {isUsed && say('delete.instead')}
        </p>
      )}
      {isProblem(removal.error, 'in-use') ? (
        <div className="usage">
          <Uses usage={removal.error.problem.usage as unknown as UsageAnswer} of={id} />
        </div>
      ) : (
        <p>{say('delete.forever')}</p>
      )}
      <div className="choices">
        {!isUsed && (
          <Button className="bad" autoFocus onPress={() => removal.mutate()} isPending={removal.isPending}>
            {say('record.delete')}
          </Button>
        )}
        <Button className="quiet" onPress={close}>
          {say(isUsed ? 'dialog.close' : 'mark.cancel')}
        </Button>
      </div>
    </ModalDialog>
  );
}
