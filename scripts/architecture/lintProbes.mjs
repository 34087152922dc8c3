import { text } from 'node:stream/consumers';
import { ESLint } from 'eslint';

/** Lints pieces of code as if they stood in files: [{ file, code }] on standard input, messages for each on standard output. */
const probes = JSON.parse(await text(process.stdin));
const eslint = new ESLint();
const results = [];
for (const { file, code } of probes) {
  const [{ messages }] = await eslint.lintText(code, { filePath: file });
  results.push(messages.map(({ line, ruleId }) => ({ line, ruleId })));
}
process.stdout.write(JSON.stringify(results));
