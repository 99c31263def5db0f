const WORKER = '/editor/shell-worker.js';

interface Factory {
  createPolicy(
    name: string,
    rules: { createScriptURL: (url: string) => string },
  ): {
    createScriptURL(url: string): string;
  };
}

/** Has the browser keep the page's own files, once everything that is needed now is there. Without it the page works as well, online. */
export function keepShell(): void {
  // Of pages that are not encrypted only those of this computer may have workers.
  const { serviceWorker } = navigator as { serviceWorker?: ServiceWorkerContainer };
  if (!serviceWorker || !import.meta.env.PROD) return;
  addEventListener('load', () => {
    serviceWorker.register(address(), { scope: '/editor/' }).catch(() => undefined);
  });
}

/** The page's policy takes no text as the address of a script, but from a policy that lets only this one through. */
function address(): string {
  const { trustedTypes } = globalThis as { trustedTypes?: Factory };
  const policy = trustedTypes?.createPolicy('copydesk-worker', { createScriptURL: () => WORKER });
  return policy?.createScriptURL(WORKER) ?? WORKER;
}
