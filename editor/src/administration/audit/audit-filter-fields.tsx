import type { ReactNode } from 'react';
import { Button } from 'react-aria-components';
import { useAdministrationWords } from '../../account/administration-words.js';
import { useUserNames } from '../../service/use-user-names.js';
import { Choose } from '../../widgets/choose.js';
import { Field } from '../../widgets/field.js';
import { ACTIONS, isKnownAction, isKnownKind, KINDS } from './known-actions.js';
import { FILTERS } from './audit-query.js';
import type { AuditFilters } from './audit-query.js';

interface AuditFilterFieldsProps {
  readonly filters: AuditFilters;
  readonly change: (part: Partial<Record<(typeof FILTERS)[number], string>>) => void;
}

export function AuditFilterFields({ filters, change }: AuditFilterFieldsProps): ReactNode {
  const { say } = useAdministrationWords();
  const users = useUserNames();
  const { actor, action, kind, resource, outcome, from, to } = filters;
  /** What the address names, and no list has, stands there too. */
  const withPresent = (options: { value: string; name: string }[], present: string) =>
    present === '' || options.some(({ value }) => value === present)
      ? options
      : [...options, { value: present, name: present }];
  return (
    <div className="filters audit-filters" role="group" aria-label={say('filters.label')}>
      <Choose
        label={say('audit.who')}
        value={actor}
        all={say('audit.anybody')}
        options={withPresent(
          users.map(({ id, name }) => ({ value: id, name })),
          actor,
        )}
        onChange={(value) => change({ actor: value })}
      />
      <Choose
        label={say('audit.did')}
        value={action}
        all={say('audit.anything')}
        options={withPresent(
          ACTIONS.map((value) => ({ value, name: say(`audit.action-${value}`) })),
          isKnownAction(action) ? '' : action,
        )}
        onChange={(value) => change({ action: value })}
      />
      <Choose
        label={say('audit.to')}
        value={kind}
        all={say('audit.any-kind')}
        options={withPresent(
          KINDS.map((value) => ({ value, name: say(`audit.kind-${value}`) })),
          isKnownKind(kind) ? '' : kind,
        )}
        onChange={(value) => change({ kind: value })}
      />
      <Choose
        label={say('audit.outcome')}
        value={outcome}
        all={say('audit.either')}
        options={(['done', 'refused'] as const).map((value) => ({ value, name: say(`audit.${value}`) }))}
        onChange={(value) => change({ outcome: value })}
      />
      <Field
        className="field day"
        type="date"
        label={say('audit.from')}
        value={from}
        onChange={(day) => change({ from: day })}
      />
      <Field
        className="field day"
        type="date"
        label={say('audit.until')}
        value={to}
        onChange={(day) => change({ to: day })}
      />
      {resource !== '' && (
        <p className="only">
          {say('audit.only')} <code>{resource}</code>
        </p>
      )}
      {FILTERS.some((name) => filters[name] !== '') && (
        <Button
          className="quiet"
          onPress={() => change(Object.fromEntries(FILTERS.map((name) => [name, ''])))}
        >
          {say('audit.clear')}
        </Button>
      )}
    </div>
  );
}
