import type { ReactNode } from 'react';
import { useTitle } from '../../app/use-title.js';
import { useAdministrationWords } from '../../account/administration-words.js';
import { problemWords } from '../../messages/problem-words.js';
import { useSettings } from '../../service/use-settings.js';
import { SettingsForm } from './settings-form.js';

/** The settings of the newsroom, but for its rules. */
export function SettingsRoom(): ReactNode {
  const words = useAdministrationWords();
  const { say } = words;
  const { settings, error } = useSettings();
  useTitle(say('administration.settings'));
  return (
    <>
      <h1>{say('administration.settings')}</h1>
      {error !== null && (
        <p className="refusal" role="alert">
          {problemWords(error, words)}
        </p>
      )}
      {settings && <SettingsForm settings={settings} />}
    </>
  );
}
