/** Why the embedded Postgres could not start, as sentences for the person at the terminal. */
export class EmbeddedPostgresProblem extends Error {
  override name = 'EmbeddedPostgresProblem';
}

/** Another process runs the server of the folder. */
export class EmbeddedPostgresTaken extends EmbeddedPostgresProblem {
  constructor(
    message: string,
    /** The port of the loopback interface where that server listens. */
    readonly port: number,
  ) {
    super(message);
  }
}
