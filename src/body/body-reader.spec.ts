import { jest } from '@jest/globals';
import { WorkerPool } from '../kernel/worker-pool.js';
import type { NewsroomSettings } from '../newsroom/newsroom-settings.reader.js';
import { BodyReader } from './body-reader.js';

/** Whether a body is read in a thread. */
async function leavesTheLoop(body: unknown): Promise<boolean> {
  const run = jest
    .spyOn(WorkerPool.prototype, 'run')
    .mockResolvedValue({ read: { blocks: [], notKept: [] } });
  const reader = new BodyReader({ site: () => Promise.resolve({}) } as unknown as NewsroomSettings);
  await reader.read(body);
  await reader.onApplicationShutdown();
  const { length } = run.mock.calls;
  run.mockRestore();
  return length > 0;
}

const block = (text: string, more: object = {}): object => ({ type: 'paragraph', text, ...more });
const many = (count: number, value: unknown): unknown[] => Array.from({ length: count }, () => value);
const marks = many(1_000, { type: 'bold', start: 0, end: 1 });

describe('A body is read in a thread', () => {
  it.each<[string, unknown]>([
    ['texts', many(10, block('a\u0316'.repeat(40_000)))],
    ['tables', many(20, { type: 'table', text: 'a\t'.repeat(40_000) })],
    ['marks', many(40, block('a', { marks }))],
    ['blocks', many(5_000, block('a'))],
    ['what is no block', many(1, { a: { b: many(50_000, 'c') } })],
    ['words that are no block', many(10, 'a'.repeat(80_000))],
    ['text', { format: 'text', content: 'a'.repeat(80_000) }],
  ])('where it has much of: %s', async (_, body) => {
    expect(await leavesTheLoop(body)).toBe(true);
  });

  it.each<[string, unknown]>([
    ['an article', many(40, block('words '.repeat(100)))],
    ['more blocks than are taken', many(200_000, block('a'))],
    ['a longer text than is taken', { format: 'html', content: 'a'.repeat(4_000_001) }],
    ['no body', { content: many(200_000, 1) }],
  ])('but not for %s', async (_, body) => {
    expect(await leavesTheLoop(body)).toBe(false);
  });
});
