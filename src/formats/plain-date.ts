/**
 * An EDTF date as vocabularies of ISO 8601 take it; undefined for what only EDTF can say (an approximate date, a quarter,
 * an interval): a field is filled with what is known or left out, never with a guess.
 */
export function plainDate(edtf: string | null | undefined): string | undefined {
  return /^\d{4}(-(0[1-9]|1[0-2])(-\d{2})?)?$/.test(edtf ?? '') ? (edtf ?? undefined) : undefined;
}
