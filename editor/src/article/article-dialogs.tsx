import type { ReactNode } from 'react';
import { KeysDialog } from '../keys/keys-dialog.js';
import { useWords } from '../messages/messages.js';
import { ModalDialog } from '../widgets/modal-dialog.js';
import type { Checks } from './checks/use-checks.js';
import { StepDialog } from './workflow/step-dialog.js';
import { fetchedLater } from '../widgets/fetched-later.js';

const HistoryDialog = fetchedLater(() => import('./history/history-dialog.js'));
const ReviewDialog = fetchedLater(() => import('./review/review-dialog.js'));
const PreviewDialog = fetchedLater(() => import('./preview/preview-dialog.js'));

export type DialogName = 'step' | 'history' | 'preview' | 'review' | 'keys';

interface ArticleDialogsProps {
  readonly name: DialogName;
  readonly checks: Checks;
  readonly close: () => void;
}

/** Over the text, which stays as it is. */
export default function ArticleDialogs({ name, checks, close }: ArticleDialogsProps): ReactNode {
  const { say } = useWords();
  const loading = <p className="quiet-words">{say('list.loading')}</p>;
  return (
    <ModalDialog title={say(`dialog.${name}`)} className={`modal-${name}`} close={close}>
      {name === 'step' && <StepDialog checks={checks} close={close} />}
      {name === 'history' && <HistoryDialog close={close} meanwhile={loading} />}
      {name === 'preview' && <PreviewDialog meanwhile={loading} />}
      {name === 'review' && <ReviewDialog meanwhile={loading} />}
      {name === 'keys' && <KeysDialog />}
    </ModalDialog>
  );
}
