/** Work of less CPU time than this, in microseconds, is not measured: the clock would tell of everything else. */
const MEASURABLE = 5000;

/** Of several measurements the least counts: the others were disturbed, as by the collection of garbage. */
const TRIES = 5;

/** Linear work takes twice as long at each doubling, what grows with the square four times. */
const MOST = 3;

/**
 * Whether work takes time in proportion to the length of its input, by the CPU time of this process. What is done in no time at
 * the largest size is not looked at further.
 * @param inputs of sizes n, 2n, 4n
 */
export function growsLinearly<Input>(work: (input: Input) => unknown, inputs: readonly Input[]): boolean {
  const largest = inputs.at(-1);
  if (largest === undefined || costOf(work, largest) < MEASURABLE) return true;
  const least = inputs.map(() => Infinity);
  for (let i = 0; i < TRIES; i++) {
    inputs.forEach((input, n) => {
      least[n] = Math.min(least[n] ?? Infinity, costOf(work, input));
    });
    const growth = least.slice(1).map((cost, n) => cost / Math.max(least[n] ?? 0, MEASURABLE));
    if (growth.every((times) => times < MOST)) return true;
  }
  return false;
}

/** Microseconds of CPU. What is refused counts as done. */
function costOf<Input>(work: (input: Input) => unknown, input: Input): number {
  const before = process.cpuUsage();
  try {
    work(input);
  } catch {
    // A refusal is an answer.
  }
  const { user, system } = process.cpuUsage(before);
  return user + system;
}
