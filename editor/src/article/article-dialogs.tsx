import type { ReactNode } from 'react';
import { KeysDialog } from '../keys/keys-dialog.js';
import { useWords } from '../messages/messages.js';
import { ModalDialog } from '../widgets/modal-dialog.js';
import type { Checks } from './checks/use-checks.js';
import type { DialogState } from './use-dialog.js';
import { StepDialog } from './workflow/step-dialog.js';
import { fetchedLater } from '../widgets/fetched-later.js';

const HistoryDialog = fetchedLater(() => import('./history/history-dialog.js'));
const ReviewDialog = fetchedLater(() => import('./review/review-dialog.js'));
const PreviewDialog = fetchedLater(() => import('./preview/preview-dialog.js'));

export type DialogName = 'step' | 'history' | 'preview' | 'review' | 'keys';

interface ArticleDialogsProps extends Pick<DialogState, 'step' | 'open' | 'close'> {
  readonly name: DialogName;
  readonly checks: Checks;
}

/** Over the text, which stays as it is. */
export default function ArticleDialogs({ name, step, checks, open, close }: ArticleDialogsProps): ReactNode {
  const { say } = useWords();
  const loading = <p className="quiet-words">{say('list.loading')}</p>;
  return (
    <ModalDialog title={say(`dialog.${name}`)} className={`modal-${name}`} close={close}>
      {name === 'step' && <StepDialog checks={checks} first={step} close={close} />}
      {name === 'history' && <HistoryDialog close={close} meanwhile={loading} />}
      {name === 'preview' && <PreviewDialog meanwhile={loading} />}
      {name === 'review' && <ReviewDialog meanwhile={loading} take={(one) => open('step', one)} />}
      {name === 'keys' && <KeysDialog />}
    </ModalDialog>
  );
}
