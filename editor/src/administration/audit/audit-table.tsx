import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { AuditRecord } from '../../../../client/src/client.js';
import { useAdministrationWords } from '../../account/administration-words.js';
import type { AdministrationWords } from '../../account/administration-words.js';
import { DataTable } from '../../widgets/data-table.js';
import { Moment } from '../../widgets/moment.js';
import { isKnownAction, isKnownKind, placeOf } from './known-actions.js';

interface AuditTableProps {
  readonly entries: readonly AuditRecord[];
  readonly filter: (part: { actor?: string; resource?: string }) => void;
}

export function AuditTable({ entries, filter }: AuditTableProps): ReactNode {
  const words = useAdministrationWords();
  const { say } = words;
  return (
    <DataTable
      label={say('administration.audit')}
      items={entries}
      columns={[
        { name: say('audit.when'), isHead: true, cell: ({ at }) => <Moment at={at} whole /> },
        { name: say('audit.who'), cell: (entry) => <Actor entry={entry} filter={filter} /> },
        { name: say('audit.did'), cell: (entry) => <Deed entry={entry} /> },
        { name: say('audit.to'), cell: (entry) => <Resource entry={entry} filter={filter} /> },
        { name: say('audit.outcome'), cell: (entry) => <Outcome entry={entry} /> },
        { name: say('sessions.address'), cell: ({ address }) => address ?? '–' },
        {
          name: say('audit.more'),
          isNameUnseen: true,
          cell: (entry) => <More entry={entry} />,
        },
      ]}
    />
  );
}

interface CellProps {
  readonly entry: AuditRecord;
  readonly filter: AuditTableProps['filter'];
}

function Actor({ entry: { actor }, filter }: CellProps): ReactNode {
  const { say } = useAdministrationWords();
  const { id, kind } = actor;
  const name = kind === 'token' ? say('audit.by-token', { name: actor.name }) : actor.name;
  if (id === null) return name;
  return (
    <button
      type="button"
      className="as-link"
      onClick={() => filter({ actor: id })}
      title={say('audit.only-them')}
    >
      {name}
    </button>
  );
}

function Deed({ entry: { action, changedFields } }: { entry: AuditRecord }): ReactNode {
  const { say } = useAdministrationWords();
  return (
    <>
      {isKnownAction(action) ? say(`audit.action-${action}`) : <code>{action}</code>}
      {changedFields.length > 0 && <small>{changedFields.join(', ')}</small>}
    </>
  );
}

function kindWords(kind: string, { say }: AdministrationWords): string {
  return isKnownKind(kind) ? say(`audit.kind-${kind}`) : kind;
}

function Resource({ entry: { resource }, filter }: CellProps): ReactNode {
  const words = useAdministrationWords();
  const { kind, id } = resource;
  const place = placeOf(kind, id);
  return (
    <>
      {place === undefined ? kindWords(kind, words) : <Link href={place}>{kindWords(kind, words)}</Link>}
      {id !== null && (
        <small>
          <button type="button" className="as-link" onClick={() => filter({ resource: id })}>
            {words.say('audit.only-this')}
          </button>
        </small>
      )}
    </>
  );
}

function Outcome({ entry: { outcome, reason } }: { entry: AuditRecord }): ReactNode {
  const { say } = useAdministrationWords();
  return (
    <>
      {outcome === 'done' ? (
        say('audit.done')
      ) : (
        <span className="status status-withdrawn">{say('audit.refused')}</span>
      )}
      {reason !== null && <small>{reason}</small>}
    </>
  );
}

/** What one looks up seldom. */
function More({ entry }: { entry: AuditRecord }): ReactNode {
  const { say } = useAdministrationWords();
  const { id, requestId, hash, resource } = entry;
  const facts = [
    [say('audit.entry'), id],
    [say('audit.resource'), resource.id],
    [say('audit.revision'), resource.revision],
    [say('audit.request'), requestId],
    [say('audit.seal'), hash ?? say('audit.unsealed')],
  ] as const;
  return (
    <details className="more-facts">
      <summary>{say('audit.more')}</summary>
      <dl>
        {facts.map(
          ([name, value]) =>
            value !== null && (
              <div key={name}>
                <dt>{name}</dt>
                <dd>{value}</dd>
              </div>
            ),
        )}
      </dl>
    </details>
  );
}
