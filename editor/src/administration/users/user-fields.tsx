import type { ReactNode } from 'react';
import { ROLES } from '../../account/role-choice.js';
import { SectionChoice } from '../../account/section-choice.js';
import { useAdministrationWords } from '../../account/administration-words.js';
import { useSettings } from '../../service/use-settings.js';
import { Choose } from '../../widgets/choose.js';
import { Field } from '../../widgets/field.js';
import { timeZones } from '../time-zones.js';
import type { UserDraft } from './user-draft.js';

/** The names of its fields, as faults of the service point to them. */
export const USER_FIELDS = ['name', 'email'] as const;

interface UserFieldsProps {
  readonly draft: UserDraft;
  readonly isNew?: boolean;
  readonly change: (part: Partial<UserDraft>) => void;
}

export function UserFields({ draft, isNew = false, change }: UserFieldsProps): ReactNode {
  const { say } = useAdministrationWords();
  return (
    <>
      <Field
        name="name"
        label={say('user.name')}
        description={say('user.name-hint')}
        value={draft.name}
        onChange={(name) => change({ name })}
        maxLength={200}
        isRequired
        autoFocus={isNew}
        autoComplete="off"
      />
      <Field
        name="email"
        type="email"
        label={say('user.email')}
        description={say('user.email-hint')}
        value={draft.email}
        onChange={(email) => change({ email })}
        isRequired={isNew}
        autoComplete="off"
      />
      <div className="with-hint">
        <Choose
          label={say('user.role')}
          value={draft.role}
          options={ROLES.map((value) => ({ value, name: say(`role.${value}`) }))}
          onChange={(role) => change({ role: ROLES.find((one) => one === role) ?? draft.role })}
        />
        <p className="hint">{say(`role-may.${draft.role}`)}</p>
      </div>
      {draft.role !== 'admin' && (
        <SectionChoice
          all={say('user.all-sections')}
          value={draft.sections}
          onChange={(sections) => change({ sections })}
        />
      )}
      <Place draft={draft} change={change} />
    </>
  );
}

/** The language and the zone that they work in. */
function Place({ draft, change }: UserFieldsProps): ReactNode {
  const { say, intl } = useAdministrationWords();
  const { settings } = useSettings();
  const tags = [
    ...(settings?.languages ?? []),
    'en',
    'de',
    ...(draft.language === null ? [] : [draft.language]),
  ];
  return (
    <>
      <Choose
        label={say('user.language')}
        value={draft.language ?? ''}
        all={say('user.as-newsroom', { value: settings?.languages[0] ?? '' })}
        options={[...new Set(tags)].map((value) => ({
          value,
          name: intl.formatDisplayName(value, { type: 'language' }) ?? value,
        }))}
        onChange={(language) => change({ language: language === '' ? null : language })}
      />
      <Choose
        label={say('user.time-zone')}
        value={draft.timeZone ?? ''}
        all={say('user.as-newsroom', { value: settings?.timeZone ?? '' })}
        options={timeZones(draft.timeZone)}
        onChange={(timeZone) => change({ timeZone: timeZone === '' ? null : timeZone })}
      />
    </>
  );
}
