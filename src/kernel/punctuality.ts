import { Injectable } from '@nestjs/common';

type Heard = (work: string, secondsLate: number) => void;

/** How punctual timed work is: reported by the code that does it, read by the metrics. */
@Injectable()
export class Punctuality {
  private readonly heard: Heard[] = [];
  private readonly counts = new Map<string, () => Promise<number>>();

  /** Registers who hears of each piece of work that was done. */
  heardBy(heard: Heard): void {
    this.heard.push(heard);
  }

  /** Registers who knows how much of a kind of work should have been done by now. */
  countedBy(work: string, count: () => Promise<number>): void {
    this.counts.set(work, count);
  }

  /** Tells that a piece of work was done. @param secondsLate after its time */
  done(work: string, secondsLate: number): void {
    for (const heard of this.heard) heard(work, secondsLate);
  }

  /** Of each kind of work, how much is due. */
  async due(): Promise<[work: string, count: number][]> {
    return Promise.all([...this.counts].map(async ([work, count]) => [work, await count()]));
  }
}
