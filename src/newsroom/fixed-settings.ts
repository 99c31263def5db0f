import type { Patch } from '../contract/writing/written-types.js';
import { invalid } from '../kernel/problems/http.problems.js';
import type { Newsroom } from './newsroom.dto.js';
import type { SetSettings } from './newsroom.view.js';

type Address = keyof Newsroom['site'];

/**
 * What the environment says may be sent back as it was read.
 * @throws Problem 422 `fixed` for anything else
 */
export function refuseFixed({ name, languages, site }: Patch<Newsroom>, present: Newsroom): void {
  const isOther: Record<string, boolean> = {
    name: name != null && name !== present.name,
    languages: languages != null && languages[0] !== present.languages[0],
  };
  for (const address of addressesIn(present.fixed)) {
    const written = site?.[address];
    isOther[`site.${address}`] = written != null && written !== present.site[address];
  }
  const refused = present.fixed.filter((path) => isOther[path]);
  if (refused.length === 0) return;
  const message = 'is set by the environment of the service';
  throw invalid(refused.map((path) => ({ pointer: `/${path.replace('.', '/')}`, code: 'fixed', message })));
}

/** What was sent back like that is not stored: the next start may say otherwise. */
export function withoutFixed(next: SetSettings, set: SetSettings, fixed: readonly string[]): SetSettings {
  const addresses = addressesIn(fixed).map((address) => [address, set.site?.[address]] as const);
  return {
    ...next,
    ...(fixed.includes('name') && { name: set.name }),
    ...(addresses.length > 0 && { site: { ...next.site, ...Object.fromEntries(addresses) } }),
  };
}

function addressesIn(fixed: readonly string[]): Address[] {
  return fixed.flatMap((path) => (path.startsWith('site.') ? (path.slice('site.'.length) as Address) : []));
}
