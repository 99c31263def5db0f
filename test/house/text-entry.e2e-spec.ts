import { isWritten, propertiesOf } from '../../src/contract/properties/property.js';
import type { Property } from '../../src/contract/properties/property.js';
import type { Body } from '../support/client.js';
import { furnish } from './newsroom.js';
import type { Newsroom } from './newsroom.js';
import { neededBeside, parametersOf } from './query-parameters.js';
import { placesOf, sendWrite, writesOf } from './writes.js';
import type { Json, Place, Write } from './writes.js';
import { withApp } from '../with-app.js';

/** Texts of several lines; every other text is one line. */
const OF_SEVERAL_LINES = [
  ...['text', 'exact', 'summary', 'note', 'description', 'definition'],
  ...['silentFix', 'was', 'is', 'reason', 'replacement'],
];

/** What no text may hold, and what no line may: one of each kind; `text.spec.ts` has all. */
const NOWHERE = ['\u0007'];
const IN_NO_LINE = ['\u202e', '\u2066', '\ufeff'];

const BLANKS = '\t \v\f\r\n\u0085\u2028\u2029';

const app = withApp();
let newsroom: Newsroom;
let writes: Write[];

beforeAll(async () => {
  newsroom = await furnish(app);
  writes = writesOf(newsroom);
});

interface Refusal {
  readonly pointer?: string;
  readonly parameter?: string;
  readonly code: string;
  readonly message: string;
}

/** A text that a write takes. */
interface Entry {
  readonly write: Write;
  readonly place: Place;
  readonly property: Property;
  readonly isList: boolean;
  readonly pointer: string;
}

function entries(): Entry[] {
  return writes.flatMap((write) =>
    placesOf(write).flatMap((place) =>
      [...propertiesOf(place.type).values()].filter(isText).map((property) => ({
        write,
        place,
        property,
        isList: property.schema.type === 'array',
        pointer: `${place.pointer}/${property.name}`,
      })),
    ),
  );
}

/** Free text, not a value with a grammar of its own. */
function isText({ schema, access }: Property): boolean {
  const { type, pattern } = (schema['items'] ?? schema) as { type?: string; pattern?: string };
  return isWritten(access) && type === 'string' && pattern === '\\S';
}

function isLine({ name }: Property): boolean {
  return !OF_SEVERAL_LINES.includes(name);
}

function bodyOf({ place, property, isList }: Entry, text: string): Json {
  return place.bodyWith({ ...place.present, [property.name]: isList ? [text] : text });
}

async function refusals(entry: Entry, text: string): Promise<readonly Refusal[]> {
  const { status, body } = await sendWrite(app, newsroom, entry.write, bodyOf(entry, text));
  return status === 422 ? refusalsIn(body) : [];
}

function refusalsIn({ errors }: Body): readonly Refusal[] {
  return errors as readonly Refusal[];
}

function at(value: unknown, pointer: string): unknown {
  return pointer
    .split('/')
    .slice(1)
    .reduce<unknown>((within, name) => (within as Json | undefined)?.[name], value);
}

describe('a text, wherever it is written', () => {
  it('is looked at in every write', () => {
    expect(new Set(entries().map(({ property }) => property.name)).size).toBeGreaterThan(20);
  });

  it('is refused for a control character, with its place', async () => {
    const wrong: string[] = [];
    for (const entry of entries()) {
      const never = isLine(entry.property) ? [...NOWHERE, ...IN_NO_LINE] : NOWHERE;
      for (const control of never) {
        const code = control.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
        const all = await refusals(entry, `12345${control}78`);
        const isReported = all.some(
          ({ pointer, message }) =>
            pointer === entry.pointer &&
            new RegExp(`control characters: U\\+${code} at offset 5\\b`).test(message),
        );
        if (!isReported)
          wrong.push(`${entry.write.address} ${entry.pointer} U+${code}: ${JSON.stringify(all)}`);
      }
    }
    expect(wrong).toEqual([]);
  }, 120_000);

  it('names line and column where it has several lines', async () => {
    const lines = entries().filter(({ property }) => !isLine(property));
    expect(lines.length).toBeGreaterThan(0);
    for (const entry of lines) {
      const all = await refusals(entry, 'one\ntwo\u0007');
      expect(all.map(({ message }) => message).join()).toContain('U+0007 at offset 7 (line 2, column 4)');
    }
  });

  // Last: the facts that it makes move the revision of their article.
  it('is one line without white space at its ends, whatever was typed', async () => {
    const wrong: string[] = [];
    for (const entry of entries()) {
      const { write, property, pointer, isList } = entry;
      // Who signs in stores nothing, nor does a check; an address has one user; a sign-off is answered as a part of what was signed.
      if (/^\/v1\/(auth|admin\/users)|\/(sign-off|checks)$/.test(write.address)) continue;
      // The block must exist.
      if (!isLine(property) || write.route.method !== 'POST' || property.name === 'blockId') continue;
      const answer = await sendWrite(
        app,
        newsroom,
        write,
        bodyOf(entry, `${BLANKS}Two${BLANKS}words${BLANKS}`),
      );
      const stored = at(answer.body, isList ? `${pointer}/0` : pointer);
      if (answer.status !== 201 || stored !== 'Two words')
        wrong.push(`${write.address} ${pointer}: ${answer.status} ${JSON.stringify(stored ?? answer.body)}`);
    }
    expect(wrong).toEqual([]);
  }, 120_000);
});

describe('a text in a body, a unit, a reference', () => {
  const articles = '/v1/editorial/articles';

  it.each<[string, object, string]>([
    ['block', { body: [{ type: 'paragraph', text: 'one\ntwo\u0007' }] }, '/body/0/text'],
    ['text', { body: { format: 'text', content: 'one\ntwo\u0007' } }, '/body/content'],
    ['Markdown', { body: { format: 'markdown', content: 'one\ntwo\u0007' } }, '/body/content'],
    ['HTML', { body: { format: 'html', content: 'one\ntwo\u0007' } }, '/body/content'],
  ])('tells where in a %s a control character stands', async (_, part, pointer) => {
    const { status, body } = await app.client.post(articles, { headline: 'x', ...part });
    expect([status, body.errors]).toMatchObject([422, [{ pointer, code: 'control-character' }]]);
    expect(refusalsIn(body)[0]?.message).toContain('U+0007 at offset 7 (line 2, column 4)');
  });

  it('tells it in names that are matched or created, and in units', async () => {
    const unit = { kind: 'count', noun: 'job\u202e' };
    const { body } = await app.client.post(articles, {
      headline: 'x',
      section: { name: 'Econ\u0007omy' },
      statistics: [{ value: '1', unit }],
    });
    expect(body.errors).toEqual([
      expect.objectContaining({ pointer: '/section/name', code: 'control-character' }),
      expect.objectContaining({ pointer: '/statistics/0/unit/noun', code: 'control-character' }),
    ]);
    for (const { message } of refusalsIn(body))
      expect(message).toMatch(/U\+(0007 at offset 4|202E at offset 3)/);
  });

  it('takes a form feed and its kin as white space, and leaves out a byte order mark', async () => {
    const { body } = await app.client.post(articles, {
      headline: ' Harbour\fgets\u0085a crane\v',
      body: [
        {
          type: 'paragraph',
          text: '\ufeffThe harbour\fbuys\u2028it.',
          marks: [{ type: 'bold', start: 1, end: 4 }],
        },
      ],
    });
    expect(body).toMatchObject({
      headline: 'Harbour gets a crane',
      body: [{ text: 'The harbour\nbuys\nit.', marks: [{ type: 'bold', start: 0, end: 3 }] }],
    });
    for (const format of ['text', 'markdown', 'html']) {
      const content = '\ufeffThe harbour\fbuys it.';
      const answer = await app.client.post(articles, { headline: 'x', body: { format, content } });
      expect((answer.body.body as { text: string }[]).map(({ text }) => text.replace(/\s/g, ' '))).toEqual([
        'The harbour buys it.',
      ]);
    }
  });
});

describe('a text in a query', () => {
  it('is folded and refused like one that is written', async () => {
    const wrong: string[] = [];
    for (const route of newsroom.routes.filter(({ method }) => method === 'GET')) {
      const parameters = parametersOf(route);
      for (const property of parameters.filter(
        (parameter) => isText(parameter) && parameter.name !== 'sort',
      )) {
        for (const control of ['\u0007', '\u202e', '\ufeff']) {
          const query = `?${property.name}=${encodeURIComponent(`ab${control}c`)}${neededBeside(property.name, parameters)}`;
          const address = newsroom.addressOf(route.path) + query;
          const { status, body } = await app.client.get(address);
          const [error] =
            (body.errors as unknown as { parameter?: string; message: string }[] | undefined) ?? [];
          if (status !== 400 || error?.parameter !== property.name || !error.message.includes('at offset 2'))
            wrong.push(`${address}: ${status} ${JSON.stringify(body)}`);
        }
      }
    }
    expect(wrong).toEqual([]);
    const [plain, padded] = await Promise.all(
      ['Statistics', ' Statistics\f'].map((q) =>
        app.client.get(`/v1/editorial/organizations?q=${encodeURIComponent(q)}`),
      ),
    );
    expect(padded?.body).toEqual(plain?.body);
  }, 120_000);
});
