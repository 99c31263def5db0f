/**
 * Keeps the page's own files, so that it opens without the network. What the service answers is never kept: this sees `/editor/` alone, and
 * of that only the page and its assets.
 */
interface Extended extends Event {
  waitUntil(work: Promise<unknown>): void;
}

interface Asked extends Event {
  readonly request: Request;
  respondWith(answer: Promise<Response>): void;
}

interface Scope {
  readonly clients: { claim(): Promise<void> };
  readonly addEventListener: (type: string, listener: (event: never) => void) => void;
}

/** The version and the files, put here by the build (`editor/build/shell-worker.ts`). */
const [version = '', ...files] = '__SHELL__'.split(' ');
const PREFIX = 'copydesk-shell-';
const name = PREFIX + version;
const PAGE = '/editor/';
const ASSETS = '/editor/assets/';
/** So long, in milliseconds, a network that is there but slow is waited for, before the page opens as it is kept here. */
const PATIENCE = 3_000;

const scope = globalThis as unknown as Scope;

scope.addEventListener('install', (event: Extended) => {
  event.waitUntil(
    caches
      .open(name)
      .then((cache) => cache.addAll(files.map((file) => new Request(file, { cache: 'no-cache' })))),
  );
});

// Not before the last tab of an older build is closed: until then that needs its own files.
scope.addEventListener('activate', (event: Extended) => {
  event.waitUntil(forgetOlder().then(() => scope.clients.claim()));
});

scope.addEventListener('fetch', (event: Asked) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== location.origin) return;
  if (request.mode === 'navigate' && pathname.startsWith(PAGE)) event.respondWith(page(request));
  else if (pathname.startsWith(ASSETS)) event.respondWith(asset(request));
});

async function forgetOlder(): Promise<void> {
  const kept = await caches.keys();
  await Promise.all(
    kept.filter((one) => one.startsWith(PREFIX) && one !== name).map((one) => caches.delete(one)),
  );
}

/** From the network, so that a new build is taken at the next opening; else as it is kept. */
async function page(request: Request): Promise<Response> {
  const kept = await caches.match(PAGE);
  if (!kept) return fetch(request);
  try {
    const answer = await fetch(request, { signal: AbortSignal.timeout(PATIENCE) });
    return answer.status >= 500 ? kept : answer;
  } catch {
    return kept;
  }
}

/** Names of assets bear a hash of what is in them: what is kept is what would come. */
async function asset(request: Request): Promise<Response> {
  return (await caches.match(request.url)) ?? fetch(request);
}

export {};
