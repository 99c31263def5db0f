import type { Snapshot } from './held.js';

const CHUNK = 64;

/** The last snapshot at each depth of the undo history. Persistent, so that a state of the editor never changes; a long day has thousands. */
export class Snapshots {
  private constructor(private readonly chunks: readonly (readonly (Snapshot | undefined)[])[]) {}

  static readonly NONE = new Snapshots([]);

  at(depth: number): Snapshot | undefined {
    return this.chunks[Math.floor(depth / CHUNK)]?.[depth % CHUNK];
  }

  with(depth: number, snapshot: Snapshot): Snapshots {
    const chunks = [...this.chunks];
    const chunk = [...(chunks[Math.floor(depth / CHUNK)] ?? [])];
    chunk[depth % CHUNK] = snapshot;
    chunks[Math.floor(depth / CHUNK)] = chunk;
    return new Snapshots(chunks);
  }
}
