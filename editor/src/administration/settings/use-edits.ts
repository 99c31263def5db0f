import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { Newsroom } from '../../../../client/src/client.js';
import { isProblem } from '../../../../client/src/client.js';
import { account, client } from '../../service/service.js';
import { edited, patchOf } from './patch-of.js';
import type { Edits } from './patch-of.js';

interface SettingsEdits {
  readonly isChanged: boolean;
  /** What is typed, else what the service has. */
  readonly get: <Value>(path: string, present: Value) => Value;
  /** @param present what the service has; what is as it was is no edit */
  readonly set: (path: string, present: unknown, value: unknown) => void;
  readonly undo: () => void;
  readonly send: () => void;
  readonly isSaving: boolean;
  readonly isSaved: boolean;
  readonly error: unknown;
  /** Somebody else has saved meanwhile; what they changed is shown, and a further save goes through. */
  readonly isStale: boolean;
}

const NONE: Edits = {};

/**
 * What is typed into a form of the settings, and not saved yet. It stays while one looks at other rooms; leaving the page
 * asks first.
 * @param form which form it is
 * @param written what goes to the service, where that is not what is typed
 */
export function useEdits(
  form: string,
  settings: Newsroom,
  written: (edits: Edits) => Edits = (edits) => edits,
): SettingsEdits {
  const queries = useQueryClient();
  const [edits, keep] = useKept(form);
  const isChanged = Object.keys(edits).length > 0;
  useQuestionOnLeaving(isChanged);
  const saving = useMutation({
    mutationFn: () =>
      client.patch('/v1/admin/settings', { ifMatch: settings.revision, body: patchOf(written(edits)) }),
    onSuccess: async (saved) => {
      queries.setQueryData(['settings'], saved);
      keep(NONE);
      // The language and the zone of whoever has none of their own follow the newsroom's.
      await account.read();
    },
    onError: (error) => {
      if (isProblem(error, 'stale-revision')) void queries.invalidateQueries({ queryKey: ['settings'] });
    },
  });
  const isStale = isProblem(saving.error, 'stale-revision');
  return {
    isChanged,
    get: <Value>(path: string, present: Value) => (path in edits ? (edits[path] as Value) : present),
    set: (path, present, value) => keep(edited(edits, path, present, value)),
    undo: () => {
      saving.reset();
      keep(NONE);
    },
    send: () => {
      if (isChanged) saving.mutate();
    },
    isSaving: saving.isPending,
    isSaved: saving.isSuccess && !isChanged,
    error: isStale ? null : saving.error,
    isStale,
  };
}

/** Outside of the component, which goes with its room; with the session it ends. */
function useKept(form: string): [Edits, (edits: Edits) => void] {
  const queries = useQueryClient();
  const key = ['edits', form];
  const { data } = useQuery({
    queryKey: key,
    queryFn: () => queries.getQueryData<Edits>(key) ?? NONE,
    initialData: NONE,
    staleTime: Infinity,
    gcTime: Infinity,
  });
  return [data, (edits) => void queries.setQueryData(key, edits)];
}

function useQuestionOnLeaving(isChanged: boolean): void {
  useEffect(() => {
    if (!isChanged) return undefined;
    const ask = (event: Event): void => event.preventDefault();
    addEventListener('beforeunload', ask);
    return () => removeEventListener('beforeunload', ask);
  }, [isChanged]);
}
