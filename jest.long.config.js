const usual = require('./jest.config');

/** What takes minutes: `npm run test:long` runs it before a release, and after changes to what it tests. */
module.exports = { ...usual, testMatch: ['**/*.long.test.ts'], testPathIgnorePatterns: [] };
