import type { ReactNode } from 'react';
import { useLocation } from 'wouter';
import { useWords } from '../messages/messages.js';
import { Check } from '../widgets/check.js';
import { Choose } from '../widgets/choose.js';
import type { Counts } from './article-lists.js';
import { addressOf } from './views.js';
import type { Choice } from './views.js';

export function Filters({ choice, counts }: { choice: Choice; counts: Counts }): ReactNode {
  const { say } = useWords();
  const [, go] = useLocation();
  const change = (part: Partial<Choice>): void => {
    go(addressOf({ ...choice, ...part }));
  };
  const { section = [], language = [] } = counts.facets ?? {};
  return (
    <div className="filters" role="group" aria-label={say('filters.label')}>
      <Choose
        label={say('filters.section')}
        value={choice.section}
        options={section.map(({ value, name }) => ({ value, name }))}
        all={say('filters.all-sections')}
        onChange={(value) => change({ section: value })}
      />
      {language.length > 1 && (
        <Choose
          label={say('filters.language')}
          value={choice.language}
          options={language.map(({ value }) => ({ value, name: say('language.named', { tag: value }) }))}
          all={say('filters.all-languages')}
          onChange={(value) => change({ language: value })}
        />
      )}
      <Check label={say('filters.mine')} isSelected={choice.mine} onChange={(mine) => change({ mine })} />
    </div>
  );
}
