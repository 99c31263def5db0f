import { documented, member, typeOf } from './typescript-type.mjs';

const SCHEMAS = 'schemas.';

/** The module of all operations of an OpenAPI document, as text: by address and method, what goes in and what comes out. */
export function clientOperations(document) {
  const addresses = Object.entries(document.paths).flatMap(([path, operations]) => {
    const members = Object.entries(operations).flatMap(([method, operation]) =>
      isText(answerOf(operation)) ? [operationMember(method, operation, document)] : [],
    );
    return members.length > 0 ? [member(path, `{ ${members.join('\n')} }`)] : [];
  });
  return `import type * as schemas from './schemas.js';
import type { List } from './list.js';
import type { Revision } from './revision.js';

/** What the service answers: by address and method, what a request takes and what its answer holds. */
export interface Operations {
  ${addresses.join('\n')}
}`;
}

function operationMember(method, operation, document) {
  const parameters = (operation.parameters ?? []).map((parameter) => resolved(parameter, document));
  const parts = [
    ...group('path', parameters),
    ...group('query', parameters),
    ...parameters.filter(isHeader).map(headerMember),
    ...body(operation.requestBody),
    ...(parameters.some(isFields) ? [member('sparse', 'true')] : []),
    member('answer', answerType(operation)),
  ];
  return `${documented(operation)}${method}: { ${parts.join('\n')} };`;
}

/** `fields` is typed by what the answer has, not by what the document says of it. */
function isFields(parameter) {
  return parameter.in === 'query' && parameter.name === 'fields';
}

function resolved(parameter, document) {
  if (parameter.$ref === undefined) return parameter;
  return parameter.$ref
    .slice(2)
    .split('/')
    .reduce((value, key) => value[key], document);
}

function group(place, parameters) {
  const members = parameters
    .filter((parameter) => parameter.in === place && !isFields(parameter))
    .map(({ name, required, schema, description, deprecated }) =>
      member(name, typeOf(schema, SCHEMAS), { optional: required !== true, description, deprecated }),
    );
  if (members.length === 0) return [];
  return [member(place, `{ ${members.join('\n')} }`, { optional: place === 'query' })];
}

/** Whether a copy is still good is asked by who keeps copies: a cache, and the client has none. */
function isHeader({ in: place, name }) {
  return place === 'header' && !/^if-(none-match|modified-since)$/i.test(name);
}

/** If-Match → ifMatch. What it holds is a revision, which a resource carries itself. */
function headerMember({ name, required, schema, description }) {
  const key = name.toLowerCase().replaceAll(/-(\w)/g, (_, letter) => letter.toUpperCase());
  const type = key === 'ifMatch' ? 'Revision' : typeOf(schema, SCHEMAS);
  return member(key, type, { optional: required !== true, description });
}

function body(requestBody) {
  if (requestBody === undefined) return [];
  const { schema } = jsonOf(requestBody.content) ?? {};
  return [member('body', typeOf(schema, SCHEMAS), { optional: requestBody.required !== true })];
}

function answerType(operation) {
  const content = answerOf(operation).content ?? {};
  if (Object.keys(content).length === 0) return 'undefined';
  const json = jsonOf(content);
  if (!json) return 'string';
  const { items, nextCursor, total, ...others } = json.schema.properties ?? {};
  const isPage = items?.items !== undefined && nextCursor !== undefined && Object.keys(others).length === 0;
  const type = isPage ? `List<${typeOf(items.items, SCHEMAS)}>` : typeOf(json.schema, SCHEMAS);
  return content['application/json'] || isJson(content) ? type : `${type} | string`;
}

/** Where plain JSON is among several types, it is what is answered to who asks for none; else the address tells. */
function isJson(content) {
  return Object.keys(content).every((type) => type.endsWith('+json'));
}

function answerOf({ responses }) {
  const [, answer] = Object.entries(responses).find(([status]) => status.startsWith('2')) ?? [];
  return answer ?? {};
}

function jsonOf(content) {
  return content['application/json'] ?? Object.entries(content).find(([type]) => type.endsWith('+json'))?.[1];
}

/** Pictures and other bytes are fetched without a client. */
function isText({ content = {} }) {
  return Object.keys(content).every((type) => /^text\/|[/+](json|xml)$|^application\/x-ndjson/.test(type));
}
