/** Something with a name was created or changed, in the transaction under way. */
export class NamedChanged {
  constructor(
    /** `person`, `organization`, `indicator`, `section`. */
    readonly kind: string,
    readonly id: string,
  ) {}
}

/** Something with a name was deleted. */
export class NamedDeleted {
  constructor(
    readonly kind: string,
    readonly id: string,
  ) {}
}
