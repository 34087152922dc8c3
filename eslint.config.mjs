import { readFileSync } from 'node:fs';
import js from '@eslint/js';
import regexp from 'eslint-plugin-regexp';
import tseslint from 'typescript-eslint';

/** For each folder of src: the other folders and the packages that it may import. */
const LAYERS = JSON.parse(readFileSync(new URL('scripts/architecture/layers.json', import.meta.url), 'utf8'));

const OFFICE_GLOBALS = ['Office', 'Excel', 'CustomFunctions', 'OfficeRuntime', 'OfficeExtension'];

/** What an import may begin with where no package may be imported, and where some may. */
function otherPackages(packages) {
  const allowed = packages.map((name) => name.replaceAll('.', '\\.').replace('*', '.*'));
  return `^(?!\\.|(?:${[...allowed, '$a'].join('|')})$)`;
}

function layer(name) {
  const { uses, packages } = LAYERS[name];
  const forbidden = Object.keys(LAYERS).filter((other) => other !== name && !uses.includes(other));
  const rules = {
    'no-restricted-imports': [
      'error',
      {
        patterns: [
          {
            regex: `^(\\.\\./)+(${forbidden.join('|')})(/|$)`,
            message: `src/${name} may import only ${['itself', ...uses.map((other) => `src/${other}`)].join(', ')}.`,
          },
          {
            regex: otherPackages(packages),
            message: `src/${name} takes only these packages: ${packages.join(', ') || 'none'}.`,
          },
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
      'dist-dev/',
      '.cache/',
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
    // No text, however long and strange, may take a pattern more time than its length accounts for.
    files: ['src/**/*.{ts,tsx}'],
    plugins: { regexp },
    rules: {
      'regexp/no-super-linear-backtracking': ['error', { report: 'potential' }],
      'regexp/no-super-linear-move': ['error', { report: 'potential' }],
    },
  },
  {
    files: ['test/**', 'scripts/**'],
    rules: { 'max-lines-per-function': 'off', 'no-console': 'off' },
  },
  {
    files: ['*.js', '*.mjs', 'scripts/**/*.{js,mjs}', 'test/**/*.{js,mjs}'],
    languageOptions: {
      globals: {
        module: 'writable',
        require: 'readonly',
        process: 'readonly',
        __dirname: 'readonly',
        __filename: 'readonly',
        console: 'readonly',
        URL: 'readonly',
        Buffer: 'readonly',
      },
    },
    rules: { '@typescript-eslint/no-require-imports': 'off' },
  },
);
