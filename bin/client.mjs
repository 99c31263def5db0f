/**
 * `npm run client:write`: writes the types of the client out of openapi.json, into client/src/ or the folder that is
 * named. A test holds them to openapi.json, as openapi.json is to the routes.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { checkNode } from './check-node.mjs';
import { clientOperations } from './client-operations.mjs';
import { clientSchemas } from './client-schemas.mjs';
import { ensureInstalled } from './ensure-installed.mjs';
import { ROOT } from './run-step.mjs';

const NOTE = '// Made from openapi.json by `npm run client:write`: not to be edited.\n\n';

const folder = resolve(process.argv[2] ?? join(ROOT, 'client', 'src'));
checkNode();
await ensureInstalled();
const { format, resolveConfig } = await import('prettier');
const document = JSON.parse(readFileSync(join(ROOT, 'openapi.json'), 'utf8'));
const modules = {
  'schemas.ts': await clientSchemas(document),
  'operations.ts': await clientOperations(document),
};
for (const [name, text] of Object.entries(modules)) {
  const style = await resolveConfig(join(ROOT, 'client', 'src', name));
  writeFileSync(join(folder, name), await format(NOTE + text, { ...style, parser: 'typescript' }));
}
