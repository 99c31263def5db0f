import { documented, typeOf } from './typescript-type.mjs';

const DECIMAL = `/**
 * A number digit for digit as somebody printed it, such as "1.50". \`Number()\` would lose digits: show it as it is,
 * and calculate with a library for decimals.
 */
export type Decimal = string;`;

/** The module of all schemas of an OpenAPI document, as text. */
export function clientSchemas({ components }) {
  const { Problem, ...schemas } = components.schemas;
  return [
    DECIMAL,
    problemCodes(components.examples),
    ...Object.entries({ ...schemas, Problem: withKnownCodes(Problem) })
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, schema]) => documented(schema) + declaration(name, typeOf(schema))),
  ].join('\n\n');
}

/** An interface where it can be one: editors then name it, instead of all that is in it. */
function declaration(name, type) {
  const isOneObject = type.startsWith('{') && !type.includes('} | ') && !type.includes('} & ');
  return isOneObject ? `export interface ${name} ${type}` : `export type ${name} = ${type};`;
}

/** Each kind of refusal has an example of its own, by its code. */
function problemCodes(examples) {
  const codes = Object.keys(examples).map((code) => JSON.stringify(code));
  return `/** The reasons for which this version refuses something; \`GET /problems\` explains each. */
export type ProblemCode = ${codes.join(' | ')};`;
}

function withKnownCodes(problem) {
  const code = { ...problem.properties.code, $ref: '#/ProblemCode' };
  return { ...problem, properties: { ...problem.properties, code } };
}
