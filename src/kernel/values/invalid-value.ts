/**
 * A text, or another JSON value, that isn't what it was taken for. Every `parse` of this folder throws it and nothing
 * else. The message never repeats the input: it may be long, hostile or confidential.
 */
export class InvalidValue extends Error {
  override readonly name = 'InvalidValue';

  /**
   * @param code stable, kebab-case, such as `not-a-decimal`: what a problem document answers (RFC 9457)
   * @param message one sentence for a human being
   * @param path JSON Pointer (RFC 6901) of the faulty part inside the value, `''` for the whole
   */
  constructor(
    readonly code: string,
    message: string,
    readonly path = '',
  ) {
    super(message);
  }

  /** The same refusal, seen from the outer value: `property` is the key of the refused value. */
  within(property: string): InvalidValue {
    const token = property.replaceAll('~', '~0').replaceAll('/', '~1');
    return new InvalidValue(this.code, this.message, `/${token}${this.path}`);
  }
}
