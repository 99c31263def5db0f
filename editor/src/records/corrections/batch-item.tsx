import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { Button, Form } from 'react-aria-components';
import { Link } from 'wouter';
import type { BatchItem, UpdateBatchItem } from '../../../../client/src/client.js';
import { problemWords } from '../../messages/problem-words.js';
import { articleAddress } from '../../facts/fact-address.js';
import { client } from '../../service/service.js';
import { useMay } from '../../service/use-account.js';
import { Choose } from '../../widgets/choose.js';
import { Field } from '../../widgets/field.js';
import { Moment } from '../../widgets/moment.js';
import { useRecordWords } from '../record-words.js';

interface BatchItemCardProps {
  readonly batchId: string;
  readonly item: BatchItem;
  /** The batch is published. */
  readonly isOver: boolean;
  /** Why the article can't be published. */
  readonly refusal: string | undefined;
}

/** One use: the words as they are printed, those in their place, and what becomes of it. */
export function BatchItemCard({ batchId, item, isOver, refusal }: BatchItemCardProps): ReactNode {
  const words = useRecordWords();
  const { say } = words;
  const mayCorrect = useMay('articles.correct');
  const queries = useQueryClient();
  const decision = useMutation({
    mutationFn: (body: UpdateBatchItem) =>
      client.patch('/v1/editorial/correction-batches/{id}/items/{itemId}', {
        path: { id: batchId, itemId: item.id },
        ifMatch: item.revision,
        body,
      }),
    onSettled: () => void queries.invalidateQueries({ queryKey: ['batches'] }),
  });
  const { state, passage, changedMeanwhile, foreign, articleId, factId, headline, published } = item;
  return (
    <article className={`card batch-item batch-${state}`} aria-label={headline}>
      <p className="row-about">
        <Link href={articleAddress(articleId, { fact: factId })}>{headline}</Link>
        <span>{say(published ? 'batch.readers-see' : 'batch.not-published')}</span>
      </p>
      {passage !== null && <q className="card-words">{passage}</q>}
      {refusal !== undefined && <p className="refusal">{refusal}</p>}
      {decision.isError && (
        <p className="refusal" role="alert">
          {problemWords(decision.error, words)}
        </p>
      )}
      {state === 'open' ? (
        <>
          {foreign && <p className="hint">{say('batch.foreign')}</p>}
          {changedMeanwhile && <p className="doubt">{say('batch.changed')}</p>}
          {mayCorrect && !foreign && !isOver && (
            <Decision item={item} decide={decision.mutate} isPending={decision.isPending} />
          )}
        </>
      ) : (
        <Decided item={item} />
      )}
      {mayCorrect &&
        !foreign &&
        !isOver &&
        state !== 'corrected' &&
        (state !== 'open' || changedMeanwhile) && (
          <Button onPress={() => decision.mutate({ state: 'open' })}>
            {say(state === 'open' ? 'batch.look-again' : 'batch.reopen')}
          </Button>
        )}
    </article>
  );
}

function Decided({ item }: { item: BatchItem }): ReactNode {
  const { say } = useRecordWords();
  const { state, reason, text, decidedBy, decidedAt } = item;
  return (
    <>
      <p>
        <b>{say(`batch-state.${state}`)}</b>
        {decidedBy && `, ${decidedBy.name}`}
        {decidedAt !== null && (
          <>
            , <Moment at={decidedAt} />
          </>
        )}
      </p>
      {(reason ?? text) !== null && <p className="hint">{reason ?? text}</p>}
    </>
  );
}

const DECISIONS = ['corrected', 'not-affected', 'dismissed'] as const;
type Verdict = (typeof DECISIONS)[number];

interface DecisionProps {
  readonly item: BatchItem;
  readonly decide: (body: UpdateBatchItem) => void;
  readonly isPending: boolean;
}

function Decision({ item, decide, isPending }: DecisionProps): ReactNode {
  const { say } = useRecordWords();
  const { proposal, published, headline } = item;
  const [verdict, setVerdict] = useState<Verdict>('corrected');
  const [replacement, setReplacement] = useState(proposal.replacement ?? '');
  const [text, setText] = useState(proposal.note);
  const [reason, setReason] = useState('');
  const send = (): void => {
    if (verdict !== 'corrected') {
      decide({ state: verdict, reason: reason.trim() });
      return;
    }
    decide({
      state: verdict,
      ...(replacement.trim() !== '' && replacement !== proposal.replacement && { replacement }),
      ...(published && text.trim() !== '' && text !== proposal.note && { text: text.trim() }),
    });
  };
  return (
    <Form
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <Choose
        label={say('batch.verdict')}
        value={verdict}
        options={DECISIONS.map((value) => ({ value, name: say(`batch-verdict.${value}`) }))}
        onChange={(value) => setVerdict(value as Verdict)}
      />
      {verdict === 'corrected' ? (
        <>
          {item.passage !== null && (
            <Field
              label={say('batch.replacement')}
              value={replacement}
              onChange={setReplacement}
              {...(replacement.length > 80 && { lines: 3 })}
              isRequired={proposal.replacement === null}
            />
          )}
          {published && <Field label={say('batch.text-here')} lines={2} value={text} onChange={setText} />}
        </>
      ) : (
        <Field label={say('batch.reason')} lines={2} value={reason} onChange={setReason} isRequired />
      )}
      <div>
        <Button
          type="submit"
          className="primary"
          isPending={isPending}
          aria-label={say('batch.decide-named', { verdict: say(`batch-verdict.${verdict}`), headline })}
        >
          {say(`batch-verdict.${verdict}`)}
        </Button>
      </div>
    </Form>
  );
}
