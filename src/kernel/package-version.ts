import { readFileSync } from 'node:fs';

/** The version in package.json, found upwards from here: the build lies one folder deeper than the source. */
export function packageVersion(): string {
  for (let folder = new URL('.', import.meta.url); folder.pathname !== '/'; folder = new URL('..', folder)) {
    try {
      return (JSON.parse(readFileSync(new URL('package.json', folder), 'utf8')) as { version: string })
        .version;
    } catch {
      // not here
    }
  }
  return '0.0.0';
}
