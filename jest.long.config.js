const { testTimeout, maxWorkers, ...usual } = require('./jest.config');

/** The ids of test/support/excelHost/profiles.ts. */
const EXCELS = ['microsoft365', 'ltsc2024', 'ltsc2021', 'retail2021', 'mac', 'web'];

const thorough = {
  ...usual,
  testTimeout,
  testPathIgnorePatterns: [],
  globals: { ...usual.globals, THOROUGH: true },
};
const excel = (id) => ({
  ...thorough,
  ...{
    displayName: id,
    testMatch: ['**/test/excel/**/*.test.ts'],
    testPathIgnorePatterns: usual.testPathIgnorePatterns,
  },
  globals: { ...thorough.globals, EXCEL_PROFILE: id },
});

/**
 * What takes minutes: `npm run test:long` runs it before a release, and after changes to what it tests. The browser tests
 * run once more, in every theme at every width, and those of Excel in every Excel.
 */
module.exports = {
  ...{ testTimeout, maxWorkers },
  projects: [
    { ...thorough, displayName: 'long', testMatch: ['**/*.long.test.ts', '**/*.e2e.test.ts'] },
    ...EXCELS.map(excel),
  ],
};
