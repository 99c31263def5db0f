import { declaration, typed } from './client-declaration.mjs';

const NAME = 'Operations';
const ABOUT =
  'What the service answers: by address and method, what a request takes and what its answer holds.';

/** The module of all operations of an OpenAPI document, as text: by address and method, what goes in and what comes out. */
export async function clientOperations(document) {
  const addresses = Object.entries(document.paths).flatMap(([path, operations]) => {
    const methods = Object.entries(operations).flatMap(([method, operation]) =>
      isText(answerOf(operation)) ? [[method, operationSchema(operation, document)]] : [],
    );
    return methods.length > 0 ? [[path, object(methods)]] : [];
  });
  return `import type * as schemas from './schemas.js';
import type { List } from './list.js';
import type { Revision } from './revision.js';

${await declaration(NAME, { ...object(addresses), description: ABOUT }, 'schemas.')}`;
}

/** The schema of an object of which all properties are there, but for those that are named. */
function object(properties, optional = []) {
  const names = properties.map(([name]) => name);
  return {
    type: 'object',
    properties: Object.fromEntries(properties),
    required: names.filter((name) => !optional.includes(name)),
  };
}

function operationSchema(operation, document) {
  const parameters = (operation.parameters ?? []).map((parameter) => resolved(parameter, document));
  const headers = parameters.filter(isHeader).map((header) => ({ ...header, name: camelCase(header.name) }));
  const { requestBody, summary, description, deprecated } = operation;
  const parts = [
    ...group('path', parameters),
    ...group('query', parameters),
    ...headers.map((header) => [header.name, headerSchema(header)]),
    ...(requestBody ? [['body', jsonOf(requestBody.content)?.schema ?? {}]] : []),
    ...(parameters.some(isFields) ? [['sparse', { const: true }]] : []),
    ['answer', answerSchema(operation)],
  ];
  const optional = ['query', ...headers.filter(isOptional).map(({ name }) => name)];
  if (requestBody?.required !== true) optional.push('body');
  return { ...object(parts, optional), summary, description, deprecated };
}

/** `fields` is typed by what the answer has, not by what the document says of it. */
function isFields(parameter) {
  return parameter.in === 'query' && parameter.name === 'fields';
}

function isOptional({ required }) {
  return required !== true;
}

function resolved(parameter, document) {
  if (parameter.$ref === undefined) return parameter;
  return parameter.$ref
    .slice(2)
    .split('/')
    .reduce((value, key) => value[key], document);
}

/** The parameters of one place, as an object; nothing where there is none. */
function group(place, parameters) {
  const own = parameters.filter((parameter) => parameter.in === place && !isFields(parameter));
  if (own.length === 0) return [];
  const optional = own.filter(isOptional).map(({ name }) => name);
  return [
    [
      place,
      object(
        own.map((parameter) => [parameter.name, documented(parameter)]),
        optional,
      ),
    ],
  ];
}

function documented({ schema, description, deprecated }) {
  return { ...schema, description, deprecated };
}

/** Whether a copy is still good is asked by who keeps copies: a cache, and the client has none. */
function isHeader({ in: place, name }) {
  return place === 'header' && !/^if-(none-match|modified-since)$/i.test(name);
}

/** If-Match → ifMatch */
function camelCase(header) {
  return header.toLowerCase().replaceAll(/-(\w)/g, (_, letter) => letter.toUpperCase());
}

/** What If-Match holds is a revision, which a resource carries itself. */
function headerSchema(header) {
  return header.name === 'ifMatch' ? typed('Revision', header) : documented(header);
}

function answerSchema(operation) {
  const content = answerOf(operation).content ?? {};
  if (Object.keys(content).length === 0) return typed('undefined');
  const json = jsonOf(content);
  if (!json) return { type: 'string' };
  const { items, nextCursor, total, totalIsLowerBound, ...others } = json.schema.properties ?? {};
  const isPage = items?.items?.$ref && nextCursor !== undefined && Object.keys(others).length === 0;
  const schema = isPage ? typed(`List<schemas.${items.items.$ref.split('/').at(-1)}>`) : json.schema;
  return content['application/json'] || isJson(content) ? schema : { anyOf: [schema, { type: 'string' }] };
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
