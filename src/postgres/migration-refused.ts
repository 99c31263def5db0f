/** A migration command stopped on purpose. The message is a whole sentence for the person who ran it: no stack is shown. */
export class MigrationRefused extends Error {
  override readonly name = 'MigrationRefused';
}
