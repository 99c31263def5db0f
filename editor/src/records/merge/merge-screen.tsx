import { useMutation, useQueries, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { Button } from 'react-aria-components';
import { Link, useLocation, useSearchParams } from 'wouter';
import { useTitle } from '../../app/use-title.js';
import { problemWords } from '../../messages/problem-words.js';
import { client } from '../../service/service.js';
import { SuggestBox } from '../../widgets/suggest-box.js';
import { placeOf, readRecord } from '../kinds.js';
import type { AnyRecord, MergeableKind } from '../kinds.js';
import { keptDrafts } from '../properties/kept-drafts.js';
import { useRecordWords } from '../record-words.js';
import { MergePreview } from './merge-preview.js';
import type { MergeAnswer, Take } from './merge-preview.js';

/** Makes one record of several that are the same: who, then what of each is kept, then the merge. */
export function MergeScreen({ kind, id }: { kind: MergeableKind; id: string }): ReactNode {
  const words = useRecordWords();
  const { say } = words;
  const [, go] = useLocation();
  const [search] = useSearchParams();
  const queries = useQueryClient();
  const [from, setFrom] = useState<readonly string[]>(() => search.getAll('from'));
  const [take, setTake] = useState<Take>({});
  const all = useQueries({
    queries: [id, ...from].map((one) => ({
      queryKey: ['records', kind, 'one', one],
      queryFn: () => readRecord(kind, one),
    })),
  }).flatMap(({ data }) => data ?? []);
  const into = all.find((record) => record.id === id);
  const preview = useQuery({
    // Not among the records, which are asked for anew after a merge: then there is nothing to preview.
    queryKey: ['merge-preview', kind, id, from, take],
    queryFn: () => send(kind, id, from, take, true),
    enabled: from.length > 0,
    placeholderData: (before) => before,
  });
  const merging = useMutation({
    mutationFn: () => send(kind, id, from, take, false),
    onSuccess: () => {
      for (const one of [id, ...from]) keptDrafts.delete(`${kind}/${one}`);
      void queries.invalidateQueries({ queryKey: ['records'] });
      go(placeOf(kind, id), { replace: true });
    },
  });
  const title = say('merge.title', { name: into?.name ?? '…' });
  useTitle(title);
  const error = merging.error ?? preview.error;
  return (
    <>
      <p className="crumb">
        <Link href={placeOf(kind, id)}>{into?.name ?? '…'}</Link>
      </p>
      <h1>{title}</h1>
      <p className="hint">{say('merge.what')}</p>
      {error !== null && (
        <p className="refusal" role="alert">
          {problemWords(error, words)}
        </p>
      )}
      <MergeFrom
        kind={kind}
        others={all.filter((record) => record.id !== id)}
        add={(one) => {
          if (one !== id && !from.includes(one)) setFrom([...from, one]);
        }}
        leaveOut={(one) => {
          setFrom(from.filter((other) => other !== one));
          setTake({});
        }}
      />
      {preview.data && from.length > 0 && into && (
        <MergePreview {...{ kind, answer: preview.data, into, all, take, setTake }} />
      )}
      <div className="choices form-end">
        <Button
          className="primary"
          isDisabled={!preview.data || from.length === 0}
          isPending={merging.isPending}
          onPress={() => merging.mutate()}
        >
          {say('merge.do')}
        </Button>
        <Link className="button quiet" href={placeOf(kind, id)}>
          {say('mark.cancel')}
        </Link>
      </div>
    </>
  );
}

interface MergeFromProps {
  readonly kind: MergeableKind;
  readonly others: readonly AnyRecord[];
  readonly add: (id: string) => void;
  readonly leaveOut: (id: string) => void;
}

/** Who else is meant: found by name, several if need be. */
function MergeFrom({ kind, others, add, leaveOut }: MergeFromProps): ReactNode {
  const { say } = useRecordWords();
  const [typed, setTyped] = useState('');
  return (
    <div className="merge-from">
      <SuggestBox
        label={say('merge.from')}
        type={kind}
        text={typed}
        chosen={null}
        autoFocus
        onlyKnown
        onType={setTyped}
        onChoose={({ id }) => {
          setTyped('');
          add(id);
        }}
      />
      <ul>
        {others.map(({ id, name }) => (
          <li key={id} className="chosen">
            <b>{name}</b>
            <Button
              className="quiet"
              aria-label={say('merge.leave-out', { name })}
              onPress={() => leaveOut(id)}
            >
              <span aria-hidden="true">✕</span>
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** @param dryRun tells what would be, and changes nothing */
async function send(
  kind: MergeableKind,
  id: string,
  from: readonly string[],
  take: Take,
  dryRun: boolean,
): Promise<MergeAnswer> {
  const answer = await client.post(`/v1/editorial/${kind}/{id}/merge`, {
    path: { id },
    body: { from: [...from], take, dryRun },
  });
  const result =
    'person' in answer ? answer.person : 'organization' in answer ? answer.organization : answer.indicator;
  return { fields: answer.fields, moved: answer.moved, result };
}
