import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** The exit code of a step that can't be run here, and says why. */
export const SKIPPED = 3;

/**
 * Runs a slow step of the preparation: a line when it begins and one when it has ended, with the seconds. What the
 * program says is shown only when it fails, and the process ends with 1 then. All of it goes to stderr.
 */
export async function runStep(title, program, parameters) {
  const begun = Date.now();
  const seconds = () => `${((Date.now() - begun) / 1000).toFixed(0)} s`;
  process.stderr.write(`${title} …\n`);
  const ticking = process.stderr.isTTY
    ? setInterval(() => process.stderr.write(`\r${title} … ${seconds()}`), 1000)
    : undefined;
  const { code, output } = await run(program, parameters);
  clearInterval(ticking);
  const lead = process.stderr.isTTY ? '\r' : '';
  process.stderr.write(`${lead}${title}: ${code === 0 ? 'done' : 'failed'} in ${seconds()}\n`);
  if (code === 0) return;
  process.stderr.write(output);
  process.exit(1);
}

/** Runs a program in the project's folder to its end, without stdin; answers its exit code and all that it said. */
export function run(program, parameters, options = {}) {
  return new Promise((resolve) => {
    const child = spawn(program, parameters, { cwd: ROOT, stdio: ['ignore', 'pipe', 'pipe'], ...options });
    let output = '';
    const collect = (chunk) => (output += chunk);
    child.stdout?.setEncoding('utf8').on('data', collect);
    child.stderr?.setEncoding('utf8').on('data', collect);
    child.on('error', (error) => resolve({ code: 1, output: `${error.message}\n` }));
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}
