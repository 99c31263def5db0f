/**
 * The two style sheets that react-aria writes into the page (usePress, usePreventScroll). A new version may change them:
 * the tests in a browser fail on the report that follows.
 */
const STYLES_OF_REACT_ARIA = [
  "'sha256-38RhXrc7EdReTKsOm23ZPOCUgniTUUcjky8QOOrQx6o='",
  "'sha256-gYiS/BvZvRcK27JIXTuwhZ3hs2+VJ1X+2gUlE+farlg='",
];

/** Nothing from elsewhere but pictures of articles; no script and no style in the page; no text becomes markup. */
export const EDITOR_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  `style-src 'self' ${STYLES_OF_REACT_ARIA.join(' ')}`,
  "img-src 'self' https: data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "frame-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
].join('; ');

/** Of the worker that caches the page: it fetches from here, and runs nothing else. */
export const WORKER_POLICY = "default-src 'none'; connect-src 'self'; require-trusted-types-for 'script'";
