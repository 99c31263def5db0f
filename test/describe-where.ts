/** Tests that need something which not every machine has: where it is absent they are skipped, and the title says why. */
export function describeWhere(present: boolean, title: string, absence: string, tests: () => void): void {
  if (present) describe(title, tests);
  else describe['skip'](`${title} (skipped: ${absence})`, tests);
}
