import type { ReactNode } from 'react';
import type { Me } from '../../../client/src/client.js';
import { useAdministrationWords } from './administration-words.js';
import { Choose } from '../widgets/choose.js';

export type Role = Me['role'];

/** Each may do what the one before it may. */
export const ROLES = [
  'viewer',
  'reporter',
  'editor',
  'chief-editor',
  'admin',
] as const satisfies readonly Role[];

export function rolesUpTo(highest: Role): readonly Role[] {
  return ROLES.slice(0, ROLES.indexOf(highest) + 1);
}

interface RoleChoiceProps {
  readonly label: string;
  readonly roles: readonly Role[];
  /** What no role is called. */
  readonly none: string;
  readonly value: Role | null;
  readonly onChange: (role: Role | null) => void;
}

export function RoleChoice({ label, roles, none, value, onChange }: RoleChoiceProps): ReactNode {
  const { say } = useAdministrationWords();
  return (
    <Choose
      label={label}
      value={value ?? ''}
      all={none}
      options={roles.map((role) => ({ value: role, name: say(`role.${role}`) }))}
      onChange={(chosen) => onChange(roles.find((role) => role === chosen) ?? null)}
    />
  );
}
