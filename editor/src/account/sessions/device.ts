/** What somebody signs in with, as people call it. */
interface Device {
  readonly program: string | undefined;
  readonly system: string | undefined;
}

/** In this order: most browsers also name those whose pages they want to be sent. */
const PROGRAMS: readonly (readonly [mark: RegExp, name: string])[] = [
  [/\b(?:Edg|EdgA|EdgiOS)\//, 'Edge'],
  [/\b(?:OPR|OPiOS)\//, 'Opera'],
  [/\bSamsungBrowser\//, 'Samsung Internet'],
  [/\b(?:Firefox|FxiOS)\//, 'Firefox'],
  [/\b(?:Chrome|CriOS|HeadlessChrome|Chromium)\//, 'Chrome'],
  [/\bVersion\/.*\bSafari\//, 'Safari'],
];

const SYSTEMS: readonly (readonly [mark: RegExp, name: string])[] = [
  [/\biPhone\b/, 'iPhone'],
  [/\biPad\b/, 'iPad'],
  [/\bAndroid\b/, 'Android'],
  [/\bWindows\b/, 'Windows'],
  [/\bMac OS X\b/, 'Mac'],
  [/\bCrOS\b/, 'ChromeOS'],
  [/\bLinux\b/, 'Linux'],
];

/** @param userAgent the header User-Agent; of what is no browser, its first product (`curl/8.5` is curl) */
export function deviceOf(userAgent: string | null): Device {
  if (userAgent === null) return { program: undefined, system: undefined };
  const nameIn = (names: typeof PROGRAMS): string | undefined =>
    names.find(([mark]) => mark.test(userAgent))?.[1];
  return {
    program: nameIn(PROGRAMS) ?? /^[^\s/()]+/.exec(userAgent)?.[0],
    system: nameIn(SYSTEMS),
  };
}
