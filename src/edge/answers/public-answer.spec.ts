import { brotliCompressSync, brotliDecompressSync, gunzipSync } from 'node:zlib';
import { FinishedAnswer } from './public-answer.js';

const TEXT = JSON.stringify({
  headline: 'The harbour gets a second basin',
  body: 'said the port. '.repeat(200),
});
const BROTLI = brotliCompressSync(TEXT);
const ABOUT = { type: 'application/json; charset=utf-8', keys: ['article:1'] } as const;

const plain = (): FinishedAnswer => new FinishedAnswer({ ...ABOUT, body: TEXT, etag: '"a"' }, 'no-cache');
const coded = (): FinishedAnswer =>
  new FinishedAnswer({ ...ABOUT, body: BROTLI, coding: 'br', etag: '"a"' }, 'no-cache');

describe.each([
  ['plain', plain],
  ['in Brotli', coded],
])('an answer that was read %s', (_how, answer) => {
  it('is the same in all its forms, each with a tag of its own', async () => {
    const made = answer();
    const [asIs, br, gzip] = [await made.form(undefined), await made.form('br'), await made.form('gzip')];
    expect(asIs.body.toString()).toBe(TEXT);
    expect(brotliDecompressSync(br.body).toString()).toBe(TEXT);
    expect(gunzipSync(gzip.body).toString()).toBe(TEXT);
    expect([asIs.etag, br.etag, gzip.etag]).toEqual(['"a"', '"a-br"', '"a-gzip"']);
    expect(asIs.headers).not.toHaveProperty('content-encoding');
    expect(br.headers).toMatchObject({ 'content-encoding': 'br', etag: '"a-br"' });
  });

  it('makes each form once, whoever asks at the same time', async () => {
    const made = answer();
    const [one, other] = [made.form('gzip'), made.form('gzip')];
    expect(await one).toBe(await other);
    expect(made.form('gzip')).toBe(await one);
  });

  it('reports that it has grown, and by what', async () => {
    const made = answer();
    const sizes = [made.size];
    made.onGrowth = () => sizes.push(made.size);
    const { body } = await made.form('gzip');
    await made.form('gzip');
    expect(sizes).toHaveLength(2);
    expect((sizes[1] ?? 0) - (sizes[0] ?? 0)).toBe(body.length);
  });
});

it('holds no plain text that nobody asked for', async () => {
  const made = coded();
  await made.form('br');
  expect(plain().size - made.size).toBe(TEXT.length - BROTLI.length);
});

it('lets a coded form outlive it when it is made, not when it was given', async () => {
  const encoded: string[] = [];
  const onEncoded = (coding: string): number => encoded.push(coding);
  const made = new FinishedAnswer(
    { ...ABOUT, body: BROTLI, coding: 'br', etag: '"a"', onEncoded },
    'no-cache',
  );
  await made.form('br');
  await made.form(undefined);
  expect(encoded).toEqual([]);
  await made.form('gzip');
  await made.form('gzip');
  expect(encoded).toEqual(['gzip']);
});

it('answers plainly what no coding makes smaller', async () => {
  const made = new FinishedAnswer({ ...ABOUT, body: 'short' }, 'no-cache');
  const form = await made.form('br');
  expect(form).toBe(made.form(undefined));
  expect(made.size).toBe(new FinishedAnswer({ ...ABOUT, body: 'short' }, 'no-cache').size);
});
