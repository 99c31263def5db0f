import type { ReactNode } from 'react';
import { useWords } from '../../messages/messages.js';
import { useMay, useMe } from '../../service/use-account.js';
import { Check } from '../../widgets/check.js';
import { Field } from '../../widgets/field.js';
import type { Step } from './steps.js';
import { instantOf, localOf } from './when.js';

/** What goes with a step, as it is typed. */
export interface StepDetails {
  readonly note: string;
  /** Day and hour in the zone of the newsroom, as `2026-11-30T06:00`. */
  readonly at: string;
  readonly override: boolean;
  readonly correction: string;
}

interface StepFieldsProps {
  readonly step: Step;
  readonly details: StepDetails;
  readonly timeZone: string;
  /** Whether errors stand against it. */
  readonly mayOverride: boolean;
  readonly isPublished: boolean;
  readonly change: (part: Partial<StepDetails>) => void;
}

/** Only the fields that the step uses. */
export function StepFields({
  step,
  details,
  timeZone,
  mayOverride,
  isPublished,
  change,
}: StepFieldsProps): ReactNode {
  const { say } = useWords();
  const isAllowed = useMay('articles.override');
  const mayCorrect = useMay('articles.correct');
  return (
    <>
      {step === 'schedule' && <When at={details.at} timeZone={timeZone} change={(at) => change({ at })} />}
      {step === 'publish' && isPublished && mayCorrect && (
        <Field
          label={say('step.correction')}
          description={say('step.correction-hint')}
          lines={2}
          value={details.correction}
          onChange={(correction) => change({ correction })}
        />
      )}
      {mayOverride && isAllowed && (
        <Check
          label={say('step.override')}
          isSelected={details.override}
          onChange={(override) => change({ override })}
        />
      )}
      <Field
        label={say(details.override ? 'step.reason' : 'step.note')}
        lines={2}
        value={details.note}
        onChange={(note) => change({ note })}
        isRequired={details.override}
      />
    </>
  );
}

/** In the newsroom's zone; where one's own is another, both are told. */
function When({
  at,
  timeZone,
  change,
}: {
  at: string;
  timeZone: string;
  change: (at: string) => void;
}): ReactNode {
  const { say, intl } = useWords();
  const me = useMe();
  const instant = at === '' ? undefined : instantOf(at, timeZone);
  return (
    <>
      <Field
        label={say('step.when', { zone: timeZone })}
        type="datetime-local"
        value={at === '' ? '' : at}
        onChange={change}
        isRequired
      />
      {instant && (
        <p className="hint">
          {say('step.when-is', {
            at: intl.formatDate(instant, { dateStyle: 'full', timeStyle: 'short', timeZone }),
            mine: localOf(instant, me.timeZone).replace('T', ' '),
            zone: me.timeZone,
          })}
        </p>
      )}
    </>
  );
}
