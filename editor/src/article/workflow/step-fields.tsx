import type { KeyboardEvent, ReactNode } from 'react';
import { useWords } from '../../messages/messages.js';
import { useMay } from '../../service/use-account.js';
import { Field } from '../../widgets/field.js';
import type { Step } from './steps.js';
import { TimeField } from './time-field.js';

/** What goes with a step, as it is typed. */
export interface StepDetails {
  readonly note: string;
  /** When it goes out, and until when readers are kept from it: as typed, in the zone of the newsroom. */
  readonly at: string;
  /** Undefined until it is changed: then it is what the article has. */
  readonly embargo: string | undefined;
  /** Undefined until it is changed: then it is what is proposed. */
  readonly correction: string | undefined;
}

interface StepFieldsProps {
  readonly step: Step;
  readonly details: StepDetails;
  readonly timeZone: string;
  /** Whether errors stand against it, over which one may pass for a reason. */
  readonly asksReason: boolean;
  readonly isPublished: boolean;
  readonly change: (part: Partial<StepDetails>) => void;
}

/** Only the fields that the step uses. */
export function StepFields({
  step,
  details,
  timeZone,
  asksReason,
  isPublished,
  change,
}: StepFieldsProps): ReactNode {
  const { say } = useWords();
  const mayCorrect = useMay('articles.correct');
  return (
    <>
      {step === 'schedule' && (
        <TimeField
          label={say('step.when', { zone: timeZone })}
          typed={details.at}
          timeZone={timeZone}
          isRequired
          change={(at) => change({ at })}
        />
      )}
      {(step === 'schedule' || step === 'publish') && (
        <TimeField
          label={say('step.embargo', { zone: timeZone })}
          typed={details.embargo ?? ''}
          timeZone={timeZone}
          change={(embargo) => change({ embargo })}
        />
      )}
      {step === 'publish' && isPublished && mayCorrect && (
        <Field
          label={say('step.correction')}
          description={say('step.correction-hint')}
          lines={2}
          value={details.correction ?? ''}
          onChange={(correction) => change({ correction })}
        />
      )}
      <Field
        label={say(asksReason ? 'step.reason' : 'step.note')}
        lines={2}
        value={details.note}
        onChange={(note) => change({ note })}
        className="field step-note"
        autoFocus={step === 'reject' || asksReason}
        isRequired={asksReason}
        onKeyDown={sendByEnter}
      />
    </>
  );
}

/** As the button says; Shift+Enter begins a line. */
function sendByEnter(event: KeyboardEvent): void {
  if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
  event.preventDefault();
  if (!event.repeat && event.target instanceof HTMLTextAreaElement) event.target.form?.requestSubmit();
}
