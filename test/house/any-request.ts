import fc from 'fast-check';
import { addressesOf, needed, query } from './public-requests.js';
import type { PublicRequest, ValuesOf } from './public-requests.js';
import type { PublicRoute } from './public-routes.js';

/** A request with any of a route's parameters, of which each is as likely to be there as not. */
export function anyRequest(routes: readonly PublicRoute[], valuesOf: ValuesOf): fc.Arbitrary<PublicRequest> {
  return fc.constantFrom(...routes.filter(({ inQuery }) => inQuery.length > 0)).chain((route) => {
    const values = route.inQuery.flatMap((parameter) => {
      const known = valuesOf(parameter, route);
      return known.length === 0 ? [] : [[parameter.name, fc.constantFrom(...known)] as const];
    });
    return fc
      .tuple(
        fc.constantFrom(...addressesOf(route, valuesOf)),
        fc.record(Object.fromEntries(values), { requiredKeys: Object.keys(needed(route, valuesOf)) }),
      )
      .map(([address, parameters]) => ({
        route,
        address: address + query(parameters as Record<string, string>),
        accept: undefined,
      }));
  });
}
