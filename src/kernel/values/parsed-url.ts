/**
 * The parts of an absolute URL; undefined for what is none. Not by `URL.canParse`: once Node 20 has optimised the call, it answers false for
 * every address with a letter of Latin-1 beyond ASCII, such as `https://bücher.example`.
 */
export function parsedUrl(text: string): URL | undefined {
  try {
    return new URL(text);
  } catch {
    return undefined;
  }
}
