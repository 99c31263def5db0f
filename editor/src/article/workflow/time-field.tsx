import type { ReactNode } from 'react';
import { useWords } from '../../messages/messages.js';
import { useMe } from '../../service/use-account.js';
import { Field } from '../../widgets/field.js';
import { readWhen } from './read-when.js';
import { instantOf, localOf } from './when.js';

interface TimeFieldProps {
  readonly label: string;
  readonly typed: string;
  readonly timeZone: string;
  readonly isRequired?: boolean;
  readonly change: (typed: string) => void;
}

/** A time in the newsroom's zone, typed as one says it. What was understood stands below; where one's own zone is another, in that too. */
export function TimeField({ label, typed, timeZone, isRequired = false, change }: TimeFieldProps): ReactNode {
  const { say, intl } = useWords();
  const me = useMe();
  const local = typed.trim() === '' ? undefined : readWhen(typed, new Date(), timeZone);
  const instant = local === undefined ? undefined : instantOf(local, timeZone);
  const mine = instant && me.timeZone !== timeZone;
  return (
    <div className="time-field">
      <Field
        label={label}
        description={say('step.when-hint')}
        value={typed}
        onChange={change}
        isRequired={isRequired}
        validate={() => (typed.trim() === '' || local !== undefined ? null : say('step.when-unread'))}
      />
      {instant && (
        <p className="hint" role="status">
          {say('step.when-is', {
            at: intl.formatDate(instant, { dateStyle: 'full', timeStyle: 'short', timeZone }),
            in: intl.formatRelativeTime(...distanceTo(instant)),
          })}{' '}
          {mine &&
            say('step.when-mine', {
              mine: localOf(instant, me.timeZone).replace('T', ' '),
              zone: me.timeZone,
            })}
        </p>
      )}
    </div>
  );
}

function distanceTo(instant: Date): [number, 'minute' | 'hour' | 'day'] {
  const minutes = Math.round((instant.getTime() - Date.now()) / 60_000);
  if (Math.abs(minutes) < 90) return [minutes, 'minute'];
  return Math.abs(minutes) < 36 * 60
    ? [Math.round(minutes / 60), 'hour']
    : [Math.round(minutes / 1440), 'day'];
}
