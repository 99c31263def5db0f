/** A name of a member as it was spelled first, and what is known of it. */
interface Spelling {
  readonly start: number;
  readonly end: number;
  /** At each depth the last object in which it stood; shared by all spellings of one name: `"a"`, `"\u0061"`. */
  readonly objects: Int32Array;
}

/** The names of the members of JSON that is read byte by byte, and the objects that they belong to. */
export class MemberNames {
  /** How many are spelled differently. */
  size = 0;
  /** By a hash of their bytes: few share one, and they are compared. */
  private readonly spellings = new Map<number, Spelling[]>();
  private readonly names = new Map<string, Int32Array>();
  /** The object that is open at each depth. */
  private readonly open: Int32Array;
  private objects = 0;

  constructor(
    private readonly json: Uint8Array,
    private readonly mostDepth: number,
  ) {
    this.open = new Int32Array(mostDepth + 1);
  }

  enter(depth: number): void {
    this.open[depth] = ++this.objects;
  }

  /** Whether the object that is open has the name already. The name is the bytes from `start` to `end`. */
  isRepeated(start: number, end: number, hash: number, depth: number): boolean {
    const { objects } =
      this.spellings.get(hash)?.find((known) => this.isSame(known, start, end)) ?? this.add(start, end, hash);
    const object = this.open[depth] ?? 0;
    if (objects[depth] === object) return true;
    objects[depth] = object;
    return false;
  }

  private isSame(known: Spelling, start: number, end: number): boolean {
    if (known.end - known.start !== end - start) return false;
    for (let i = start; i < end; i++) if (this.json[i] !== this.json[known.start + i - start]) return false;
    return true;
  }

  private add(start: number, end: number, hash: number): Spelling {
    const name = nameOf(this.json, start, end);
    const objects = this.names.get(name) ?? new Int32Array(this.mostDepth + 1);
    this.names.set(name, objects);
    const spelling = { start, end, objects };
    this.spellings.set(hash, [...(this.spellings.get(hash) ?? []), spelling]);
    this.size++;
    return spelling;
  }
}

/** What a name means, without its escapes. */
export function nameOf(json: Uint8Array, start: number, end: number): string {
  const spelled = Buffer.from(json.subarray(start, end)).toString();
  if (!spelled.includes('\\')) return spelled;
  try {
    return JSON.parse(`"${spelled}"`) as string;
  } catch {
    // It is refused by whoever parses the whole.
    return spelled;
  }
}
