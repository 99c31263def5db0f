/** Every permission of the service; an endpoint declares one of them, or `public`. */
export const PERMISSIONS = [
  'articles.read',
  'articles.write',
  'articles.publish',
  'articles.backdate',
  'articles.withdraw',
  'articles.delete',
  'records.read',
  'records.write',
  'records.delete',
  'system.read',
  'system.write',
] as const;

/** `system` is the service itself; `records` are the people, organizations, indicators and sections that articles refer to. */
export type Permission = (typeof PERMISSIONS)[number];

export const EVERY_PERMISSION: ReadonlySet<Permission> = new Set(PERMISSIONS);
