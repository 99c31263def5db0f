/** An operator put work of the outbox aside for good. */
export class WorkGivenUp {
  /** @param id the entry of the outbox */
  constructor(readonly id: string) {}
}
