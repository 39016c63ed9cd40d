import js from '@eslint/js';
import { defineConfig, globalIgnores } from 'eslint/config';
import astro from 'eslint-plugin-astro';
import ts from 'typescript-eslint';

/**
 * The floors of src, and what each may not import. Arrows point downwards only:
 * pages → site, components → markdown, cli, data → lib → schemas.
 */
const forbiddenFolders = {
  schemas: ['lib', 'markdown', 'cli', 'data', 'site', 'components', 'pages'],
  lib: ['markdown', 'cli', 'data', 'site', 'components', 'pages'],
  markdown: ['cli', 'data', 'site', 'components', 'pages'],
  cli: ['markdown', 'data', 'site', 'components', 'pages'],
  data: ['markdown', 'cli', 'site', 'components', 'pages'],
  site: ['components', 'pages'],
  components: ['cli', 'pages'],
};

const astroModules = {
  regex: '^(astro:|astro/(?!zod$)|astro$|@astrojs/)',
  message: 'This floor knows nothing of Astro.',
};
const outsideWorld = {
  regex: '^node:(fs|http|https|http2|net|child_process|process|os|worker_threads|timers|vm)(/|$)',
  message:
    'src/lib is pure: only src/lib/io reads files, and nothing in it asks the network, the clock or the machine.',
};
const files = {
  regex: '^node:fs(/|$)',
  message: 'Components never read files: src/lib/io does, and src/data hands on what was read.',
};

/** Only src/data asks Astro for records, so that the pages and the content check see the same ones. */
const collections = {
  name: 'astro:content',
  importNames: ['getCollection', 'getEntry', 'getEntries', 'getLiveCollection', 'getLiveEntry'],
  message: 'Only src/data asks for collections.',
};

/** What a floor may not import besides the floors above it. */
const forbiddenModules = {
  schemas: { patterns: [astroModules, outsideWorld] },
  lib: { patterns: [astroModules, outsideWorld] },
  markdown: { patterns: [{ ...astroModules, regex: '^astro:' }] },
  cli: { patterns: [{ ...astroModules, regex: '^astro:' }] },
  data: {},
  site: { paths: [collections] },
  components: { paths: [collections], patterns: [files] },
  pages: { paths: [collections] },
};

/** @param {string} floor */
function importRule(floor) {
  const { paths = [], patterns = [] } = forbiddenModules[floor];
  const above = (forbiddenFolders[floor] ?? []).map((folder) => ({
    regex: `(^~|\\.\\.)/${folder}(/|$)`,
    message: `src/${floor} must not know src/${folder}: arrows point downwards only (see CONTRIBUTING.md).`,
  }));
  return ['error', { paths, patterns: [...patterns, ...above] }];
}

const code = '{ts,mts,js,mjs,astro}';

export default defineConfig(
  globalIgnores([
    'dist/',
    '.astro/',
    '.editions/',
    '.building/',
    'node_modules/',
    'test/fixtures/',
    'public/',
    'content/',
  ]),
  js.configs.recommended,
  ts.configs.strict,
  astro.configs['flat/recommended'],
  {
    rules: {
      // TypeScript does this, and knows the globals.
      'no-undef': 'off',
      eqeqeq: ['error', 'smart'],
      // A regular expression's groups are `string | undefined` to TypeScript even where the pattern guarantees them.
      '@typescript-eslint/no-non-null-assertion': 'off',
      // Content is searched for control characters on purpose.
      'no-control-regex': 'off',
      // Astro's generated types can be reached in no other way.
      '@typescript-eslint/triple-slash-reference': ['error', { types: 'always', path: 'always', lib: 'never' }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      // More than this is a sign that a file has become two things.
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
      'no-warning-comments': 'error',
    },
  },
  {
    // The rules that need types, for the mistakes no other rule can see.
    files: ['src/**/*.ts', 'test/**/*.ts', '*.config.ts'],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/no-unnecessary-type-assertion': 'error',
      '@typescript-eslint/only-throw-error': 'error',
      '@typescript-eslint/require-array-sort-compare': ['error', { ignoreStringArrays: true }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
    },
  },
  ...Object.keys(forbiddenModules).map((floor) => ({
    files: [`src/${floor}/**/*.${code}`],
    rules: { 'no-restricted-imports': importRule(floor) },
  })),
  {
    files: ['src/lib/**/*.ts', 'src/schemas/**/*.ts'],
    ignores: ['src/lib/io/**'],
    rules: {
      'no-restricted-globals': ['error', 'process', 'window', 'document', 'fetch', 'setTimeout', 'setInterval'],
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now', message: 'src/lib has no clock: take the date as an argument.' },
      ],
      'no-restricted-syntax': [
        'error',
        {
          selector: 'NewExpression[callee.name="Date"][arguments.length=0]',
          message: 'src/lib has no clock: take the date as an argument.',
        },
      ],
    },
  },
  {
    // The one place in lib that reads files; still no Astro and no floor above.
    files: ['src/lib/io/**/*.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        { patterns: importRule('lib')[1].patterns.filter((pattern) => pattern !== outsideWorld) },
      ],
    },
  },
  {
    // Many small cases make a long test file, but still one thing.
    files: ['test/**/*.ts'],
    rules: { 'max-lines': ['error', { max: 500, skipBlankLines: true, skipComments: true }] },
  },
);
