import { declaration } from './client-declaration.mjs';

const DECIMAL = {
  type: 'string',
  description:
    'A number digit for digit as somebody printed it, such as "1.50". `Number()` would lose digits: show it as it is, and calculate with a library for decimals.',
};

/** The module of all schemas of an OpenAPI document, as text. */
export async function clientSchemas({ components }) {
  const { Problem, ...schemas } = components.schemas;
  const all = {
    ...schemas,
    Decimal: DECIMAL,
    Problem: withKnownCodes(Problem),
    ProblemCode: problemCodes(components.examples),
  };
  const declarations = Object.keys(all)
    .sort()
    .map((name) => declaration(name, all[name]));
  return (await Promise.all(declarations)).join('\n');
}

/** Each kind of refusal has an example of its own, by its code. */
function problemCodes(examples) {
  const description = 'The reasons for which this version refuses something; `GET /problems` explains each.';
  return { type: 'string', enum: Object.keys(examples), description };
}

function withKnownCodes(problem) {
  const code = { ...problem.properties.code, $ref: '#/components/schemas/ProblemCode' };
  return { ...problem, properties: { ...problem.properties, code } };
}
