import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { until } from '../support/until.js';

/** A Varnish that is forgotten ends by itself, after so many seconds. */
const LONGEST = 180;

const FOLDERS = [...(process.env['PATH'] ?? '').split(delimiter), '/usr/sbin'];

/** `varnishd` needs a C compiler to start, and `timeout` bounds its life. */
export const hasVarnish = ['varnishd', 'cc', 'timeout'].every((program) =>
  FOLDERS.some((folder) => existsSync(join(folder, program))),
);

export interface Varnish {
  readonly url: string;
  stop(): Promise<void>;
}

/**
 * Starts Varnish with the configuration of `examples/` before a service.
 * @param port where it is to listen on loopback
 * @throws Error with what it said, when it does not start
 */
export async function startVarnish(port: number, serviceUrl: string): Promise<Varnish> {
  const folder = await mkdtemp(join(tmpdir(), 'copydesk-varnish-'));
  const example = await readFile(join(import.meta.dirname, '../../examples/varnish/copydesk.vcl'), 'utf8');
  const configuration = join(folder, 'copydesk.vcl');
  await writeFile(configuration, example.replace('"3000"', `"${new URL(serviceUrl).port}"`));
  const url = `http://127.0.0.1:${port}`;
  const listen = ['-F', '-n', join(folder, 'work'), '-a', `127.0.0.1:${port}`, '-T', 'none', '-j', 'none'];
  const child = spawn(
    'timeout',
    [
      ...['--kill-after=5', String(LONGEST), 'varnishd', ...listen],
      ...['-f', configuration, '-s', 'malloc,32m', '-p', 'http_gzip_support=off'],
    ],
    { env: { ...process.env, PATH: FOLDERS.join(delimiter) }, stdio: ['ignore', 'pipe', 'pipe'] },
  );
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const ended = new Promise<void>((resolve) => {
    child.once('exit', () => {
      resolve();
    });
  });
  const stop = async (): Promise<void> => {
    child.kill('SIGTERM');
    await ended;
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    await until('Varnish answers', async () => {
      if (child.exitCode !== null) throw new Error(`Varnish ended: ${said}`);
      return (await fetch(`${url}/livez`).catch(() => undefined))?.ok === true;
    });
  } catch (error) {
    await stop();
    throw new Error(`Varnish did not start: ${said}`, { cause: error });
  }
  return { url, stop };
}
