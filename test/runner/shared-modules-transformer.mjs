import { createHash } from 'node:crypto';
import { pathToFileURL } from 'node:url';
import '../support/typescript-loader.mjs';

/**
 * Jest evaluates a module anew for each test file, and loading the service so takes longer than most files take to test it. This stands
 * in for a module's own text: Node has loaded the module once, for all test files of a worker, and its exports are handed on.
 */
export default {
  async processAsync(_, path) {
    const { href } = pathToFileURL(path);
    const names = Object.keys(await import(href));
    const list = names.map((name, n) => `e${n} as ${name}`).join(', ');
    const taken = names.map((name, n) => `${name}: e${n}`).join(', ');
    return {
      code: `const { ${taken} } = await importShared(${JSON.stringify(href)});\nexport { ${list} };\n`,
    };
  },

  /** What a module exports may depend on others, so its own text doesn't tell. */
  async getCacheKeyAsync(_, path) {
    const { href } = pathToFileURL(path);
    return createHash('sha256')
      .update(JSON.stringify([href, Object.keys(await import(href))]))
      .digest('hex');
  },
};
