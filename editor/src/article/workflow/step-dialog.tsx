import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { Button, Form } from 'react-aria-components';
import type { Article } from '../../../../client/src/client.js';
import { isProblem } from '../../../../client/src/client.js';
import { problemWords } from '../../messages/problem-words.js';
import { useWords } from '../../messages/messages.js';
import { client, queries } from '../../service/service.js';
import { NotSaved } from '../../session/not-saved.js';
import { useOpenArticle } from '../article-context.js';
import type { Checks } from '../checks/use-checks.js';
import { DiffView } from '../diff-view.js';
import { StepChoice } from './step-choice.js';
import { StepFields } from './step-fields.js';
import type { StepDetails } from './step-fields.js';
import { nextStep, orderedSteps } from './steps.js';
import type { Step } from './steps.js';
import { readWhen } from './read-when.js';
import { instantOf, localOf } from './when.js';

const BLANK: StepDetails = { note: '', at: '', embargo: undefined, override: false, correction: '' };

/** From here on: what may be done with the article, what stands against it, and what readers will see change. */
export function StepDialog({ checks, close }: { checks: Checks; close: () => void }): ReactNode {
  const { session, view } = useOpenArticle();
  const words = useWords();
  const { say } = words;
  const { article } = view;
  const steps = orderedSteps(article);
  const [step, setStep] = useState<Step | undefined>(() => nextStep(article) ?? steps[0]);
  const [details, setDetails] = useState<StepDetails>(BLANK);
  const { data: settings } = useQuery({
    queryKey: ['settings'],
    queryFn: () => client.get('/v1/editorial/settings'),
  });
  const timeZone = settings?.timeZone ?? 'UTC';
  const present = article.embargoUntil;
  const embargo = details.embargo ?? (present === null ? '' : localOf(new Date(present), timeZone));
  const taking = useMutation({
    mutationFn: () => take(session, step, { ...details, embargo }, timeZone),
    onSuccess: (answer) => {
      session.adopt(answer);
      void queries.invalidateQueries({ queryKey: ['articles'] });
      close();
    },
  });
  if (step === undefined) return <NoStep article={article} />;
  const errors = checks.findings.filter(({ severity }) => severity === 'error').length;
  const goesOut = step === 'publish' || step === 'schedule';
  return (
    <Form
      onSubmit={(event) => {
        event.preventDefault();
        taking.mutate();
      }}
    >
      {taking.isError && (
        <p className="refusal" role="alert">
          {refusalWords(taking.error, words)}
        </p>
      )}
      <StepChoice {...{ steps, step }} choose={setStep} />
      {article.blockedActions.map(({ action, detail }) => (
        <p key={action} className="hint">
          <b>{say(`step.${action}`)}</b>: {detail}
        </p>
      ))}
      {goesOut && (
        <p className={errors > 0 ? 'refusal' : 'hint'}>
          {checks.state === 'done'
            ? say('step.findings', { errors, others: checks.findings.length - errors })
            : say(checks.state === 'running' ? 'checks.running' : 'checks.failed')}
        </p>
      )}
      {goesOut && article.liveRevision !== null && <ReadersWillSee article={article} />}
      <StepFields
        {...{
          step,
          details: { ...details, embargo },
          timeZone,
          mayOverride: errors > 0 && goesOut,
          isPublished: article.status === 'published',
        }}
        change={(part) => setDetails((before) => ({ ...before, ...part }))}
      />
      <div className="choices">
        <Button type="submit" className="primary" autoFocus isPending={taking.isPending}>
          {say(`step.${step}`)} <kbd aria-hidden="true">{say('key.enter')}</kbd>
        </Button>
        <Button className="quiet" onPress={close}>
          {say('mark.cancel')} <kbd aria-hidden="true">{say('key.esc')}</kbd>
        </Button>
      </div>
    </Form>
  );
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

/** The words that change for readers: the working copy against what is out. */
function ReadersWillSee({ article }: { article: Article }): ReactNode {
  const { session } = useOpenArticle();
  const { say } = useWords();
  const { id, liveRevision } = article;
  const { data } = useQuery({
    queryKey: ['diff', id, article.revision, liveRevision],
    queryFn: async () => {
      await session.saveNow();
      return client.get('/v1/editorial/articles/{id}/revisions/{number}/diff', {
        path: { id, number: session.snapshot().article.revision },
        query: { against: liveRevision ?? 1 },
      });
    },
  });
  return (
    <section className="will-change">
      <h3>{say('step.readers-see')}</h3>
      {data ? <DiffView diff={data} /> : <p className="quiet-words">{say('list.loading')}</p>}
    </section>
  );
}

async function take(
  session: ReturnType<typeof useOpenArticle>['session'],
  step: Step | undefined,
  { note, at, embargo = '', override, correction }: StepDetails,
  timeZone: string,
): Promise<Article> {
  if (step === undefined) throw new Error('No step was chosen.');
  if (step === 'publish' || step === 'schedule')
    keepUntil(session, embargo.trim() === '' ? null : whenOf(embargo, timeZone));
  await session.saveNow();
  const { id } = session.snapshot().article;
  if (correction.trim() !== '' && step === 'publish') {
    await client.post('/v1/editorial/articles/{id}/corrections', {
      path: { id },
      body: { text: correction.trim() },
    });
    await session.catchUp();
  }
  const { revision } = session.snapshot().article;
  return client.post('/v1/editorial/articles/{id}/transitions', {
    path: { id },
    ifMatch: revision,
    body: {
      action: step,
      ...(note.trim() !== '' && { note: note.trim() }),
      ...(step === 'schedule' && { at: whenOf(at, timeZone) }),
      ...(override && { override }),
    },
  });
}

/** RFC 3339. The field says so where it can't read what was typed, and the form is not sent then. */
function whenOf(typed: string, timeZone: string): string {
  const local = readWhen(typed, new Date(), timeZone);
  if (local === undefined) throw new Error(`Not a time: ${typed}`);
  return instantOf(local, timeZone).toISOString();
}

/** The same instant is no change, however the service writes it. */
function keepUntil(session: ReturnType<typeof useOpenArticle>['session'], until: string | null): void {
  const { embargoUntil } = session.snapshot().article;
  const isSame =
    until === null || embargoUntil === null
      ? until === embargoUntil
      : Date.parse(until) === Date.parse(embargoUntil);
  if (!isSame) session.setField('embargoUntil', until);
}

function refusalWords(error: unknown, words: ReturnType<typeof useWords>): string {
  if (error instanceof NotSaved) return words.say('step.not-saved');
  if (isProblem(error, 'correction-needed')) return words.say('step.correction-needed');
  return problemWords(error, words);
}
