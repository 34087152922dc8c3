import js from '@eslint/js';
import tseslint from 'typescript-eslint';

/** The layers, innermost first, and what each may import besides itself. */
export const LAYERS = {
  domain: [],
  reference: ['domain'],
  functions: ['domain', 'reference'],
  analysis: ['domain', 'reference', 'functions'],
  excel: ['domain', 'reference', 'functions'],
  taskpane: ['domain', 'reference', 'functions', 'analysis', 'excel'],
  xlsx: [],
  workbench: ['domain', 'reference', 'functions', 'xlsx'],
  cli: ['domain', 'reference', 'functions', 'analysis', 'xlsx', 'workbench'],
  help: ['domain', 'reference', 'functions'],
};

const PACKAGES_OUTSIDE = {
  domain: ['*', '!.*'],
  reference: ['preact', '@univerjs/*', '@microsoft/*', 'node:*'],
  functions: ['preact', '@univerjs/*', '@microsoft/*', 'node:*', 'zod'],
  analysis: ['preact', '@univerjs/*', '@microsoft/*', 'node:*'],
  excel: ['preact', '@univerjs/*', 'node:*'],
  taskpane: ['@univerjs/*', '@microsoft/*', 'node:*'],
  xlsx: ['preact', '@univerjs/*', '@microsoft/*', 'node:*'],
  workbench: ['preact', '@microsoft/*', 'node:*'],
  cli: ['preact', '@microsoft/*'],
  help: ['preact', '@univerjs/*', '@microsoft/*', 'node:*'],
};

const OFFICE_GLOBALS = ['Office', 'Excel', 'CustomFunctions', 'OfficeRuntime', 'OfficeExtension'];

function layer(name) {
  const forbidden = Object.keys(LAYERS).filter((other) => other !== name && !LAYERS[name].includes(other));
  const rules = {
    'no-restricted-imports': [
      'error',
      {
        patterns: [
          {
            regex: `^(\\.\\./)+(${forbidden.join('|')})(/|$)`,
            message: `src/${name} may import only ${['itself', ...LAYERS[name].map((other) => `src/${other}`)].join(', ')}.`,
          },
          ...(name === 'domain'
            ? [{ regex: '^[^.]', message: 'src/domain is plain calculation and takes no package.' }]
            : [{ group: PACKAGES_OUTSIDE[name], message: `src/${name} does not use this package.` }]),
        ],
      },
    ],
  };
  if (name !== 'excel') {
    rules['no-restricted-globals'] = [
      'error',
      ...OFFICE_GLOBALS.map((global) => ({ name: global, message: 'Only src/excel names Office.' })),
    ];
  }
  if (name === 'domain') {
    rules['no-restricted-globals'].push(
      ...['window', 'document', 'fetch', 'Date', 'setTimeout', 'localStorage', 'crypto'].map((global) => ({
        name: global,
        message: 'src/domain knows no DOM, clock or network.',
      })),
    );
    rules['no-restricted-properties'] = ['error', { object: 'Math', property: 'random' }];
  }
  return { files: [`src/${name}/**/*.{ts,tsx}`], rules };
}

export default tseslint.config(
  {
    ignores: [
      'dist/',
      'dist-local/',
      'dist-cli/',
      'dist-bench/',
      'release/',
      'reports/',
      'generated/',
      'artifacts/',
      'node_modules/',
      'coverage/',
    ],
  },
  js.configs.recommended,
  ...tseslint.configs.strict,
  {
    rules: {
      'max-lines': ['error', { max: 400 }],
      'max-lines-per-function': ['error', { max: 70, skipBlankLines: true, skipComments: true }],
      complexity: ['error', 15],
      'no-console': 'error',
      eqeqeq: 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      // A non-null assertion is how an index that was just checked is read under noUncheckedIndexedAccess.
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-invalid-void-type': 'off',
    },
  },
  ...Object.keys(LAYERS).map(layer),
  {
    files: ['test/**', 'scripts/**'],
    rules: { 'max-lines-per-function': 'off', 'no-console': 'off' },
  },
  {
    files: ['*.js', '*.mjs', 'scripts/**/*.{js,mjs}'],
    languageOptions: {
      globals: {
        module: 'writable',
        require: 'readonly',
        process: 'readonly',
        __dirname: 'readonly',
        console: 'readonly',
        URL: 'readonly',
        Buffer: 'readonly',
      },
    },
    rules: { '@typescript-eslint/no-require-imports': 'off' },
  },
);
