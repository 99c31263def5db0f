import type { ReactNode } from 'react';
import { useLocation } from 'wouter';
import { useTitle } from '../../app/use-title.js';
import { useAdministrationWords } from '../../account/administration-words.js';
import { problemWords } from '../../messages/problem-words.js';
import { useSections } from '../../service/use-sections.js';
import { useSettings } from '../../service/use-settings.js';
import { Choose } from '../../widgets/choose.js';
import { RulesForm } from './rules-form.js';

/** What an article needs before its steps: in all sections, and in each that differs. */
export function RulesRoom({ section }: { section: string | undefined }): ReactNode {
  const words = useAdministrationWords();
  const { say } = words;
  const [, go] = useLocation();
  const { settings, error } = useSettings();
  const sections = useSections();
  const differing = settings?.rules.sections ?? {};
  useTitle(say('administration.rules'));
  return (
    <>
      <h1>{say('administration.rules')}</h1>
      <p className="hint">{say('rules.what')}</p>
      {error !== null && (
        <p className="refusal" role="alert">
          {problemWords(error, words)}
        </p>
      )}
      <div className="filters">
        <Choose
          label={say('rules.of')}
          value={section ?? ''}
          all={say('rules.all-sections')}
          options={sections.map(({ id, name }) => ({
            value: id,
            name: id in differing ? say('rules.differs', { name }) : name,
          }))}
          onChange={(id) => go(id === '' ? '/administration/rules' : `/administration/rules/${id}`)}
        />
      </div>
      {settings && <RulesForm settings={settings} section={section} />}
    </>
  );
}
