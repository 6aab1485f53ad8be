import next from 'eslint-config-next/core-web-vitals'
import tseslint from 'typescript-eslint'

const config = tseslint.config(
  { ignores: ['node_modules', '.next*/**', '.data', '.tmp', 'lib/platform/db/generated', 'next-env.d.ts', 'test-results', 'playwright-report'] },
  ...next,
  ...tseslint.configs.recommendedTypeChecked.map(config => ({ ...config, files: ['**/*.ts', '**/*.tsx'] })),
  {
    files: ['**/*.ts', '**/*.tsx'],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
      'max-lines': ['error', { max: 350, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    // There is no optimizer of pictures to go through: each has its widths from the moment that it comes in.
    rules: { '@next/next/no-img-element': 'off' },
  },
  {
    // Prisma is reached through the stores of features and the platform alone; nothing outside the domain is a clock in it.
    files: ['lib/domain/**/*.ts'],
    ignores: ['**/*.test.ts'],
    rules: {
      'react-hooks/rules-of-hooks': 'off',
      'no-restricted-globals': ['error', 'process', 'fetch', 'setTimeout', 'setInterval', 'window', 'document'],
      'no-restricted-syntax': [
        'error',
        { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: 'The domain has no clock: pass the time in.' },
        { selector: "MemberExpression[object.name='Date'][property.name='now']", message: 'The domain has no clock: pass the time in.' },
        { selector: "MemberExpression[object.name='Math'][property.name='random']", message: 'The domain is deterministic.' },
      ],
    },
  },
  {
    files: ['**/*.test.{ts,tsx}', 'e2e/**/*.ts', 'lib/testing/**/*.ts'],
    rules: Object.fromEntries(['assignment', 'member-access', 'argument', 'call', 'return'].map(kind => [`@typescript-eslint/no-unsafe-${kind}`, 'off'])),
  },
  {
    files: ['**/*.{ts,tsx}'],
    rules: {
      'no-restricted-properties': [
        'error',
        { property: '$queryRawUnsafe', message: 'Use $queryRaw with a template.' },
        { property: '$executeRawUnsafe', message: 'Use $executeRaw with a template.' },
      ],
      'react/no-danger': 'error',
    },
  },
)

export default config
