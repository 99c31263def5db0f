import { createHash } from 'node:crypto';

/** An identifier for the examples of the reference, of the form of a UUIDv7: the same for the same word. */
export function exampleId(of: string): string {
  const digits = createHash('sha256').update(of).digest('hex');
  return `0198c2f0-${digits.slice(0, 4)}-7${digits.slice(4, 7)}-8${digits.slice(7, 10)}-${digits.slice(10, 22)}`;
}
