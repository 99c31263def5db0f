/** What the reference says of properties that many resources have, where they say nothing of their own. */
export const USUAL_PROPERTIES: ReadonlyMap<
  string,
  { readonly description: string; readonly example?: unknown }
> = new Map([
  [
    'id',
    { description: 'Given by the service and never changed. Newer ones sort after older ones (UUIDv7).' },
  ],
  [
    'revision',
    { description: 'Rises by one with each change. In quotation marks it is the ETag.', example: 4 },
  ],
  ['slug', { description: 'The part of an address that names it.' }],
  ['createdAt', { description: 'When it was created, in UTC.', example: '2026-04-10T09:30:00.000Z' }],
  ['updatedAt', { description: 'When it was last changed, in UTC.', example: '2026-04-10T10:05:00.000Z' }],
]);
