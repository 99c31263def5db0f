import type { Account } from './account.js';

/** Who is signed in, and signing in and out: the only questions while it may be somebody else. */
const ABOUT_SESSION = /^(GET \/v1\/auth\/me|POST \/v1\/auth\/sessions|DELETE \/v1\/auth\/sessions\/current)$/;

/**
 * Sends what a page asks, by the session's cookie; a refusal for want of a session ends it. A page whose session has ended sends nothing more,
 * and is refused here: by then the cookie may be of somebody who signed in in another tab, and what was typed would be saved in their name.
 */
export async function sendAsUser(
  request: Request,
  account: Account,
  send: (request: Request) => Promise<Response> = fetch,
): Promise<Response> {
  const isAboutSession = ABOUT_SESSION.test(`${request.method} ${new URL(request.url).pathname}`);
  if (!isAboutSession && account.snapshot().kind === 'ended') return refused();
  const response = await send(request);
  if (response.status === 401 && !(isAboutSession && request.method === 'POST')) account.end();
  return response;
}

/** As the service says it. */
function refused(): Response {
  const problem = { status: 401, code: 'unauthorized', title: 'Unauthorized', detail: 'Sign in again.' };
  return Response.json(problem, { status: 401, headers: { 'content-type': 'application/problem+json' } });
}
