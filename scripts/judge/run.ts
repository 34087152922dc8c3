import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { format, resolveConfig } from 'prettier';
import { readFolders, WORKBOOKS } from './books';
import type { Compared } from './books';
import { listOf, pageOf, sharesOf } from './page';
import { tableOf, trustedOf } from './table';

const USAGE = `npm run judge                         test/workbooks のブックで表を作り、src/engine/judge/trusted.json と docs/engine-functions.md を書きます
npm run judge -- --check              書かずに、いまの表と同じかを確かめます
npm run judge -- FOLDER…              フォルダーのブックも加えて一覧にします（何も書きません）
  --show 5                            違った数式を、関数ごとに 5 個まで示します
  --function ROUND                    この関数だけを示します`;

/** What `npm run judge` writes, and `--check` compares. */
async function written(): Promise<ReadonlyMap<string, string>> {
  const reading = await readFolders([WORKBOOKS]);
  const rows = tableOf(reading.compared);
  const texts = new Map([
    ['src/engine/judge/trusted.json', JSON.stringify(trustedOf(rows))],
    ['docs/engine-functions.md', pageOf(reading, rows, 'ja')],
    ['docs/engine-functions.en.md', pageOf(reading, rows, 'en')],
  ]);
  const style = (await resolveConfig('docs/engine-functions.md')) ?? {};
  for (const [file, text] of texts) texts.set(file, await format(text, { ...style, filepath: file }));
  return texts;
}

async function list(folders: readonly string[], show: number, only: string | undefined): Promise<void> {
  const reading = await readFolders([WORKBOOKS, ...folders]);
  const rows = tableOf(reading.compared).filter(({ name }) => only === undefined || name === only.toUpperCase());
  console.log(`関数\t一致\t違い\t証拠なし\n${listOf(rows)}\n${sharesOf(reading)}`);
  for (const { differing } of rows) for (const one of differing.slice(0, show)) console.log(caseText(one));
  for (const line of reading.unread) console.log(line);
}

function caseText({ file, cell, formula, cached, gave }: Compared): string {
  return `${file} ${cell} ${formula}\t${JSON.stringify(cached)}\t${JSON.stringify(gave ?? null)}`;
}

async function run(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      check: { type: 'boolean' },
      help: { type: 'boolean' },
      show: { type: 'string' },
      function: { type: 'string' },
    },
  });
  if (values.help) return console.log(USAGE);
  if (positionals.length > 0 || values.show !== undefined || values.function !== undefined) {
    return list(positionals, Number(values.show ?? 0), values.function);
  }
  for (const [file, text] of await written()) {
    if (!values.check) writeFileSync(file, text);
    else if (readFileSync(file, 'utf8') !== text) {
      console.error(`${file} がいまの表と違います。npm run judge を実行してください。`);
      process.exitCode = 1;
    }
  }
}

run().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
