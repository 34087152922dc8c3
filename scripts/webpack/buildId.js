const { createHash } = require('node:crypto');
const { readFileSync, readdirSync } = require('node:fs');
const path = require('node:path');
const { version } = require('../../package.json');

const ROOT = path.resolve(__dirname, '../..');

/** The release, and a hash of all that functions.js and the pane are made of: source, reference data and libraries. */
module.exports = function buildId() {
  const hash = createHash('sha256').update(readFileSync(path.join(ROOT, 'package-lock.json')));
  for (const folder of ['src', 'generated']) {
    const files = readdirSync(path.join(ROOT, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => path.join(parentPath, name));
    for (const file of files.sort()) hash.update(path.relative(ROOT, file)).update(readFileSync(file));
  }
  return `${version} ${hash.digest('hex').slice(0, 12)}`;
};
