import { escapeIdentifier } from 'pg';

const SEARCH_PATH = /search_path\s*=\s*("(?:[^"]|"")+"|(?:\\.|[^\s,\\])+)/;

/**
 * `?schema=<name>` of an address, as other programs of Node take it, in the way that the driver knows: `options`, which Postgres
 * reads as its command line. What is not an address with a schema comes back as it is.
 */
export function withSearchPath(url: string): string {
  return changedParameters(url, (parameters) => {
    const schema = parameters.get('schema');
    parameters.delete('schema');
    if (!schema) return;
    // On that command line a backslash keeps white space within a word.
    const setting = `-c search_path=${escapeIdentifier(schema).replaceAll(/[\\\s]/g, String.raw`\$&`)}`;
    parameters.set('options', [parameters.get('options'), setting].filter(Boolean).join(' '));
  });
}

/** The address without start-up options, for poolers that take none. */
export function withoutOptions(url: string): string {
  return changedParameters(url, (parameters) => {
    parameters.delete('options');
    parameters.delete('schema');
  });
}

/** Another server's address with the search path of this one's, unless it names its own. */
export function withSearchPathOf(url: string, like: string): string {
  const schema = namedSchema(like);
  if (schema === undefined || namedSchema(url) !== undefined) return withSearchPath(url);
  return withSearchPath(
    changedParameters(url, (parameters) => {
      parameters.set('schema', schema);
    }),
  );
}

/** The first schema of the search path that an address asks for; undefined when it asks for none. */
export function namedSchema(url: string): string | undefined {
  const [, value] = SEARCH_PATH.exec(parametersOf(withSearchPath(url)).get('options') ?? '') ?? [];
  if (value === undefined) return undefined;
  const word = value.replaceAll(/\\(.)/gs, '$1');
  return word.startsWith('"') ? word.slice(1, -1).replaceAll('""', '"') : word.toLowerCase();
}

function parametersOf(url: string): URLSearchParams {
  return new URLSearchParams(url.split('?').slice(1).join('?'));
}

/** An address with other parameters; as it is where they are the same. */
export function changedParameters(url: string, change: (parameters: URLSearchParams) => void): string {
  const [address = ''] = url.split('?');
  const parameters = parametersOf(url);
  const before = parameters.toString();
  change(parameters);
  const after = parameters.toString();
  if (after === before) return url;
  return after === '' ? address : `${address}?${after.replaceAll('+', '%20')}`;
}
