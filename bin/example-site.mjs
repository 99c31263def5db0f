/**
 * `npm run example:site -- <url> <folder>`: writes the static site of examples/static-site out of a running service.
 * Installs and compiles what is missing.
 */
import { checkNode } from './check-node.mjs';
import { ensureInstalled } from './ensure-installed.mjs';
import { ROOT, runStep } from './run-step.mjs';

const [url = 'http://127.0.0.1:3000', folder = 'site'] = process.argv.slice(2);
checkNode();
await ensureInstalled();
const project = `${ROOT}examples/static-site`;
await runStep('Compiling', process.execPath, [`${ROOT}node_modules/typescript/bin/tsc`, '-p', project]);
const { buildSite } = await import('../dist/example/examples/static-site/build.js');
const files = await buildSite({ url, folder });
process.stdout.write(`${files.length} files in ${folder}: open ${folder}/index.html\n`);
