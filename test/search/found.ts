import type { Answer, Body, Client } from '../support/client.js';

interface FacetValue {
  readonly value: string;
  readonly name: string;
  readonly count: number;
}

/** What tests look at in a page of a search. */
export type FoundPage = Omit<Body, 'items'> & {
  readonly complete: boolean;
  readonly total: number;
  readonly nextCursor: string | null;
  readonly errors: Body['errors'];
  readonly facets?: Readonly<Record<string, readonly FacetValue[]>>;
  readonly items: readonly (Body & {
    readonly type: string;
    readonly headline: string | null;
    readonly highlights: readonly { readonly field: string; readonly html: string }[];
  })[];
};

/** @param more further parameters, as `&type=quotes` */
export function searched(reader: Client, q: string, more = ''): Promise<Answer<FoundPage>> {
  return reader.get<FoundPage>(`/v1/content/search?q=${encodeURIComponent(q)}${more}`);
}

/** The headlines found, in their order. */
export async function headlines(reader: Client, q: string, more = ''): Promise<(string | null)[]> {
  const { status, body } = await searched(reader, q, more);
  if (status !== 200) throw new Error(`No page but ${status}: ${JSON.stringify(body)}`);
  return body.items.map(({ headline }) => headline);
}
