/** What a change is held against: the resource as it was read, or its revision. */
export type Revision = number | { readonly revision: number };

/** The `If-Match` of a revision (RFC 9110): strong, and in quotation marks. */
export function entityTag(revision: Revision): string {
  return `"${typeof revision === 'number' ? revision : revision.revision}"`;
}
