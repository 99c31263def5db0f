import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { Button, Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { problemWords } from '../messages/problem-words.js';
import { useWords } from '../messages/messages.js';

interface ConfirmButtonProps {
  readonly label: string;
  /** What a screen reader says where many buttons have the same label. */
  readonly name?: string;
  /** What is asked, and what follows from it. */
  readonly question: string;
  readonly consequence: string;
  readonly act: () => Promise<unknown>;
}

/** A button for what can't be taken back with another key: it asks, and tells a refusal where it asked. */
export function ConfirmButton({ label, name, question, consequence, act }: ConfirmButtonProps): ReactNode {
  const words = useWords();
  const { say } = words;
  const [isOpen, setOpen] = useState(false);
  const acting = useMutation({ mutationFn: act, onSuccess: () => setOpen(false) });
  const ask = (open: boolean): void => {
    acting.reset();
    setOpen(open);
  };
  return (
    <>
      <Button className="bad" aria-label={name ?? label} onPress={() => ask(true)}>
        {label}
      </Button>
      <ModalOverlay className="veil" isOpen={isOpen} onOpenChange={ask} isDismissable>
        <Modal className="modal narrow">
          <Dialog role="alertdialog">
            <Heading slot="title">{question}</Heading>
            <p>{consequence}</p>
            {acting.isError && (
              <p className="refusal" role="alert">
                {problemWords(acting.error, words)}
              </p>
            )}
            <div className="form-actions">
              <Button className="bad" onPress={() => acting.mutate()} isPending={acting.isPending}>
                {label}
              </Button>
              <Button className="quiet" onPress={() => ask(false)} autoFocus>
                {say('mark.cancel')}
              </Button>
            </div>
          </Dialog>
        </Modal>
      </ModalOverlay>
    </>
  );
}
