import { useEffect } from 'react';
import type { ReactNode } from 'react';
import { Button, Form } from 'react-aria-components';
import { ProblemError } from '../../../../client/src/client.js';
import { useKeys } from '../../keys/use-keys.js';
import { problemWords } from '../../messages/problem-words.js';
import type { RecordKind } from '../kinds.js';
import { useRecordWords } from '../record-words.js';
import type { RecordWords } from '../record-words.js';
import { labelOf } from '../properties/property-words.js';
import { ConflictList } from './conflict-list.js';
import { useAskBeforeClosing } from '../properties/kept-drafts.js';
import { RecordFields } from './record-fields.js';
import type { RecordForm } from './use-record-form.js';

interface RecordFormProps {
  readonly kind: RecordKind;
  readonly form: RecordForm;
  readonly isNew: boolean;
  readonly isReadOnly: boolean;
}

/** The properties of a record: Enter or Ctrl+S saves. What is refused is said with the name of its field. */
export function RecordFormView({ kind, form, isNew, isReadOnly }: RecordFormProps): ReactNode {
  const words = useRecordWords();
  const { say } = words;
  useAskBeforeClosing();
  useKeys({ 'Mod+S': isReadOnly ? undefined : form.submit });
  useEffect(() => {
    if (form.error !== null)
      document.querySelector('.record-form .refusal')?.scrollIntoView({ block: 'nearest' });
  }, [form.error]);
  return (
    <Form
      className="record-form"
      onSubmit={(event) => {
        event.preventDefault();
        form.submit();
      }}
    >
      {form.error !== null && (
        <p className="refusal" role="alert">
          {refusalWords(kind, form.error, words)}
        </p>
      )}
      <ConflictList kind={kind} form={form} />
      {form.taken.length > 0 && (
        <p className="notices" role="status">
          {say('record.taken', { what: form.taken.map((name) => labelOf(kind, name, say)).join(', ') })}
        </p>
      )}
      <RecordFields kind={kind} form={form} isReadOnly={isReadOnly} />
      {!isReadOnly && (
        <div className={form.isChanged ? 'form-end in-sight' : 'form-end'}>
          <Button
            type="submit"
            className="primary"
            isPending={form.isSaving}
            isDisabled={form.conflicts.length > 0}
          >
            {say(isNew ? 'record.create' : 'record.save')}
          </Button>
          {form.isChanged && (
            <Button className="quiet" onPress={form.discard}>
              {say('record.discard')}
            </Button>
          )}
          <span role="status">{stateWords(form, words)}</span>
        </div>
      )}
    </Form>
  );
}

function stateWords({ isSaving, isChanged, isSaved, conflicts }: RecordForm, { say }: RecordWords): string {
  if (conflicts.length > 0) return say('record.state-decide');
  if (isSaving) return say('save.saving');
  if (isChanged) return say('record.state-changed');
  return isSaved ? say('save.saved') : '';
}

/** Each reason with the field that it is about, by its name on the form. */
function refusalWords(kind: RecordKind, error: unknown, words: RecordWords): string {
  const errors = error instanceof ProblemError ? (error.problem.errors ?? []) : [];
  if (errors.length === 0) return problemWords(error, words);
  return errors
    .map(({ pointer = '', message = '' }) => {
      const [, property = '', row] = pointer.split('/');
      const name = property === 'parent' ? 'parentId' : property;
      const place = row !== undefined && /^\d+$/.test(row) ? ` ${Number(row) + 1}` : '';
      return `${labelOf(kind, name, words.say)}${place}: ${message}`;
    })
    .join('. ');
}
