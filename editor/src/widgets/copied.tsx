import { useId, useState } from 'react';
import type { ReactNode } from 'react';
import { Button } from 'react-aria-components';
import { useWords } from '../messages/messages.js';

interface CopiedProps {
  readonly label: string;
  readonly text: string;
  readonly copy: string;
}

/** Something to be handed over: whole in its field, and copied by a button. */
export function Copied({ label, text, copy }: CopiedProps): ReactNode {
  const { say } = useWords();
  const id = useId();
  const [isCopied, setCopied] = useState(false);
  return (
    <div className="copied">
      <div className="field">
        <label htmlFor={id}>{label}</label>
        <input id={id} readOnly value={text} onFocus={(event) => event.target.select()} />
      </div>
      <Button onPress={() => void navigator.clipboard.writeText(text).then(() => setCopied(true))}>
        {copy}
      </Button>
      <span role="status">{isCopied ? say('preview.copied') : ''}</span>
    </div>
  );
}
