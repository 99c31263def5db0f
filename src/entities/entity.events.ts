/** Things with a name were created or changed, in the transaction under way. */
export class EntityChanged {
  constructor(
    /** `person`, `organization`, `indicator`, `section`. */
    readonly kind: string,
    readonly ids: readonly string[],
    /** Whether what changed may be shown where they are named, as names are. */
    readonly isShownElsewhere = true,
  ) {}
}

/** Something with a name was deleted. */
export class EntityDeleted {
  constructor(
    readonly kind: string,
    readonly id: string,
  ) {}
}

/** Things with a name were merged into another, to which all that referred to them refers now. They are no more. */
export class EntityMerged {
  constructor(
    readonly kind: string,
    readonly into: string,
    readonly from: readonly MergedAway[],
  ) {}
}

/** A merge was undone: things with a name are there again, as before. */
export class EntityUnmerged {
  constructor(
    readonly kind: string,
    /** Undefined where it was deleted. */
    readonly into: string | undefined,
    readonly from: readonly MergedAway[],
  ) {}
}

export interface MergedAway {
  readonly id: string;
  readonly slug: string;
}
