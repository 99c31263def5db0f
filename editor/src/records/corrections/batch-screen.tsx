import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Button } from 'react-aria-components';
import { Link } from 'wouter';
import { isProblem } from '../../../../client/src/client.js';
import type { CorrectionBatch } from '../../../../client/src/client.js';
import { useTitle } from '../../app/use-title.js';
import { problemWords } from '../../messages/problem-words.js';
import { client } from '../../service/service.js';
import { useMay } from '../../service/use-account.js';
import { Moment } from '../../widgets/moment.js';
import { useRecordWords } from '../record-words.js';
import { BatchItemCard } from './batch-item.js';

/** Every use of what is corrected, to be decided one by one; then all of it is published as one. */
export function BatchScreen({ id }: { id: string }): ReactNode {
  const words = useRecordWords();
  const { say } = words;
  const { data: batch, error } = useQuery({
    queryKey: ['batches', 'one', id],
    queryFn: () => client.get('/v1/editorial/correction-batches/{id}', { path: { id } }),
  });
  useTitle(say('batch.screen'));
  if (batch) return <Known batch={batch} />;
  return error ? (
    <p className="refusal" role="alert">
      {problemWords(error, words)}
    </p>
  ) : (
    <p className="quiet-words">{say('list.loading')}</p>
  );
}

function Known({ batch }: { batch: CorrectionBatch }): ReactNode {
  const words = useRecordWords();
  const { say } = words;
  const queries = useQueryClient();
  const mayPublish = useMay('articles.publish');
  const publication = useMutation({
    mutationFn: () =>
      client.post('/v1/editorial/correction-batches/{id}/publish', {
        path: { id: batch.id },
        ifMatch: batch.revision,
      }),
    onSuccess: () => void queries.invalidateQueries({ queryKey: ['corrections'] }),
    onSettled: () => void queries.invalidateQueries({ queryKey: ['batches'] }),
  });
  const refusals = refusalsOf(publication.error);
  const { items, open, publishedAt, publishedBy, hidden = 0 } = batch;
  return (
    <>
      <p className="crumb">
        <Link href="/records/batches">{say('records.batches')}</Link>
      </p>
      <h1>{say('batch.screen')}</h1>
      <dl className="batch-about">
        <dt>{say(`corrected.${batch.correctedKind}`)}</dt>
        <dd>{changeWords(batch)}</dd>
        <dt>{say('batch.text')}</dt>
        <dd>{batch.text}</dd>
      </dl>
      <p role="status">{say('batch.uses', { count: items.length, open })}</p>
      {hidden > 0 && <p className="hint">{say('batch.hidden', { count: hidden })}</p>}
      {publication.isError && (
        <p className="refusal" role="alert">
          {problemWords(publication.error, words)}
        </p>
      )}
      <ol className="batch-items">
        {items.map((item) => (
          <li key={item.id}>
            <BatchItemCard
              batchId={batch.id}
              item={item}
              isOver={publishedAt !== null}
              refusal={refusals.get(item.id)}
            />
          </li>
        ))}
      </ol>
      {publishedAt === null ? (
        mayPublish && (
          <div className="form-end">
            <Button
              className="primary"
              isDisabled={open > 0}
              isPending={publication.isPending}
              onPress={() => publication.mutate()}
            >
              {say('batch.publish')}
            </Button>
            {open > 0 && <span className="hint">{say('batch.publish-when')}</span>}
          </div>
        )
      ) : (
        <p className="notices" role="status">
          {say('batch.published', { name: publishedBy?.name ?? '' })} <Moment at={publishedAt} whole />
        </p>
      )}
    </>
  );
}

/** "4200000, 4.2 million euros" */
function changeWords({ changes }: CorrectionBatch): string {
  return Object.values(changes)
    .filter((value) => typeof value === 'string')
    .join(', ');
}

/** Why an article can't be published, by the item: `batch-refused` tells each. */
function refusalsOf(error: unknown): ReadonlyMap<string, string> {
  if (!isProblem(error, 'batch-refused')) return new Map();
  const { items = [] } = error.problem as { items?: readonly { id: string; detail: string }[] };
  return new Map(items.map(({ id, detail }) => [id, detail]));
}
