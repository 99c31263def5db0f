import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { Button, Form } from 'react-aria-components';
import { useLocation } from 'wouter';
import type { CorrectionBatch, Quote, Statistic } from '../../../../client/src/client.js';
import { problemWords } from '../../messages/problem-words.js';
import { client } from '../../service/service.js';
import { Choose } from '../../widgets/choose.js';
import { Field } from '../../widgets/field.js';
import { ModalDialog } from '../../widgets/modal-dialog.js';
import type { AnyRecord } from '../kinds.js';
import { useRecordWords } from '../record-words.js';
import type { AnyKey } from '../record-words.js';

/** What is wrong wherever it is printed. */
type BatchSubject =
  | { readonly kind: 'statistics'; readonly statistic: Statistic }
  | { readonly kind: 'quotes'; readonly quote: Quote }
  | { readonly kind: 'people' | 'organizations'; readonly record: AnyRecord };

const CORRECTION_KINDS = ['correction', 'clarification', 'update'] as const;
type CorrectionKind = (typeof CORRECTION_KINDS)[number];

interface BatchDialogProps {
  readonly subject: BatchSubject;
  readonly close: () => void;
}

/** Says what is right, and what readers are told; then every use is found and looked at. Nothing is changed by this. */
export function BatchDialog({ subject, close }: BatchDialogProps): ReactNode {
  const words = useRecordWords();
  const { say } = words;
  const [, go] = useLocation();
  const queries = useQueryClient();
  const fields = fieldsOf(subject);
  const [values, setValues] = useState(() =>
    Object.fromEntries(fields.map(({ name, value }) => [name, value])),
  );
  const [text, setText] = useState('');
  const [kind, setKind] = useState<CorrectionKind>('correction');
  const making = useMutation({
    mutationFn: () => make(subject, { changes: changesOf(subject, values), text, kind }),
    onSuccess: ({ id }) => {
      void queries.invalidateQueries({ queryKey: ['batches'] });
      close();
      go(`/records/batches/${id}`);
    },
  });
  return (
    <ModalDialog title={say('batch.new')} close={close}>
      <Form
        onSubmit={(event) => {
          event.preventDefault();
          making.mutate();
        }}
      >
        <p className="hint">{say('batch.new-hint')}</p>
        {making.isError && (
          <p className="refusal" role="alert">
            {problemWords(making.error, words)}
          </p>
        )}
        {fields.map(({ name, label, lines }, index) => (
          <Field
            key={name}
            label={say(label)}
            value={values[name] ?? ''}
            autoFocus={index === 0}
            {...(lines && { lines: 3 })}
            onChange={(value) => setValues({ ...values, [name]: value })}
          />
        ))}
        <Choose
          label={say('batch.kind')}
          value={kind}
          options={CORRECTION_KINDS.map((value) => ({ value, name: say(`correction-kind.${value}`) }))}
          onChange={(value) => setKind(value as CorrectionKind)}
        />
        <Field
          label={say('batch.text')}
          description={say('batch.text-hint')}
          lines={3}
          value={text}
          onChange={setText}
          isRequired
        />
        <div className="choices">
          <Button type="submit" className="primary" isPending={making.isPending}>
            {say('batch.find')}
          </Button>
          <Button className="quiet" onPress={close}>
            {say('mark.cancel')}
          </Button>
        </div>
      </Form>
    </ModalDialog>
  );
}

interface BatchField {
  readonly name: string;
  readonly label: AnyKey;
  readonly value: string;
  readonly lines?: true;
}

function fieldsOf(subject: BatchSubject): BatchField[] {
  switch (subject.kind) {
    case 'statistics': {
      const { value, asPrinted, period } = subject.statistic;
      return [
        { name: 'value', label: 'figure.value', value },
        { name: 'asPrinted', label: 'batch.as-printed', value: asPrinted ?? '' },
        { name: 'period', label: 'figure.period', value: period ?? '' },
      ];
    }
    case 'quotes':
      return [{ name: 'text', label: 'quote.words', value: subject.quote.text, lines: true }];
    case 'people':
      return [
        { name: 'name', label: 'batch.name', value: subject.record.name },
        { name: 'title', label: 'batch.title', value: '' },
      ];
    default:
      return [{ name: 'name', label: 'batch.name', value: subject.record.name }];
  }
}

/** Of a fact what differs; of a name what is to be printed. */
function changesOf(subject: BatchSubject, values: Readonly<Record<string, string>>): Record<string, string> {
  const isFact = subject.kind === 'statistics' || subject.kind === 'quotes';
  const before = new Map(fieldsOf(subject).map(({ name, value }) => [name, value]));
  return Object.fromEntries(
    Object.entries(values)
      .map(([name, value]) => [name, value.trim()] as const)
      .filter(([name, value]) => value !== '' && !(isFact && before.get(name) === value)),
  );
}

interface WantedBatch {
  readonly changes: Record<string, string>;
  readonly text: string;
  readonly kind: CorrectionKind;
}

function make(subject: BatchSubject, body: WantedBatch): Promise<CorrectionBatch> {
  const id = idOf(subject);
  return client.post(`/v1/editorial/${subject.kind}/{id}/correction-batches`, { path: { id }, body });
}

function idOf(subject: BatchSubject): string {
  if (subject.kind === 'statistics') return subject.statistic.id;
  return subject.kind === 'quotes' ? subject.quote.id : subject.record.id;
}
