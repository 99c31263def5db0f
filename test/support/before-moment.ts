import { LONGEST } from './until.js';

/**
 * What must be seen before a moment comes. On a busy machine it may come too early, and then what was seen says nothing:
 * it is tried again with a moment further off. What is made for it must have a name of its own each time.
 * @param run gets the moment, as a timestamp, and the number of the attempt
 * @param prepare comes before each attempt, and before its moment is chosen
 */
export async function beforeMoment<T>(
  run: (moment: string, attempt: number) => Promise<T>,
  prepare?: () => Promise<void>,
): Promise<T> {
  for (let [attempt, ahead] = [1, 1500]; ; [attempt, ahead] = [attempt + 1, ahead * 3]) {
    await prepare?.();
    const moment = new Date(Date.now() + ahead).toISOString();
    try {
      const seen = await run(moment, attempt);
      if (isAhead(moment) || ahead > LONGEST) return seen;
    } catch (error) {
      if (isAhead(moment) || ahead > LONGEST) throw error;
    }
  }
}

function isAhead(moment: string): boolean {
  return Date.now() < Date.parse(moment);
}
