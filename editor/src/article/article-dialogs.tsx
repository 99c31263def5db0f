import { lazy, Suspense } from 'react';
import type { ReactNode } from 'react';
import { KeysDialog } from '../keys/keys-dialog.js';
import { useWords } from '../messages/messages.js';
import { ModalDialog } from '../widgets/modal-dialog.js';
import type { Checks } from './checks/use-checks.js';
import { StepDialog } from './workflow/step-dialog.js';

const HistoryDialog = lazy(() => import('./history/history-dialog.js'));
const ReviewDialog = lazy(() => import('./review/review-dialog.js'));
const PreviewDialog = lazy(() => import('./preview/preview-dialog.js'));

export type DialogName = 'step' | 'history' | 'preview' | 'review' | 'keys';

interface ArticleDialogsProps {
  readonly name: DialogName;
  readonly checks: Checks;
  readonly close: () => void;
}

/** Over the text, which stays as it is. */
export default function ArticleDialogs({ name, checks, close }: ArticleDialogsProps): ReactNode {
  const { say } = useWords();
  return (
    <ModalDialog title={say(`dialog.${name}`)} className={`modal-${name}`} close={close}>
      <Suspense fallback={<p className="quiet-words">{say('list.loading')}</p>}>
        {name === 'step' && <StepDialog checks={checks} close={close} />}
        {name === 'history' && <HistoryDialog close={close} />}
        {name === 'preview' && <PreviewDialog />}
        {name === 'review' && <ReviewDialog />}
        {name === 'keys' && <KeysDialog />}
      </Suspense>
    </ModalDialog>
  );
}
