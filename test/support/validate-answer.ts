import { DOCUMENT, differences } from './documented-schema.js';

interface Media {
  readonly schema: object;
  readonly examples?: Readonly<Record<string, unknown>>;
}

interface DocumentedAnswer {
  readonly headers?: Readonly<Record<string, { readonly $ref: string }>>;
  readonly content?: Readonly<Record<string, Media>>;
}

type Operation = { readonly responses: Readonly<Record<string, DocumentedAnswer>> } | undefined;

type Operations = Readonly<Record<string, Operation>>;

interface OpenApi {
  readonly paths: Readonly<Record<string, Operations>>;
  readonly components: {
    readonly headers: Readonly<Record<string, { readonly required: boolean }>>;
  };
}

export interface ReceivedAnswer {
  readonly method: string;
  readonly url: string;
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
}

const document = DOCUMENT as OpenApi;
const PROBLEM = { $ref: '#/components/schemas/Problem' };

const paths = Object.entries(document.paths)
  .map(([path, operations]) => ({ path, operations, pattern: patternOf(path) }))
  // What is written out goes before what is a parameter: /docs/x is not /docs/{file}.
  .sort((a, b) => a.path.split('{').length - b.path.split('{').length);

/** Holds an answer against the OpenAPI document of the repository. @throws with what differs */
export function validateAnswer(answer: ReceivedAnswer): void {
  const { method, url, status, headers, text } = answer;
  const where = `${method} ${url} → ${status}`;
  const operations = operationsOf(new URL(url).pathname);
  const operation = operations?.[method === 'HEAD' ? 'get' : method.toLowerCase()];
  if (!operation) {
    validateUndocumented(where, answer, operations);
    return;
  }
  const documented = operation.responses[status];
  if (!documented) throw new Error(`${where} is not in openapi.json: ${text.slice(0, 300)}`);
  // What is streamed has no ETag: nobody knows its bytes beforehand.
  const streamed = /^text\/csv/.test(headers.get('content-type') ?? '') && !headers.has('content-length');
  const missing = Object.entries(documented.headers ?? {}).flatMap(([name, { $ref }]) =>
    isRequired($ref) && !headers.has(name) && !(name === 'ETag' && streamed) ? [name] : [],
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
  // With fields= an answer lacks what was not asked for.
  const sparse = new URL(url).searchParams.has('fields');
  const found = differences(media.schema, JSON.parse(text), sparse ? 'required' : undefined);
  if (found.length > 0) throw new Error(`${where} is not as documented: ${found.slice(0, 5).join(', ')}`);
}

/** A method that the address doesn't take is a 405, told in the description of the whole; elsewhere there is nothing. */
function validateUndocumented(
  where: string,
  { method, status, headers, text }: ReceivedAnswer,
  operations: Operations | undefined,
): void {
  if (operations && method === 'OPTIONS') return;
  if (operations && status !== 405) throw new Error(`${where} is not in openapi.json: ${text.slice(0, 300)}`);
  if (status < 400) throw new Error(`${where} answers at an address that is not in openapi.json`);
  const type = headers.get('content-type')?.split(';')[0];
  if (type !== 'application/problem+json') throw new Error(`${where} is ${type}, and no problem`);
  if (method !== 'HEAD') validateProblem(where, JSON.parse(text));
  if (status !== 405) return;
  const allowed = Object.keys(operations ?? {}).flatMap((name) => (name === 'get' ? ['get', 'head'] : name));
  const answered = (headers.get('allow') ?? '').toLowerCase().split(', ');
  if (allowed.sort().join() !== answered.sort().join())
    throw new Error(`${where} allows "${answered.join(', ')}", documented are ${allowed.join(', ')}`);
}

function validateProblem(where: string, body: unknown): void {
  const found = differences(PROBLEM, body);
  if (found.length > 0) throw new Error(`${where} is no problem: ${found.join(', ')}`);
}

function isRequired($ref: string): boolean {
  return document.components.headers[$ref.slice($ref.lastIndexOf('/') + 1)]?.required === true;
}

function operationsOf(pathname: string): Operations | undefined {
  return paths.find(({ pattern }) => pattern.test(pathname))?.operations;
}

function patternOf(path: string): RegExp {
  return new RegExp(`^${path.replaceAll('.', '\\.').replaceAll(/\{\w+\}/g, '[^/]+')}/?$`);
}
