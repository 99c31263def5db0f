import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Button } from 'react-aria-components';
import type { Session } from '../../../../client/src/client.js';
import { useTitle } from '../../app/use-title.js';
import { useAdministrationWords } from '../administration-words.js';
import { problemWords } from '../../messages/problem-words.js';
import { account, client } from '../../service/service.js';
import { usePages } from '../../service/use-pages.js';
import { DataTable } from '../../widgets/data-table.js';
import { Listing } from '../../widgets/listing.js';
import { Moment } from '../../widgets/moment.js';
import { deviceOf } from './device.js';

/** Where one is signed in. */
export function SessionsRoom(): ReactNode {
  const words = useAdministrationWords();
  const { say } = words;
  const queries = useQueryClient();
  useTitle(say('account.sessions'));
  const pages = usePages(['sessions'], (at) =>
    client.get('/v1/auth/sessions', { query: { sort: '-lastUsedAt', limit: 50, ...at } }),
  );
  const ending = useMutation({
    mutationFn: async (sessions: readonly Session[]) => {
      for (const { id } of sessions) await client.delete('/v1/auth/sessions/{id}', { path: { id } });
    },
    onSettled: () => void queries.invalidateQueries({ queryKey: ['sessions'] }),
  });
  const others = pages.items.filter(({ current }) => !current);
  return (
    <>
      <h1>{say('sessions.where')}</h1>
      <p className="hint">{say('sessions.rule')}</p>
      {ending.isError && (
        <p className="refusal" role="alert">
          {problemWords(ending.error, words)}
        </p>
      )}
      <Listing pages={pages} none={say('list.empty')}>
        {(sessions) => <SessionTable sessions={sessions} end={(session) => ending.mutate([session])} />}
      </Listing>
      {others.length > 0 && (
        <div className="form-actions">
          <Button className="bad" onPress={() => ending.mutate(others)} isPending={ending.isPending}>
            {say('sessions.end-others')}
          </Button>
        </div>
      )}
    </>
  );
}

interface SessionTableProps {
  readonly sessions: readonly Session[];
  readonly end: (session: Session) => void;
}

function SessionTable({ sessions, end }: SessionTableProps): ReactNode {
  const { say } = useAdministrationWords();
  const deviceWords = ({ userAgent }: Session): string => {
    const { program, system } = deviceOf(userAgent);
    if (program === undefined) return say('sessions.unknown');
    return system === undefined ? program : say('sessions.on', { program, system });
  };
  return (
    <DataTable
      label={say('account.sessions')}
      items={sessions}
      columns={[
        { name: say('sessions.device'), isHead: true, cell: deviceWords },
        { name: say('sessions.address'), cell: ({ address }) => address ?? '–' },
        { name: say('sessions.begun'), cell: ({ createdAt }) => <Moment at={createdAt} whole /> },
        { name: say('sessions.used'), cell: ({ lastUsedAt }) => <Moment at={lastUsedAt} whole /> },
        { name: say('sessions.ends'), cell: ({ expiresAt }) => <Moment at={expiresAt} whole /> },
        {
          name: say('table.actions'),
          isNameUnseen: true,
          cell: (session) =>
            session.current ? (
              <Button onPress={() => void account.signOut()}>{say('sessions.this')}</Button>
            ) : (
              <Button
                onPress={() => end(session)}
                aria-label={say('sessions.end-named', { name: deviceWords(session) })}
              >
                {say('sessions.end')}
              </Button>
            ),
        },
      ]}
    />
  );
}
