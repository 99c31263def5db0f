import tseslint from 'typescript-eslint';

/** Methods that take SQL: the types refuse text too, where they see which method it is. */
const TAKES_SQL =
  'prepared|send|where|whereUnprepared|andWhere|orderBy|whereEachRow|either|eitherUnprepared|filterUnprepared';

/** Text, as the first argument. */
const TEXT = ':matches(TemplateLiteral, Literal[raw=/^[\'"]/], BinaryExpression[operator="+"])';

/** Ways of writing that lose data or let text into SQL, each with the reason and the way that is right. */
const refusals = [
  {
    selector: 'ObjectExpression > SpreadElement > ObjectExpression[properties.length>0]',
    message: 'Write the properties into the object itself.',
  },
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
    // Of the driver, which takes text; our own `query` takes none.
    selector:
      'CallExpression[callee.property.name="query"] > TemplateLiteral.arguments:first-child > *.expressions:not(Identifier[name=/^[A-Z]/])',
    message:
      'No interpolation into SQL: write sql`…`, or pass a parameter or a constant that is named in CAPITALS.',
  },
  {
    selector: 'CallExpression[callee.property.name="query"] > BinaryExpression.arguments:first-child',
    message: 'No concatenation of SQL: write sql`…`.',
  },
];

/** In the service, where text is never SQL. The methods of others have such names too. */
const refusalsOfText = [
  {
    selector: `CallExpression[callee.property.name=/^(${TAKES_SQL})$/] > ${TEXT}.arguments:first-child`,
    message: 'SQL is a value: write sql`…`, which binds what is interpolated.',
  },
  {
    selector:
      ':matches(CallExpression[callee.name="sql"], TSTypeReference[typeName.name="TemplateStringsArray"])',
    message: 'sql is the tag of a template, so that its text is text of the code.',
  },
];

/** On the editors' page, which speaks several languages. */
const refusalsOfWords = [
  {
    selector: 'JSXText[value=/[A-Za-z]{2}/]',
    message: 'Words of the page stand in editor/src/messages.',
  },
  {
    selector: 'JSXAttribute[name.name=/^(aria-label|title|placeholder|label|description)$/] > Literal',
    message: 'Words of the page stand in editor/src/messages.',
  },
];

export default tseslint.config(
  { ignores: ['**/dist', 'node_modules', '.copydesk', 'coverage'] },
  {
    files: ['**/*.{ts,tsx}'],
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
    files: ['{src,client/src,editor,examples}/**/*.{ts,tsx}'],
    ignores: ['client/src/{schemas,operations}.ts'],
    rules: {
      'max-lines': ['error', { max: 250 }],
      'max-lines-per-function': ['error', { max: 40, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    files: ['src/**/*.ts'],
    rules: { 'no-restricted-syntax': ['error', ...refusals, ...refusalsOfText] },
  },
  {
    files: ['editor/src/**/*.{ts,tsx}'],
    rules: {
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
    },
  },
  {
    files: ['editor/src/**/*.tsx'],
    rules: {
      // Half of a component is markup.
      'max-lines-per-function': ['error', { max: 80, skipBlankLines: true, skipComments: true }],
      'no-restricted-syntax': ['error', ...refusals, ...refusalsOfWords],
    },
  },
  {
    files: ['{src,bench,client/src,editor}/**/*.spec.ts', 'test/**/*.ts'],
    rules: { 'max-lines-per-function': 'off', '@typescript-eslint/no-non-null-assertion': 'off' },
  },
);
