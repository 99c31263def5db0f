/** Every permission of the service; an endpoint declares one of them, or `public`. Who has which stands in `policy.ts`. */
export const PERMISSIONS = [
  'articles.read',
  'articles.create',
  'articles.edit',
  'articles.submit',
  'articles.approve',
  'articles.publish',
  'articles.backdate',
  'articles.override',
  'articles.correct',
  'articles.withdraw',
  'articles.bin',
  'articles.delete',
  'articles.sign-off',
  'articles.preview',
  'comments.write',
  'records.read',
  'records.create',
  'records.edit',
  'records.merge',
  'records.delete',
  'sections.write',
  'settings.read',
  'settings.write',
  'account.own',
  'users.manage',
  'tokens.manage',
  'audit.read',
  'system.read',
  'system.write',
] as const;

/**
 * `records` are the people, organizations and indicators that articles refer to; `account.own` is what everybody may do
 * with their own account; `system` is the service itself.
 */
export type Permission = (typeof PERMISSIONS)[number];
