/** Packages that ship as ES modules only; all but marked and preact come with the grid. */
const ES_MODULES = [
  ...[
    '@ironcalc/wasm',
    '@noble/hashes',
    '@noble/ciphers',
    'marked',
    'preact',
    'lodash-es',
    'nanoid',
    'rbush',
    'quickselect',
    'kdbush',
    'cjk-regex',
    'regexp-util',
    'unicode-regex',
  ],
  ...['franc-min', 'trigram-utils', 'n-gram', 'collapse-white-space'],
];

/** @type {import('jest').Config} */
module.exports = {
  testEnvironment: 'node',
  // The build writes it (scripts/webpack/buildId.js).
  globals: { MYNA_BUILD: 'test' },
  roots: ['<rootDir>/test'],
  testMatch: ['**/*.test.ts', '**/*.test.tsx'],
  // npm run test:long runs these (jest.long.config.js).
  testPathIgnorePatterns: ['[.]long[.]test[.]ts$'],
  transform: {
    '^.+\\.m?[jt]sx?$': [
      '@swc/jest',
      {
        jsc: {
          target: 'es2022',
          parser: { syntax: 'typescript', tsx: true },
          transform: { react: { runtime: 'automatic', importSource: 'preact' } },
        },
      },
    ],
  },
  transformIgnorePatterns: [`/node_modules/(?!(${ES_MODULES.join('|')})/)`],
  // Nothing is said by how long a busy machine takes.
  testTimeout: 60_000,
  // The browser tests wait more than they compute.
  maxWorkers: 2,
  moduleNameMapper: { '\\.css$': '<rootDir>/test/support/emptyModule.ts' },
};
