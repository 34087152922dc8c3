const usual = require('./jest.config');

/**
 * What takes minutes: `npm run test:long` runs it before a release, and after changes to what it tests. The browser tests
 * run once more, in every theme at every width, and those of Excel in every Excel.
 */
module.exports = {
  ...usual,
  testMatch: ['**/*.long.test.ts', '**/*.e2e.test.ts', '**/test/excel/**/*.test.ts'],
  testPathIgnorePatterns: [],
  globals: { ...usual.globals, THOROUGH: true },
};
