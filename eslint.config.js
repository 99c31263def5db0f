import tseslint from 'typescript-eslint';

/** Methods whose first argument is SQL, wherever it goes to Postgres from. */
const TAKES_SQL =
  'query|prepared|send|where|andWhere|orderBy|either|eitherSkewed|whereSkewed|passes|bounding|texts';

/** Ways of writing that lose data or let text into SQL, each with the reason and the way that is right. */
const refusals = [
  {
    selector: "CallExpression[callee.property.name='save'][arguments.length<=2]",
    message: 'save() on a stale row loses the other writer: use insertRows() or saveCurrent().',
  },
  {
    selector:
      "CallExpression[callee.property.name=/^(findOne|findOneBy|findOneOrFail|delete|update|softDelete)$/][callee.object.property.name='manager']",
    message:
      'An undefined in a condition means "no condition": use the checked functions of kernel/database.',
  },
  {
    selector:
      `CallExpression[callee.property.name=/^(${TAKES_SQL})$/] > TemplateLiteral.arguments:first-child > *.expressions:not(Identifier[name=/^[A-Z]/])`,
    message: 'No interpolation into SQL: pass a parameter, or a constant that is named in CAPITALS.',
  },
];

export default tseslint.config(
  { ignores: ['**/dist', 'node_modules', '.copydesk', 'coverage'] },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      'no-restricted-syntax': ['error', ...refusals],
      'no-restricted-imports': [
        'error',
        {
          paths: [
            { name: '@nestjs/typeorm', importNames: ['InjectRepository'], message: 'Go through Database.' },
          ],
        },
      ],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      '@typescript-eslint/explicit-module-boundary-types': 'error',
      '@typescript-eslint/consistent-type-imports': [
        'error',
        { fixStyle: 'separate-type-imports', disallowTypeAnnotations: false },
      ],
      '@typescript-eslint/no-extraneous-class': [
        'error',
        { allowWithDecorator: true, allowStaticOnly: true },
      ],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      // The classes of *.dto.ts declare shapes: plain objects of that shape are what is read and answered.
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      '@typescript-eslint/no-misused-spread': 'off',
      '@typescript-eslint/no-unnecessary-condition': ['error', { allowConstantLoopConditions: true }],
    },
  },
  {
    files: ['{src,client/src,examples}/**/*.ts'],
    ignores: ['client/src/{schemas,operations}.ts'],
    rules: {
      'max-lines': ['error', { max: 250 }],
      'max-lines-per-function': ['error', { max: 40, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    // The two that put SQL together, out of constants of the code and $n alone.
    files: ['src/lists/listing.ts', 'src/kernel/database/rows.ts'],
    rules: { 'no-restricted-syntax': ['error', ...refusals.slice(0, 2)] },
  },
  {
    files: ['{src,bench,client/src}/**/*.spec.ts', 'test/**/*.ts'],
    rules: { 'max-lines-per-function': 'off', '@typescript-eslint/no-non-null-assertion': 'off' },
  },
);
