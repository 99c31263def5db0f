import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { ReactNode } from 'react';
import { Button, Form } from 'react-aria-components';
import type { Article } from '../../../../client/src/client.js';
import { useWords } from '../../messages/messages.js';
import type { Words } from '../../messages/messages.js';
import { client } from '../../service/service.js';
import { useMay } from '../../service/use-account.js';
import { useOpenArticle } from '../article-context.js';
import type { Checks } from '../checks/use-checks.js';
import { BeforeStep } from './before-step.js';
import { printedCorrection } from './correction-proposal.js';
import type { PrintedCorrection } from './correction-proposal.js';
import { StepChoice } from './step-choice.js';
import { StepFields } from './step-fields.js';
import type { StepDetails } from './step-fields.js';
import { failsChecks, goesOut, nextStep, orderedSteps } from './steps.js';
import type { Step } from './steps.js';
import { useLiveDiff } from './readers-will-see.js';
import { stepRefusal } from './step-refusal.js';
import { useTaking } from './use-taking.js';
import { localOf } from './when.js';

const BLANK: StepDetails = {
  note: '',
  at: '',
  embargo: undefined,
  correction: undefined,
};

interface StepDialogProps {
  readonly checks: Checks;
  /** The step that is meant, where it is not the next one. */
  readonly first: Step | undefined;
  readonly close: () => void;
}

/** From here on: what may be done with the article, what stands against it, and what readers will see change. */
export function StepDialog({ checks, first, close }: StepDialogProps): ReactNode {
  const { session, view } = useOpenArticle();
  const words = useWords();
  const { say } = words;
  const { article } = view;
  const mayOverride = useMay('articles.override');
  const steps = orderedSteps(article, mayOverride);
  const [chosen, choose] = useState(first);
  const step = chosen ?? nextStep(article, mayOverride);
  // What may be done hangs on what is there: of a published article one that has changed may be published again.
  useEffect(() => void session.saveNow().catch(() => undefined), [session]);
  const [details, setDetails] = useState<StepDetails>(BLANK);
  const { data: settings } = useQuery({
    queryKey: ['settings'],
    queryFn: () => client.get('/v1/editorial/settings'),
  });
  const timeZone = settings?.timeZone ?? 'UTC';
  // Nothing goes out before one sees what readers are told of it.
  const live = useLiveDiff();
  const { data: diff, isLoading: isComparing } = live;
  const isUnseen = step !== undefined && goesOut(step) && article.liveRevision !== null && !diff;
  const changed = diff && printedCorrection(diff, article);
  const correction = details.correction ?? (changed ? correctionWords(changed, article, words) : '');
  const told = correction.trim() === '' ? undefined : { text: correction.trim(), ...changed };
  const present = article.embargoUntil;
  const embargo = details.embargo ?? (present === null ? '' : localOf(new Date(present), timeZone));
  const asksReason = step !== undefined && mayOverride && failsChecks(article, step);
  const taking = useTaking(close);
  if (steps.length === 0) return <NoStep article={article} />;

  return (
    <Form
      onSubmit={(event) => {
        event.preventDefault();
        if (step === undefined || isComparing || isUnseen) return;
        const request = { ...details, step, embargo, override: asksReason, correction: told };
        taking.take(request, timeZone);
      }}
    >
      {taking.error && (
        <p className="refusal" role="alert">
          {stepRefusal(taking.error, words)}
        </p>
      )}
      <StepChoice {...{ steps, step }} choose={choose} />
      {step !== undefined && (
        <>
          <BeforeStep {...{ step, checks, live }} />
          <StepFields
            {...{
              step,
              details: { ...details, embargo, correction },
              timeZone,
              asksReason,
              isPublished: article.status === 'published',
            }}
            change={(part) => setDetails((before) => ({ ...before, ...part }))}
          />
        </>
      )}
      <div className="choices">
        <Button
          type="submit"
          className="primary"
          autoFocus={first !== 'reject' && !asksReason}
          isPending={taking.isPending || isComparing}
          isDisabled={isUnseen && live.isError}
        >
          {say(step === undefined ? 'step.none' : `step.${step}`)}{' '}
          <kbd aria-hidden="true">{say('key.enter')}</kbd>
        </Button>
        <Button className="quiet" onPress={close}>
          {say('mark.cancel')} <kbd aria-hidden="true">{say('key.esc')}</kbd>
        </Button>
      </div>
    </Form>
  );
}

/** A sentence for readers, which is in their language, or is the editor's to write. */
function correctionWords({ was, is }: PrintedCorrection, { language }: Article, words: Words): string {
  return language.startsWith(words.language) ? words.say('step.correction-words', { was, is }) : '';
}

function NoStep({ article }: { article: Article }): ReactNode {
  const { say } = useWords();
  return (
    <>
      <p>{say('step.nothing')}</p>
      {article.blockedActions.map(({ action, detail }) => (
        <p key={action}>
          <b>{say(`step.${action}`)}</b>: {detail}
        </p>
      ))}
    </>
  );
}
