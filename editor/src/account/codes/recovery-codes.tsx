import { useEffect, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { Button } from 'react-aria-components';
import { useAdministrationWords } from '../administration-words.js';

interface RecoveryCodesProps {
  readonly codes: readonly string[];
  readonly done: () => void;
}

/** Shown this once: who loses the app, and has not kept them, must ask an administrator. */
export function RecoveryCodes({ codes, done }: RecoveryCodesProps): ReactNode {
  const { say } = useAdministrationWords();
  const [isCopied, setCopied] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => place.current?.focus(), []);
  return (
    <div className="shown-once" ref={place} tabIndex={-1} role="group" aria-label={say('codes.recovery')}>
      <p>{say('codes.recovery-why')}</p>
      <ol className="recovery-codes">
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ol>
      <div className="form-actions">
        <Button
          onPress={() => void navigator.clipboard.writeText(codes.join('\n')).then(() => setCopied(true))}
        >
          {say('copy.codes')}
        </Button>
        <Button className="primary" onPress={done}>
          {say('codes.kept')}
        </Button>
        <span role="status">{isCopied ? say('preview.copied') : ''}</span>
      </div>
    </div>
  );
}
