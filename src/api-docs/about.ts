import { GUARDS } from '../identity/identity.problems.js';
import type { About } from '../contract/openapi/about.js';
import { exampleId } from '../contract/properties/example-id.js';
import { packageVersion } from '../kernel/package-version.js';

const ARTICLE = exampleId('article');

/** What the OpenAPI document says of the service as a whole. */
export const ABOUT: About = {
  title: 'Copydesk',
  version: packageVersion(),
  license: { name: 'MIT', identifier: 'MIT' },
  description: `A headless publishing backend for newsrooms.

**Editorial face** (\`/v1/editorial\`): everything, by token. A resource has a \`revision\`, answered as \`ETag\`; \`PATCH\` (JSON Merge Patch, RFC 7396), \`DELETE\` and
transitions need it in \`If-Match\`. What was read may be sent back: read-only properties are taken if they say what is so. \`POST\` and \`PATCH\` take \`Idempotency-Key\`.

**Content face** (\`/v1/content\`): what is published, as finished documents, without a token.

Lists take \`limit\`, \`cursor\`, \`sort\` and \`count\`; with \`fields=a,b\` lists and single resources answer only these properties. Numbers that somebody printed are decimals
in strings, digit for digit. Periods are EDTF. Offsets and lengths are UTF-16 code units. A refusal is a problem (RFC 9457) with a stable \`code\`.

Any other method of an address is answered by 405 \`method-not-allowed\`, whose \`Allow\` names those that it takes; \`HEAD\` is taken wherever \`GET\` is, and \`OPTIONS\` everywhere
(204 with \`Allow\`).`,
  guards: GUARDS,
  examples: {
    id: ARTICLE,
    instance: '/v1/editorial/articles',
    headers: {
      Location: `/v1/editorial/organizations/${exampleId('organization')}`,
      Link: '</v1/editorial/organizations?cursor=WyJuYW1l>; rel="next"',
      'Surrogate-Key': `articles article:${ARTICLE} any-change`,
      'Cache-Tag': `articles,article:${ARTICLE},any-change`,
      'Content-Disposition': 'attachment; filename="statistics-2026-04-10.csv"',
      'Content-Location': '/v1/content/statistics/statistics.csv',
    },
  },
  tags: {
    articles: 'Articles: text with all its facts, its revisions, and the steps of the workflow.',
    quotes: 'Quotes, anchored to their passages. Each change makes a new revision of the article.',
    statistics:
      'Values of indicators, digit for digit, anchored to their passages. Each change makes a new revision of the article.',
    people: 'People who are quoted or named: names, aliases, positions over time.',
    organizations: 'Organizations that are named: governments, companies and others.',
    indicators: 'What statistics measure.',
    sections: 'The sections of the newsroom, as a tree.',
    settings: 'The settings of the newsroom: its name, its languages, the rules of its sections.',
    content: 'What readers get.',
    auth: 'Signing in, and your own account.',
    users: 'Who works in the newsroom: roles, limits to sections.',
    tokens: 'API tokens for programs.',
    'background-work': 'For operators: the work that follows each change, and its progress.',
    service: 'Probes, the list of problems, and this reference.',
  },
};
