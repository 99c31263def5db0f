const address = new URL(location.href);

/** The provider's way back leads here, see the button in `SignInForm`. */
export const hasReturned = address.searchParams.has('signed-in');

/** Why the service refused a sign-in elsewhere: the code of its problem. */
export const refusedFor = address.searchParams.get('refused');

if (hasReturned || refusedFor !== null) history.replaceState(null, '', address.pathname);

/** Whether the newsroom also signs in elsewhere: the service writes it into the page that it sends. */
export const isOffered =
  document.querySelector<HTMLMetaElement>('meta[name=sign-in]')?.content.includes('oidc') ?? false;

/** Where a browser leaves for the provider. */
export function departure(returnTo: string): string {
  return `/v1/auth/oidc/start?${new URLSearchParams({ returnTo }).toString()}`;
}
