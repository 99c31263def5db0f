/**
 * A number that is written as it was printed, digit for digit: a JavaScript number would make 1.5 of `1.50` and round the
 * seventeenth digit. The grammar of our decimals is a part of that of JSON numbers (RFC 8259, section 6).
 */
export class NumberToken {
  /** @param digits a decimal of our grammar */
  constructor(readonly digits: string) {}
}
