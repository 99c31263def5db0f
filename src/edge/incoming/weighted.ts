/** One element of a header such as `Accept`, in lower case and without parameters, and its weight from 0 to 1. */
export interface Weighted {
  readonly name: string;
  readonly weight: number;
}

/** The elements of a header in which a client weighs what it takes (RFC 9110, section 12.4.2); a weight that is no number is 0. */
export function weighted(header: string): Weighted[] {
  return header.split(',').map((element) => {
    const [name = '', ...parameters] = element.split(';').map((text) => text.trim().toLowerCase());
    const weight = parameters.find((parameter) => parameter.startsWith('q='));
    return { name, weight: weight === undefined ? 1 : Number(weight.slice(2)) || 0 };
  });
}
