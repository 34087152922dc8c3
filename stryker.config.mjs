import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { declareValuePlugin, PluginKind } from '@stryker-mutator/api/plugin';

/** What a person reads: `{ ja: …, en: … }` and the paragraph of a notice. A rule's Japanese name is also a key. */
function isMessage({ node, parentPath }) {
  const isText = node.type === 'StringLiteral' || node.type === 'TemplateLiteral';
  if (!isText) return false;
  const { node: parent } = parentPath;
  if (parent.type === 'CallExpression') return parent.callee.name === 'notice';
  if (parent.type !== 'ObjectProperty' || parent.value !== node) return false;
  const owner = parentPath.parentPath.parentPath.node;
  return parent.key.name === 'en' || (parent.key.name === 'ja' && owner.key?.name !== 'name');
}

const messages = { shouldIgnore: (path) => (isMessage(path) ? 'the text of a message' : undefined) };

export const strykerPlugins = [declareValuePlugin(PluginKind.Ignore, 'messages', messages)];

/** One folder at a time against the tests of that folder: Jest then loads a few files for a mutant, and not all. */
const folder = process.env.MUTATION_FOLDER;
const reports = `reports/mutation/${folder}`;

/** @type {import('@stryker-mutator/api/core').PartialStrykerOptions} */
export default {
  mutate: [`src/domain/${folder}/**/*.ts`],
  ignorePatterns: [
    '**',
    '!src/{domain,reference,functions,help}/**',
    '!test/{domain,support}/**',
    '!generated/**',
    '!tsconfig.json',
  ],
  plugins: ['./stryker.config.mjs', './test/domain/support/mutantRunner.mjs'],
  ignorers: ['messages'],
  testRunner: 'domain',
  coverageAnalysis: 'perTest',
  concurrency: 1,
  incremental: true,
  incrementalFile: `${reports}/incremental.json`,
  reporters: ['clear-text', 'json'],
  jsonReporter: { fileName: `${reports}/report.json` },
  clearTextReporter: { allowColor: false, allowEmojis: false, logTests: false, reportTests: false },
  allowConsoleColors: false,
  tempDirName: join(tmpdir(), 'myna-mutation'),
};
