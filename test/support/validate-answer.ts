import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import type { ValidateFunction } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';

interface Media {
  readonly schema: object;
  readonly examples?: Readonly<Record<string, unknown>>;
}

interface DocumentedAnswer {
  readonly headers?: Readonly<Record<string, unknown>>;
  readonly content?: Readonly<Record<string, Media>>;
}

type Operation = { readonly responses: Readonly<Record<string, DocumentedAnswer>> } | undefined;

interface OpenApi {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: object;
}

export interface ReceivedAnswer {
  readonly method: string;
  readonly url: string;
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
}

const document = JSON.parse(readFileSync(new URL('../../openapi.json', import.meta.url), 'utf8')) as OpenApi;
const ajv = new Ajv2020({ strict: false, allErrors: true, validateFormats: true });
formats.default(ajv);
ajv.addSchema({ $id: 'copydesk', components: document.components });

const paths = Object.entries(document.paths)
  .map(([path, operations]) => ({ path, operations, pattern: patternOf(path) }))
  // What is written out goes before what is a parameter: /docs/x is not /docs/{file}.
  .sort((a, b) => a.path.split('{').length - b.path.split('{').length);

const validators = new Map<object, ValidateFunction>();

/** Holds an answer against the OpenAPI document of the repository. @throws with what differs */
export function validateAnswer(answer: ReceivedAnswer): void {
  const { method, url, status, headers, text } = answer;
  const operation = operationOf(method, new URL(url).pathname);
  // A method that the address doesn't take, and an address that isn't there, are not in the document.
  if (!operation) return;
  const where = `${method} ${url} → ${status}`;
  const documented = operation.responses[status];
  if (!documented) throw new Error(`${where} is not in openapi.json: ${text.slice(0, 300)}`);
  const missing = Object.keys(documented.headers ?? {}).filter(
    (name) => !headers.has(name) && name !== 'Link',
  );
  if (missing.length > 0) throw new Error(`${where} lacks the headers ${missing.join(', ')}`);
  if (method !== 'HEAD' && text !== '') validateBody(where, documented, answer);
}

function validateBody(
  where: string,
  { content = {} }: DocumentedAnswer,
  { url, headers, text }: ReceivedAnswer,
): void {
  const type = headers.get('content-type')?.split(';')[0] ?? '';
  const media = content[type];
  if (!media)
    throw new Error(`${where} is ${type}, documented is ${Object.keys(content).join(', ') || 'nothing'}`);
  if (!/\bjson$/.test(type)) return;
  const { code } = JSON.parse(text) as { code?: string };
  if (type === 'application/problem+json' && !Object.hasOwn(media.examples ?? {}, code ?? ''))
    throw new Error(
      `${where} has the code ${code}, documented are ${Object.keys(media.examples ?? {}).join(', ')}`,
    );
  const validate = validators.get(media) ?? ajv.compile(absolute(media.schema));
  validators.set(media, validate);
  if (validate(JSON.parse(text))) return;
  // With fields= an answer lacks what was not asked for.
  const sparse = new URL(url).searchParams.has('fields');
  const errors = (validate.errors ?? []).filter(({ keyword }) => !(sparse && keyword === 'required'));
  if (errors.length > 0)
    throw new Error(`${where} is not as documented: ${ajv.errorsText(errors.slice(0, 5))}`);
}

function operationOf(method: string, pathname: string): Operation {
  const found = paths.find(({ pattern }) => pattern.test(pathname));
  return found?.operations[method === 'HEAD' ? 'get' : method.toLowerCase()];
}

function patternOf(path: string): RegExp {
  return new RegExp(`^${path.replaceAll('.', '\\.').replaceAll(/\{\w+\}/g, '[^/]+')}/?$`);
}

/** References are into the document, not into the schema in which they stand. */
function absolute(schema: object): object {
  return JSON.parse(JSON.stringify(schema).replaceAll('"#/components', '"copydesk#/components')) as object;
}
