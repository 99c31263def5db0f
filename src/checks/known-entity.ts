/** Somebody or something with a name that the newsroom knows. */
export interface KnownEntity {
  readonly kind: 'person' | 'organization';
  readonly id: string;
  readonly name: string;
  readonly familyName: string | null;
  /** The name and all its other forms: aliases, acronym, legal name. */
  readonly names: readonly string[];
  /** It is no longer suggested to anybody. */
  readonly archived: boolean;
  readonly positions: readonly KnownPosition[];
}

/** A person's title at an organization; the bounds are instants (RFC 3339), null where open. */
interface KnownPosition {
  readonly title: string;
  readonly organizationId: string | null;
  readonly organizationName: string | null;
  readonly earliest: string | null;
  readonly latest: string | null;
}
