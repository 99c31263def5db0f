import type { ReactNode } from 'react';
import { useWords } from '../../messages/messages.js';
import { fetchedLater } from '../../widgets/fetched-later.js';
import { useOpenArticle } from '../article-context.js';
import type { Checks } from '../checks/use-checks.js';
import { ReadersWillSee } from './readers-will-see.js';
import type { LiveDiff } from './readers-will-see.js';
import { goesOut } from './steps.js';
import type { Step } from './steps.js';

const ChangesSince = fetchedLater(() => import('../review/changes-since.js'));

interface BeforeStepProps {
  readonly step: Step;
  readonly checks: Checks;
  /** The working copy against what readers see. */
  readonly live: LiveDiff;
}

/** What one should know before one takes a step: what stands in the way, what the checks found, and what changes by it. */
export function BeforeStep({ step, checks, live }: BeforeStepProps): ReactNode {
  const { view } = useOpenArticle();
  const { say } = useWords();
  const { article } = view;
  const errors = checks.findings.filter(({ severity }) => severity === 'error').length;
  return (
    <>
      {article.blockedActions.map(({ action, detail }) => (
        <p key={action} className="hint">
          <b>{say(`step.${action}`)}</b>: {detail}
        </p>
      ))}
      {goesOut(step) && (
        <p className={errors > 0 ? 'refusal' : 'hint'}>
          {checks.state === 'done'
            ? say('step.findings', { errors, others: checks.findings.length - errors })
            : say(checks.state === 'running' ? 'checks.running' : 'checks.failed')}
        </p>
      )}
      {goesOut(step) && article.liveRevision !== null && <ReadersWillSee live={live} />}
      {step === 'approve' && (
        <section className="will-change" aria-label={say('review.changes')}>
          <ChangesSince meanwhile={<p className="quiet-words">{say('list.loading')}</p>} />
        </section>
      )}
    </>
  );
}
