/** The identity of whatever has an id, for those outside: it stays when a slug changes (RFC 9562, section 4). */
export function urn(id: string): string {
  return `urn:uuid:${id}`;
}
