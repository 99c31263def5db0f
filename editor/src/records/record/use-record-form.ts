import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { UseMutationResult } from '@tanstack/react-query';
import { useState } from 'react';
import { isProblem } from '../../../../client/src/client.js';
import type { CreatePerson } from '../../../../client/src/client.js';
import { client } from '../../service/service.js';
import { readRecord } from '../kinds.js';
import type { AnyRecord, RecordKind } from '../kinds.js';
import { changesOf, draftOf } from '../properties/forms.js';
import type { Draft } from '../properties/forms.js';
import { keptDrafts } from '../properties/kept-drafts.js';
import type { KeptDraft } from '../properties/kept-drafts.js';
import { rebase } from '../properties/rebase.js';
import type { FieldConflict } from '../properties/rebase.js';

export interface RecordForm {
  readonly draft: Draft;
  readonly isChanged: boolean;
  /** Counts how often the draft was replaced from outside: fields begin anew with it. */
  readonly turn: number;
  readonly conflicts: readonly FieldConflict[];
  /** What others changed and was taken in. */
  readonly taken: readonly string[];
  readonly error: unknown;
  readonly isSaving: boolean;
  readonly isSaved: boolean;
  readonly change: (name: string, value: unknown) => void;
  readonly decide: (conflict: FieldConflict, value: unknown) => void;
  readonly submit: () => void;
  /** Back to what the service has. */
  readonly discard: () => void;
}

interface FormState extends KeptDraft {
  readonly turn: number;
}

/**
 * A record's form: what is typed, its save with `If-Match`, and what to do when somebody else was faster. What was changed in different
 * properties is put together and saved at once; the same property is shown from both sides, and waits.
 * @param record none yet of a new one
 */
export function useRecordForm(
  kind: RecordKind,
  record: AnyRecord | undefined,
  saved: (record: AnyRecord) => void,
): RecordForm {
  const [state, become] = useFormState(kind, record);
  const saving = useSaving(kind, record?.id, become, saved);
  return {
    draft: state.draft,
    isChanged: isChanged(state),
    turn: state.turn,
    conflicts: state.conflicts,
    taken: state.taken,
    error: saving.error,
    isSaving: saving.isPending,
    isSaved: saving.isSuccess && 'record' in saving.data,
    change: (name, value) => {
      become({ ...state, draft: { ...state.draft, [name]: value } });
      if (!saving.isIdle && !saving.isPending) saving.reset();
    },
    decide: (conflict, value) =>
      become({
        ...state,
        draft: { ...state.draft, [conflict.name]: value },
        conflicts: state.conflicts.filter((other) => other !== conflict),
        turn: state.turn + 1,
      }),
    submit: () => {
      if (!saving.isPending && state.conflicts.length === 0) saving.mutate(state);
    },
    discard: () => {
      saving.reset();
      become({ ...begin(kind, record, undefined), turn: state.turn + 1 });
    },
  };
}

/** What is typed, kept when the form is left. What others saved is shown at once where nothing was typed. */
function useFormState(
  kind: RecordKind,
  record: AnyRecord | undefined,
): [FormState, (next: FormState) => void] {
  const key = `${kind}/${record?.id ?? 'new'}`;
  const [state, setState] = useState<FormState>(() => begin(kind, record, keptDrafts.get(key)));
  const become = (next: FormState): void => {
    keep(key, next);
    setState(next);
  };
  const isBehind = record !== undefined && state.revision !== null && record.revision > state.revision;
  if (isBehind && !isChanged(state) && state.conflicts.length === 0)
    setState({ ...begin(kind, record, undefined), turn: state.turn + 1 });
  return [state, become];
}

function keep(key: string, state: FormState): void {
  if (isChanged(state) || state.conflicts.length > 0) keptDrafts.set(key, state);
  else keptDrafts.delete(key);
}

function isChanged({ base, draft }: KeptDraft): boolean {
  return Object.keys(changesOf(base, draft)).length > 0;
}

function useSaving(
  kind: RecordKind,
  id: string | undefined,
  become: (next: FormState) => void,
  saved: (record: AnyRecord) => void,
): UseMutationResult<Outcome, Error, FormState> {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (from: FormState) => send(kind, id, from),
    onSuccess: (outcome, { turn }) => {
      if ('conflicts' in outcome) {
        become(outcome);
        return;
      }
      const { record, taken } = outcome;
      become({ ...begin(kind, record, undefined), turn: turn + 1, taken });
      queries.setQueryData(['records', kind, 'one', record.id], record);
      void queries.invalidateQueries({ queryKey: ['records'] });
      saved(record);
    },
  });
}

function begin(kind: RecordKind, record: AnyRecord | undefined, kept: KeptDraft | undefined): FormState {
  const base = draftOf(kind, record);
  const fresh = { revision: record?.revision ?? null, base, draft: base, conflicts: [], taken: [] };
  return { ...(kept ?? fresh), turn: 0 };
}

type Outcome = { readonly record: AnyRecord; readonly taken: readonly string[] } | FormState;

/** Saves; after a change by somebody else what was typed is laid over it, and saved again unless there is something to decide. */
async function send(kind: RecordKind, id: string | undefined, state: FormState): Promise<Outcome> {
  const body = changesOf(state.base, state.draft) as unknown as CreatePerson;
  if (id === undefined) {
    const record: AnyRecord = await client.post(`/v1/editorial/${kind}`, { body });
    return { record, taken: [] };
  }
  try {
    const ifMatch = state.revision ?? 1;
    const record: AnyRecord = await client.patch(`/v1/editorial/${kind}/{id}`, {
      path: { id },
      ifMatch,
      body,
    });
    return { record, taken: state.taken };
  } catch (error) {
    if (!isProblem(error, 'stale-revision')) throw error;
    const theirs = await readRecord(kind, id);
    const { draft, conflicts, taken } = rebase(state.base, state.draft, draftOf(kind, theirs));
    const next: FormState = {
      revision: theirs.revision,
      base: draftOf(kind, theirs),
      draft,
      conflicts,
      taken: [...state.taken, ...taken],
      turn: state.turn + 1,
    };
    return conflicts.length > 0 ? next : send(kind, id, next);
  }
}
