import type { ReactNode } from 'react';
import { useId } from 'react';

interface Option {
  readonly value: string;
  readonly name: string;
}

interface ChooseProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly Option[];
  /** What choosing nothing is called; without it one of the options must be chosen. */
  readonly all?: string;
  readonly isDisabled?: boolean;
  readonly autoFocus?: boolean;
  readonly onChange: (value: string) => void;
}

/** One of a few: the platform's own list, which every keyboard, phone and screen reader knows. */
export function Choose({
  label,
  value,
  options,
  all,
  isDisabled,
  autoFocus,
  onChange,
}: ChooseProps): ReactNode {
  const id = useId();
  return (
    <div className="choose">
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        disabled={isDisabled}
        autoFocus={autoFocus}
        value={value}
        onChange={(event) => {
          onChange(event.target.value);
        }}
      >
        {all !== undefined && <option value="">{all}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.name}
          </option>
        ))}
      </select>
    </div>
  );
}
