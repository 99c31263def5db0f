import { describe, expect, it } from '@jest/globals';
import { PERMISSIONS } from './permissions.js';
import { lesserRole, permissionsOf, POLICY, ROLES } from './policy.js';

describe('the policy', () => {
  it('has a row for each permission, and no other', () => {
    expect(Object.keys(POLICY)).toEqual([...PERMISSIONS]);
  });

  it('gives each role at least what the one before it may', () => {
    for (const [i, role] of ROLES.entries()) {
      const before = ROLES[i - 1];
      const grants = permissionsOf(role);
      for (const [permission, scope] of before ? permissionsOf(before) : [])
        expect([permission, grants.get(permission)]).toEqual([
          permission,
          scope === 'any' ? 'any' : expect.any(String),
        ]);
    }
  });

  it('lets administrators do everything, and viewers write nothing but comments and their own account', () => {
    expect([...permissionsOf('admin').keys()]).toEqual([...PERMISSIONS]);
    const writes = [...permissionsOf('viewer').keys()].filter((permission) => !permission.endsWith('.read'));
    expect(writes).toEqual(['comments.write', 'account.own']);
  });

  it('knows the lesser of two roles', () => {
    expect(lesserRole('admin', 'reporter')).toBe('reporter');
    expect(lesserRole('viewer', 'chief-editor')).toBe('viewer');
  });
});
