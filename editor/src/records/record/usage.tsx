import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { UsageAnswer, UseOfEntity } from '../../../../client/src/client.js';
import { articleAddress } from '../../facts/fact-address.js';
import { client } from '../../service/service.js';
import { placeOf } from '../kinds.js';
import type { RecordKind } from '../kinds.js';
import { useRecordWords } from '../record-words.js';

const USERS = ['articles', 'quotes', 'statistics', 'people', 'organizations', 'sections'] as const;
type UserKind = (typeof USERS)[number];

/** Where a record is used: articles first. */
export function Usage({ kind, id }: { kind: RecordKind; id: string }): ReactNode {
  const { say } = useRecordWords();
  const { data } = useQuery({
    queryKey: ['records', kind, 'usage', id],
    queryFn: () => client.get(`/v1/editorial/${kind}/{id}/usage`, { path: { id } }),
  });
  return (
    <section className="usage">
      <h2>{say('usage.label')}</h2>
      {data ? <Uses usage={data} of={id} /> : <p className="quiet-words">{say('list.loading')}</p>}
    </section>
  );
}

interface UsesProps {
  readonly usage: UsageAnswer;
  /** The record that is used. */
  readonly of: string;
}

/** What the service answers of uses, also of a refusal to delete. */
export function Uses({ usage, of }: UsesProps): ReactNode {
  const { say } = useRecordWords();
  if (usage.total === 0) return <p className="hint">{say('usage.none')}</p>;
  const hidden = usage.hidden ?? 0;
  return (
    <>
      {USERS.map((user) => {
        const uses = usage[user];
        if (!uses) return null;
        return (
          <div key={user}>
            <h3>
              {say(`usage.${user}`)} <span className="count">{uses.total}</span>
            </h3>
            <ul>
              {uses.items.map((use) => (
                <li key={use.id}>
                  <Link href={addressOfUse(user, use, of)}>{use.label}</Link>
                </li>
              ))}
              {uses.total > uses.items.length && (
                <li className="hint">{say('usage.more', { count: uses.total - uses.items.length })}</li>
              )}
            </ul>
          </div>
        );
      })}
      {hidden > 0 && <p className="hint">{say('usage.hidden', { count: hidden })}</p>}
    </>
  );
}

function addressOfUse(user: UserKind, { id, articleId }: UseOfEntity, of: string): string {
  if (user === 'people' || user === 'organizations' || user === 'sections') return placeOf(user, id);
  return articleId === undefined
    ? articleAddress(id, { names: of })
    : articleAddress(articleId, { fact: id });
}
