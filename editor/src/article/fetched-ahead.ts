/** So long after an article is there, in milliseconds, the forms are fetched that its keys open: at the first load nothing waits for them. */
const LATER = 1_000;

export const fetchForm = (): Promise<typeof import('./facts/marking-form.js')> =>
  import('./facts/marking-form.js');
export const fetchDialogs = (): Promise<typeof import('./article-dialogs.js')> =>
  import('./article-dialogs.js');

export const fetchChecks = (): Promise<typeof import('./checks/checks-panel.js')> =>
  import('./checks/checks-panel.js');

/** @returns what calls it off */
export function fetchAhead(): () => void {
  const timer = setTimeout(() => {
    // Without the network they are fetched when they are opened.
    for (const fetch of [fetchForm, fetchDialogs, fetchChecks]) void fetch().catch(() => undefined);
  }, LATER);
  return () => clearTimeout(timer);
}
