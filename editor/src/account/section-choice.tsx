import type { ReactNode } from 'react';
import { useAdministrationWords } from './administration-words.js';
import { useSections } from '../service/use-sections.js';
import { Check } from '../widgets/check.js';

interface SectionChoiceProps {
  /** What no limit is called. */
  readonly all: string;
  /** The sections that somebody is limited to; null is no limit. */
  readonly value: string[] | null;
  readonly onChange: (sections: string[] | null) => void;
}

/** Some sections, or no limit. */
export function SectionChoice({ all, value, onChange }: SectionChoiceProps): ReactNode {
  const { say } = useAdministrationWords();
  const sections = useSections();
  return (
    <fieldset className="choices">
      <legend>{say('user.sections')}</legend>
      <Check label={all} isSelected={value === null} onChange={(isAll) => onChange(isAll ? null : [])} />
      {value !== null && (
        <div className="choices-of">
          {sections.map(({ id, name }) => (
            <Check
              key={id}
              label={name}
              isSelected={value.includes(id)}
              onChange={(isIn) => onChange(isIn ? [...value, id] : value.filter((one) => one !== id))}
            />
          ))}
        </div>
      )}
    </fieldset>
  );
}
