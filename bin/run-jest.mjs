import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from './run-step.mjs';
import { commandOf } from './test-steps.mjs';

/** At least three: a worker of the end-to-end tests waits for Postgres and other programs half of the time. */
const WORKERS = Math.max(3, Math.min(4, availableParallelism() - 1));

/**
 * Runs one project of jest.config.js, its output as it comes, and counts.
 *
 * @returns `failed` counts too the files that did not get as far as a test, and a run that has no test
 */
export async function runJest(project, patterns) {
  const folder = mkdtempSync(join(tmpdir(), 'copydesk-results-'));
  const results = join(folder, 'results.json');
  const selection = patterns.flatMap((pattern) => ['--testPathPatterns', pattern]);
  const parameters = ['--selectProjects', project, '--json', '--outputFile', results, '--silent=false'];
  const [program, all] = commandOf({
    program: 'jest',
    parameters: [...parameters, '--maxWorkers', `${WORKERS}`, ...selection],
  });
  const options = `${process.env.NODE_OPTIONS ?? ''} --experimental-vm-modules --disable-warning=ExperimentalWarning`;
  try {
    // With --outputFile the results go there, and stdout stays empty: what people read comes on stderr.
    const { code } = await run(program, all, {
      env: { ...process.env, NODE_OPTIONS: options.trim() },
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    return count(JSON.parse(readFileSync(results, 'utf8')), code);
  } catch {
    return { passed: 0, failed: 1, skipped: [] };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function count(results, code) {
  const skipped = results.testResults
    .flatMap((file) => file.assertionResults)
    .filter(({ status }) => ['pending', 'skipped', 'todo', 'disabled'].includes(status))
    .map(({ fullName }) => fullName);
  const passed = results.numPassedTests;
  const failed = results.numFailedTests + results.numRuntimeErrorTestSuites;
  const unexplained = failed === 0 && (code !== 0 || passed + skipped.length === 0);
  return { passed, failed: unexplained ? 1 : failed, skipped };
}
