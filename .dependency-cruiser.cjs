/** The house, top to bottom: a folder may import only folders above it. The architecture is this array. */
const LAYERS = [
  'config',
  // What knows no word of news: it could serve a bakery.
  'kernel',
  'postgres',
  'contract',
  'lists',
  'edge',
  'identity',
  'operation',
  // The newsroom.
  'newsroom',
  'numbers',
  'body',
  'entities',
  'sections',
  'organizations',
  'people',
  'indicators',
  'sign-off',
  'quotes',
  'statistics',
  'articles',
  'related',
  'checks',
  'workflow',
  'collaboration',
  // What readers get.
  'publication',
  'preview',
  'content',
  'datasets',
  'reports',
  'formats',
  'feeds',
  'search',
  'api-docs',
  'editor-page',
  // Content to begin with.
  'seed',
  'demo',
];

/** What of a folder others may see. The folders above the news, and those that the news is made with, are open to all. */
const OPEN = [
  ...['config', 'kernel', 'postgres', 'contract', 'lists', 'edge', 'identity'],
  ...['numbers', 'body', 'entities'],
];
const VISIBLE = '\\.(module|reader|events|entity|dto|problems|store|view|status|access)\\.ts$';

const downward = LAYERS.map((layer, i) => ({
  name: `${layer}-imports-only-upward`,
  severity: 'error',
  from: { path: `^src/${layer}/`, pathNot: '\\.spec\\.ts$' },
  to: { path: LAYERS.slice(i + 1).map((below) => `^src/${below}/`) },
})).filter((rule) => rule.to.path.length > 0);

const hidden = LAYERS.filter((layer) => !OPEN.includes(layer)).map((layer) => ({
  name: `${layer}-shows-only-its-face`,
  severity: 'error',
  from: { path: '^src/[^/]+/', pathNot: `^src/(${layer}|demo)/` },
  to: { path: `^src/${layer}/`, pathNot: VISIBLE },
}));

/** The sample newsroom is written as requests would write it, through the services. */
const demo = {
  name: 'demo-sees-faces-and-services',
  severity: 'error',
  from: { path: '^src/demo/' },
  to: {
    path: LAYERS.filter((layer) => ![...OPEN, 'demo'].includes(layer)).map((layer) => `^src/${layer}/`),
    pathNot: [VISIBLE, '\\.service\\.ts$'],
  },
};

module.exports = {
  forbidden: [
    {
      name: 'no-circles',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'unknown-folder',
      severity: 'error',
      from: {},
      to: { path: '^src/[^/]+/', pathNot: LAYERS.map((layer) => `^src/${layer}/`) },
    },
    { name: 'no-unresolved', severity: 'error', from: {}, to: { couldNotResolve: true } },
    ...downward,
    ...hidden,
    demo,
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'types'] },
  },
};
