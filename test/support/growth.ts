/** A long input against so many short ones of the same length in all. */
const PARTS = 16;

/** Work of less CPU time than this, in microseconds, is too little to be measured. */
const MEASURABLE = 10_000;

/** Of several measurements the least counts: the others were disturbed, as by the collection of garbage or by other processes. */
const TRIES = 6;

/**
 * Linear work costs the same in one piece as in sixteen, or up to three times as much where the memory that it takes lives longer. What grows
 * with the square costs up to sixteen times as much: the less, the greater a linear part of it is. So the long input should be very long.
 */
const MOST = 4;

/**
 * Whether work takes time in proportion to the length of its input, by the CPU time of this process. Work that takes no
 * measurable time at the largest size passes.
 * @param inputOf makes an input of a size
 * @param largest the size of the long input
 */
export function growsLinearly<Input>(
  work: (input: Input) => unknown,
  inputOf: (size: number) => Input,
  largest: number,
): boolean {
  const long = inputOf(largest);
  if (costOf(work, long) < MEASURABLE) return true;
  const short = inputOf(Math.ceil(largest / PARTS));
  // Once more than the long input: a first measurement of the pieces that is too high would hide growth.
  let [inPieces, inOne] = [costInPieces(work, short), Infinity];
  for (let i = 0; i < TRIES; i++) {
    inPieces = Math.min(inPieces, costInPieces(work, short));
    inOne = Math.min(inOne, costOf(work, long));
    if (inOne < MEASURABLE || inOne < MOST * inPieces) return true;
  }
  return false;
}

/** One piece is enough where its cost can be measured. */
function costInPieces<Input>(work: (input: Input) => unknown, short: Input): number {
  const one = costOf(work, short);
  return one < MEASURABLE ? costOf(work, short, PARTS) : one * PARTS;
}

/** Microseconds of CPU. What is refused counts as done. */
function costOf<Input>(work: (input: Input) => unknown, input: Input, times = 1): number {
  const before = process.cpuUsage();
  for (let i = 0; i < times; i++) {
    try {
      work(input);
    } catch {
      // A refusal is an answer.
    }
  }
  const { user, system } = process.cpuUsage(before);
  return user + system;
}
