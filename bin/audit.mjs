/**
 * `npm run audit`: fails on a known vulnerability, high or critical, in a package that the service runs with. A registry
 * that answers no audits can't tell: then the step is skipped, with the reason.
 */
import { spawnSync } from 'node:child_process';
import { ROOT, SKIPPED } from './run-step.mjs';
import { commandOfNpm } from './test-steps.mjs';

const [program, parameters] = commandOfNpm(['audit', '--json', '--omit=dev', '--audit-level=high']);
const { stdout } = spawnSync(program, parameters, { cwd: ROOT, encoding: 'utf8' });
const report = reportOf(stdout);
if (report?.vulnerabilities === undefined) {
  process.stdout.write(
    `the registry answers no audit: ${report?.message || report?.error?.summary || 'no report'}\n`,
  );
  process.exitCode = SKIPPED;
} else {
  const grave = Object.values(report.vulnerabilities).filter(({ severity }) =>
    /high|critical/.test(severity),
  );
  for (const { name, severity, range } of grave) process.stdout.write(`${name} ${range}: ${severity}\n`);
  process.exitCode = grave.length === 0 ? 0 : 1;
}

function reportOf(text) {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
