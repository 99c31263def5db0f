import { problem } from '../kernel/problems/problem.js';

export const Unauthenticated = problem(
  401,
  'unauthenticated',
  'A valid token is required: Authorization: Bearer …',
);
export const Forbidden = problem(403, 'forbidden', 'You may not do this');
export const CrossSiteWrite = problem(
  403,
  'cross-site-write',
  'A write by cookie must come from a page of this service: send the token in the Authorization header',
);
export const SessionRequired = problem(
  403,
  'session-required',
  'Only somebody who has signed in may do this, no API token',
);

/** How each route that needs a permission may refuse. */
export const GUARDS = { unauthenticated: Unauthenticated, forbidden: Forbidden, crossSite: CrossSiteWrite };
