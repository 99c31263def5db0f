import type { ReactNode } from 'react';
import { Button } from 'react-aria-components';
import { useAdministrationWords } from '../../account/administration-words.js';
import type { useEdits } from './use-edits.js';

/** Saves a form of the settings, which bites at once: so nothing is saved before it is asked for. */
export function SaveBar({ edits }: { edits: ReturnType<typeof useEdits> }): ReactNode {
  const { say } = useAdministrationWords();
  const { isChanged, isSaved, isSaving, isStale, undo } = edits;
  return (
    <div className={`form-actions save-bar ${isChanged ? 'is-changed' : ''}`}>
      <Button type="submit" className="primary" isPending={isSaving}>
        {say('form.save')}
      </Button>
      {isChanged && (
        <Button className="quiet" onPress={undo}>
          {say('form.undo')}
        </Button>
      )}
      <span role="status">
        {isStale && say('settings.stale')}
        {isSaved && say('form.saved')}
        {isChanged && !isStale && say('form.not-saved')}
      </span>
    </div>
  );
}
