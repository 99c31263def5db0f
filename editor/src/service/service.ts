import { QueryClient } from '@tanstack/react-query';
import { Client, ProblemError } from '../../../client/src/client.js';
import { Account } from './account.js';
import { sendAsUser } from './as-user.js';

/** The service's own interface, by the session's cookie; a refusal for want of a session opens the form to sign in. */
export const client = new Client({ url: location.origin, fetch: fetchAsUser });

export const account = new Account(
  client,
  localStorage,
  typeof BroadcastChannel === 'undefined' ? undefined : new BroadcastChannel('copydesk/account'),
);

/** Lists and records. The article that is being written is not among them: its session holds it. */
export const queries = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 15_000,
      // What is refused is refused again; what did not arrive may arrive.
      retry: (times, error) => !(error instanceof ProblemError) && times < 2,
      networkMode: 'always',
    },
    mutations: { networkMode: 'always' },
  },
});

/** For what the client does not ask. */
export function fetchAsUser(request: Request): Promise<Response> {
  return sendAsUser(request, account);
}

// However somebody leaves: what they were shown is not for who comes next.
account.subscribe(() => {
  if (account.snapshot().kind === 'signed-out') queries.clear();
});
