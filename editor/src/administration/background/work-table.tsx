import type { ReactNode } from 'react';
import type { BackgroundWork } from '../../../../client/src/client.js';
import { useAdministrationWords } from '../../account/administration-words.js';
import { ConfirmButton } from '../../widgets/confirm-button.js';
import { DataTable } from '../../widgets/data-table.js';
import { Moment } from '../../widgets/moment.js';
import { progressOf, workKindOf } from './progress.js';

interface WorkTableProps {
  readonly work: readonly BackgroundWork[];
  readonly giveUp: (id: string) => Promise<void>;
}

export function WorkTable({ work, giveUp }: WorkTableProps): ReactNode {
  const { say } = useAdministrationWords();
  const kindWords = (kind: string): string => {
    const { known, name } = workKindOf(kind);
    return known === undefined ? name : say(`work.kind-${known}`, { name });
  };
  return (
    <DataTable
      label={say('work.title')}
      items={work}
      columns={[
        {
          name: say('work.kind'),
          isHead: true,
          cell: (one) => <What name={kindWords(one.kind)} work={one} />,
        },
        { name: say('work.state'), cell: (one) => <State work={one} /> },
        { name: say('work.since'), cell: ({ createdAt }) => <Moment at={createdAt} whole /> },
        {
          name: say('work.due'),
          cell: ({ dueAt, givenUpAt }) => (givenUpAt === null ? <Moment at={dueAt} whole /> : '–'),
        },
        {
          name: say('table.actions'),
          isNameUnseen: true,
          cell: ({ id, kind, state }) =>
            state === 'failing' && (
              <ConfirmButton
                label={say('work.give-up')}
                name={say('work.give-up-named', { name: kindWords(kind) })}
                question={say('work.give-up-question')}
                consequence={say('work.give-up-means')}
                act={() => giveUp(id)}
              />
            ),
        },
      ]}
    />
  );
}

function What({ name, work: { payload } }: { name: string; work: BackgroundWork }): ReactNode {
  const { say } = useAdministrationWords();
  const progress = progressOf(payload);
  return (
    <>
      {name}
      {progress && <small>{say('work.progress', { ...progress })}</small>}
    </>
  );
}

function State({ work: { state, attempts, lastError } }: { work: BackgroundWork }): ReactNode {
  const { say } = useAdministrationWords();
  return (
    <>
      <span className={`status ${state === 'waiting' ? '' : 'status-withdrawn'}`}>
        {say(`work.${state}`)}
      </span>
      {attempts > 0 && <small>{say('work.attempts', { count: attempts })}</small>}
      {lastError !== null && <small>{lastError}</small>}
    </>
  );
}
