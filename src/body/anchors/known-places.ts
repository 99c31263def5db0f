import { findPassages } from './passage-search.js';
import { EDGE } from './surroundings.js';

/** A place of words in a body. */
export interface Place {
  readonly blockId: string;
  readonly start: number;
}

/** The places of some passages in texts by the ids of their blocks, found in one pass when the first is asked for. */
export class KnownPlaces {
  private found: Map<string, Place[]> | undefined;

  /** @param passages which may begin and end with an `EDGE` */
  constructor(
    private readonly texts: ReadonlyMap<string, string>,
    private readonly passages: () => ReadonlySet<string>,
    /** The maximum number of known places of a passage. */
    readonly most: number,
  ) {}

  /** In the order of the text. Of a passage that begins with an `EDGE` the start is -1. */
  of(passage: string): readonly Place[] {
    this.found ??= this.find();
    return this.found.get(passage) ?? [];
  }

  private find(): Map<string, Place[]> {
    const ids = [...this.texts.keys()];
    const texts = [...this.texts.values()].map((text) => `${EDGE}${text}${EDGE}`);
    const found = findPassages(this.passages(), texts, this.most);
    return new Map(
      [...found].map(([passage, finds]) => [
        passage,
        finds.map(({ text, start }) => ({ blockId: ids[text] ?? '', start: start - EDGE.length })),
      ]),
    );
  }
}
