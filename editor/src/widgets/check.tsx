import type { ReactNode } from 'react';

interface CheckProps {
  readonly label: string;
  readonly isSelected: boolean;
  readonly onChange: (isSelected: boolean) => void;
}

/** Yes or no: the platform's own box. */
export function Check({ label, isSelected, onChange }: CheckProps): ReactNode {
  return (
    <label className="check">
      <input type="checkbox" checked={isSelected} onChange={(event) => onChange(event.target.checked)} />
      {label}
    </label>
  );
}
