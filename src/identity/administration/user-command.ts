import { parseArgs } from 'node:util';

/** What somebody wants at the console. */
export type UserCommand =
  | {
      readonly action: 'add';
      readonly email: string;
      readonly name: string;
      readonly role: string;
      readonly sections: readonly string[];
    }
  | { readonly action: 'list' }
  | { readonly action: 'reset' | 'suspend' | 'activate'; readonly email: string };

export const USAGE = `npm run user -- add --email E --name N --role R [--section S …]   adds a user, and prints a one-time link
npm run user -- list                                               lists all users
npm run user -- reset E                                            prints a one-time link to set a password
npm run user -- suspend E                                          ends sessions and stops tokens at once
npm run user -- activate E                                         lets somebody in again
Roles: viewer, reporter, editor, chief-editor, admin. A section is named by its slug.`;

const OPTIONS = {
  email: { type: 'string' },
  name: { type: 'string' },
  role: { type: 'string' },
  section: { type: 'string', multiple: true },
} as const;

/** @returns undefined for what is no command */
export function readUserCommand(parameters: readonly string[]): UserCommand | undefined {
  try {
    const { values, positionals } = parseArgs({
      args: [...parameters],
      options: OPTIONS,
      allowPositionals: true,
    });
    const [action, email, ...others] = positionals;
    const { name, role, section: sections = [] } = values;
    const options = Object.keys(values).length;
    if (
      action === 'add' &&
      email === undefined &&
      values.email !== undefined &&
      name !== undefined &&
      role !== undefined
    )
      return { action, email: values.email, name, role, sections };
    if (options > 0 || others.length > 0) return undefined;
    if (action === 'list' && email === undefined) return { action };
    if ((action === 'reset' || action === 'suspend' || action === 'activate') && email !== undefined)
      return { action, email };
    return undefined;
  } catch {
    return undefined;
  }
}
