const sharing = '<rootDir>/test/runner/shared-modules-transformer.mjs';

/** This folder in a regular expression. */
const root = import.meta.dirname.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');

/** Unit specs stand beside the code, all others in test/. They run as native ES modules. */
const shared = {
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      {
        jsc: {
          target: 'es2022',
          parser: { syntax: 'typescript', decorators: true },
          transform: { legacyDecorator: true, decoratorMetadata: true },
        },
        module: { type: 'es6' },
      },
    ],
  },
};

/** With a Postgres for all of them, and the service loaded once for the files of a worker. */
const endToEnd = {
  ...shared,
  testEnvironment: '<rootDir>/test/runner/shared-modules-environment.mjs',
  transform: {
    [`^${root}/(src|test/support)/.+\\.ts$`]: sharing,
    '/node_modules/(pg/esm|typeorm|@nestjs/[^/]+)/.+\\.m?js$': sharing,
    ...shared.transform,
  },
  transformIgnorePatterns: ['/node_modules/(?!pg/esm/|typeorm/|@nestjs/)'],
  globalSetup: '<rootDir>/test/runner/global-setup.ts',
  globalTeardown: '<rootDir>/test/runner/global-teardown.ts',
};

export default {
  // Real processes and a real Postgres, on machines of any speed: this bounds a hang, and nothing else.
  testTimeout: 900_000,
  projects: [
    {
      ...shared,
      displayName: 'unit',
      testMatch: ['<rootDir>/{src,bench,client/src,editor/src}/**/*.spec.ts'],
    },
    { ...endToEnd, displayName: 'e2e', testMatch: ['<rootDir>/test/**/*.e2e-spec.ts'] },
    // The long tests of the editors' page in real browsers, for `npm run test:browser`.
    { ...endToEnd, displayName: 'browser', testMatch: ['<rootDir>/test/editor/**/*.browser-spec.ts'] },
  ],
};
