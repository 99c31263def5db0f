import type { ReactNode } from 'react';
import { useEffect, useRef } from 'react';
import { useWords } from '../../messages/messages.js';
import { useOpenArticle } from '../article-context.js';
import type { Checks, Finding } from './use-checks.js';

const WITHOUT_FINDINGS = { running: 'checks.running', done: 'checks.none', failed: 'checks.failed' } as const;

/** What the checks found, in the order of the text. Severity is told by a word, a sign and a colour. */
export default function ChecksPanel({ checks }: { checks: Checks }): ReactNode {
  const { say } = useWords();
  const { findings, current } = checks;
  if (findings.length === 0) return <p className="quiet-words">{say(WITHOUT_FINDINGS[checks.state])}</p>;
  return (
    <>
      <p className="hint">{say('checks.keys')}</p>
      <ol className="findings">
        {findings.map((finding) => (
          <FindingCard
            key={finding.id}
            finding={finding}
            isCurrent={finding.id === current}
            checks={checks}
          />
        ))}
      </ol>
    </>
  );
}

interface FindingCardProps {
  readonly finding: Finding;
  readonly isCurrent: boolean;
  readonly checks: Checks;
}

const SIGNS = { error: '✕', warning: '!', info: 'i' } as const;

function FindingCard({ finding, isCurrent, checks }: FindingCardProps): ReactNode {
  const { isReadOnly } = useOpenArticle();
  const { say } = useWords();
  const card = useRef<HTMLLIElement>(null);
  const { severity, message, remedy } = finding;
  useEffect(() => {
    if (!isCurrent) return;
    card.current?.scrollIntoView({ block: 'nearest' });
    card.current?.querySelector('button')?.focus();
  }, [isCurrent]);
  return (
    <li ref={card} className={`card finding-card severity-${severity}`} aria-current={isCurrent}>
      <p>
        <span className="severity">
          <span aria-hidden="true">{SIGNS[severity]}</span> {say(`severity.${severity}`)}
        </span>{' '}
        {message}
      </p>
      <div className="card-actions">
        {remedy && !isReadOnly && (
          <button type="button" className="remedy" onClick={() => checks.mend(finding)}>
            {remedy.text}
          </button>
        )}
        <button
          type="button"
          onClick={() => checks.show(finding)}
          aria-label={say('checks.show-named', { message })}
        >
          {say('facts.show')}
        </button>
      </div>
    </li>
  );
}
