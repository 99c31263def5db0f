/**
 * `npm test`: installs what is missing, runs every step even when one fails, and ends with the line
 * `N passed, N failed`. A static step counts one, and so does each test of Jest.
 * `npm test -- unit` (or any other step, or several) runs only that; a word with a slash or a dot picks test files.
 * `npm run test:browser` is the step that runs only where it is named.
 */
import { availableParallelism } from 'node:os';
import { checkNode } from './check-node.mjs';
import { ensureInstalled } from './ensure-installed.mjs';
import { SKIPPED, run } from './run-step.mjs';
import { runJest } from './run-jest.mjs';
import { requireSources } from './sources.mjs';
import { JEST_STEPS, LONG_STEPS, commandOf, staticSteps } from './test-steps.mjs';

const total = { passed: 0, failed: 0, skipped: [] };

checkNode();
requireSources();
await ensureInstalled();
const { steps, jest, patterns } = choose(process.argv.slice(2));
await runBesideEachOther(steps);
for (const project of jest) await runTests(project);
finish();

function choose(words) {
  const names = words.filter((word) => !/[./]/.test(word));
  const all = [...staticSteps().map(({ title }) => title), ...JEST_STEPS, ...LONG_STEPS];
  const unknown = names.find((name) => !all.includes(name));
  if (unknown !== undefined) {
    process.stderr.write(`There is no step "${unknown}". There are: ${all.join(', ')}.\n`);
    process.exit(2);
  }
  const chosen = (title) => names.length === 0 || names.includes(title);
  return {
    steps: staticSteps().filter(({ title }) => chosen(title)),
    jest: [...JEST_STEPS.filter(chosen), ...LONG_STEPS.filter((title) => names.includes(title))],
    patterns: words.filter((word) => /[./]/.test(word)),
  };
}

async function runBesideEachOther(steps) {
  const waiting = [...steps];
  const worker = async () => {
    for (let step = waiting.shift(); step; step = waiting.shift()) await runStatic(step);
  };
  await Promise.all(Array.from({ length: Math.min(4, availableParallelism()) }, worker));
}

async function runStatic(step) {
  const begun = Date.now();
  const { code, output } = await run(...commandOf(step));
  if (code === SKIPPED) {
    total.skipped.push(`${step.title}: ${output.trim()}`);
    report(step.title, 'skipped', begun);
    return;
  }
  if (code === 0) total.passed += 1;
  else total.failed += 1;
  report(step.title, code === 0 ? 'passed' : 'failed', begun);
  if (code !== 0) process.stdout.write(`${output.trimEnd()}\n\n`);
}

async function runTests(project) {
  const begun = Date.now();
  const { passed, failed, skipped } = await runJest(project, patterns);
  total.passed += passed;
  total.failed += failed;
  total.skipped.push(...skipped);
  report(project, `${passed} passed, ${failed} failed`.replace(', 0 failed', ''), begun);
}

function report(title, outcome, begun) {
  const seconds = ((Date.now() - begun) / 1000).toFixed(1);
  process.stdout.write(`${title.padEnd(14)}${outcome} (${seconds} s)\n`);
}

function finish() {
  for (const title of total.skipped) process.stdout.write(`skipped: ${title}\n`);
  const skipped = total.skipped.length === 0 ? '' : `, ${total.skipped.length} skipped`;
  process.stdout.write(`\n${total.passed} passed, ${total.failed} failed${skipped}\n`);
  process.exitCode = total.failed === 0 && total.passed > 0 ? 0 : 1;
}
