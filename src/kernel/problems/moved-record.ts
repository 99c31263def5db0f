/** Thrown where what is asked for by its id is another record now: the answer leads there. */
export class MovedRecord extends Error {
  constructor(readonly id: string) {
    super(`It is ${id} now.`);
  }
}
