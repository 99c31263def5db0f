import { LRUCache } from 'lru-cache';

/** The maximum share of the cache for what was requested more than once. */
const OFTEN_SHARE = 0.8;

interface Entry<Value> {
  readonly value: Value;
  /** In bytes. */
  readonly size: number;
  /** In milliseconds, on the clock that never goes back. */
  readonly until: number;
}

export interface SegmentedCacheOptions<Value> {
  /** In bytes. */
  readonly maxSize: number;
  /** Called with each value that leaves: pushed out, deleted or replaced. */
  readonly onLeave: (value: Value, key: string) => void;
}

/**
 * Values in memory, bounded in bytes. What is asked for once does not push out what is asked for often, as a crawler would
 * have it: a value is on probation until it is asked for again, and what is on probation leaves first. What no longer fits
 * among the often asked for is on probation again (segmented LRU: Karedla, Love and Wherry, 1994).
 */
export class SegmentedCache<Value extends object> {
  private readonly once: LRUCache<string, Entry<Value>>;
  private readonly often: LRUCache<string, Entry<Value>>;
  private readonly maxSize: number;
  /** What goes from one segment to the other does not leave. */
  private moves = false;

  constructor({ maxSize, onLeave }: SegmentedCacheOptions<Value>) {
    this.maxSize = maxSize;
    const sizeCalculation = ({ size }: Entry<Value>): number => size;
    const left = ({ value }: Entry<Value>, key: string): void => {
      if (!this.moves) onLeave(value, key);
    };
    this.once = new LRUCache({ maxSize: Math.max(maxSize, 1), sizeCalculation, dispose: left });
    this.often = new LRUCache({
      maxSize: Math.max(Math.floor(maxSize * OFTEN_SHARE), 1),
      sizeCalculation,
      dispose: (entry, key, reason) => {
        if (reason === 'evict') this.once.set(key, entry);
        else left(entry, key);
      },
    });
  }

  get bytes(): number {
    return this.once.calculatedSize + this.often.calculatedSize;
  }

  get count(): number {
    return this.once.size + this.often.size;
  }

  /** Undefined also for what has become too old; it stays until its place is needed. */
  get(key: string): Value | undefined {
    const entry = this.entry(key);
    return entry && entry.until > performance.now() ? entry.value : undefined;
  }

  /** The same, however old. */
  getStale(key: string): Value | undefined {
    return this.entry(key)?.value;
  }

  /**
   * What is large and new does not push out what is often asked for.
   *
   * @param size in bytes
   * @param ttl how long it is good, in milliseconds
   * @returns whether it was stored
   */
  set(key: string, value: Value, { size, ttl }: { readonly size: number; readonly ttl: number }): boolean {
    const entry = { value, size: Math.max(Math.ceil(size), 1), until: performance.now() + ttl };
    const known = this.often.has(key);
    const room = known ? this.often.maxSize : this.maxSize - this.often.calculatedSize;
    if (entry.size > room) {
      this.delete(key);
      return false;
    }
    (known ? this.often : this.once).set(key, entry);
    this.trim();
    return true;
  }

  /** Its value takes more place, or less, than it did. What is too large now leaves. */
  resize(key: string, size: number): void {
    const [segment, entry] = this.often.has(key)
      ? [this.often, this.often.peek(key)]
      : [this.once, this.once.peek(key)];
    if (!entry) return;
    if (size > segment.maxSize) {
      this.delete(key);
      return;
    }
    this.take(segment, key);
    segment.set(key, { ...entry, size });
    this.trim();
  }

  delete(key: string): void {
    this.once.delete(key);
    this.often.delete(key);
  }

  clear(): void {
    this.once.clear();
    this.often.clear();
  }

  private entry(key: string): Entry<Value> | undefined {
    const entry = this.often.get(key);
    if (entry) return entry;
    const again = this.once.get(key);
    if (again) this.promote(key, again);
    return again;
  }

  private promote(key: string, entry: Entry<Value>): void {
    if (entry.size > this.often.maxSize) return;
    this.take(this.once, key);
    this.often.set(key, entry);
    this.trim();
  }

  /** Takes a value out that comes back at once, and so does not leave. */
  private take(segment: LRUCache<string, Entry<Value>>, key: string): void {
    this.moves = true;
    segment.delete(key);
    this.moves = false;
  }

  /** Each segment is within its own bounds; both together must be within those of the whole. */
  private trim(): void {
    while (this.bytes > this.maxSize && this.once.size > 0) this.once.pop();
  }
}
