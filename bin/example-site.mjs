/** `npm run example:site -- <url> <folder>`: writes the pages of examples/static-site.ts. Installs what is missing. */
import { checkNode } from './check-node.mjs';
import { ensureInstalled } from './ensure-installed.mjs';
import { HAS_SOURCES } from './sources.mjs';

const [url = 'http://127.0.0.1:3000', folder = 'site'] = process.argv.slice(2);
checkNode();
const { buildSite } = await (HAS_SOURCES ? fromSources() : import('../dist/examples/static-site.js'));
const files = await buildSite({ url, folder });
process.stdout.write(`${files.length} files in ${folder}: open ${folder}/index.html\n`);

async function fromSources() {
  await ensureInstalled();
  await import('../test/support/typescript-loader.mjs');
  return import('../examples/static-site.ts');
}
