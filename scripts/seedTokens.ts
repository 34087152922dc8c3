import { readFileSync, readdirSync, writeFileSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';

/**
 * `tsx scripts/seedTokens.ts FOLDER`: takes every token that bears a number out of the texts of the source documents (one
 * file each, NUMBER_….txt) and out of seeds/, and brings test/domain/numerals/seedTokens.csv up to date. What a token says
 * (columns 2 and 3) is judged by a person and kept; a new token stands there without a judgement, and the test fails.
 */
const FIXTURE = 'test/domain/numerals/seedTokens.csv';

const DIGITS = '[0-9０-９][0-9０-９,，.．]*';
const KANJI_NUMBER =
  '(?:[〇一二三四五六七八九]?[十百千]|[一二三四五六七八九](?=[十百千万年月日か]))+[一二三四五六七八九]?[万億]?';
const NUMBER = `(?:(?:${DIGITS}|${KANJI_NUMBER})(?:\\s?[千百十]*[兆億万])?)`;
/** The words next to a number, up to a blank, a particle or a mark. */
const WORD = '(?:[一-龠々〆ヶァ-ヴー％%㎏A-Za-z]|か(?=[月所]))';
const SIGN = '[▲△→#＃第約－−+＋¥￥-]';
const JOIN = '[~～〜:：/／・.-]';
const PIECE = `${WORD}*${SIGN}?\\s?${NUMBER}(?:\\s?${WORD}+)?`;
const TOKEN = new RegExp(`[(（]?${PIECE}(?:\\s?${JOIN}?\\s?${PIECE})*(?:[/／][件日枚])?[)）]?`, 'g');

/** Of a table every cell is a token, of prose every number with the words it touches. */
function tokensOf(text: string): string[] {
  return text.split('\n').flatMap((line) => {
    const cells = line.split('\t').map((cell) => cell.trim());
    return cells.flatMap((cell) =>
      cells.length > 1 && cell.length <= 24
        ? [cell].filter(bearsNumber)
        : [...cell.matchAll(TOKEN)].map(([token]) => balanced(token)),
    );
  });
}

function bearsNumber(cell: string): boolean {
  return /[0-9０-９]/.test(cell);
}

/** A bracket without its partner belongs to the sentence. */
function balanced(token: string): string {
  const [opened, closed] = [/[(（]/.test(token), /[)）]/.test(token)];
  return (opened === closed ? token : token.replace(/[()（）]/g, '')).trim();
}

const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error('Which folder holds the texts of the source documents?');
const found = new Map<string, Set<string>>();
for (const file of readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .sort()) {
  note(readFileSync(join(folder, file), 'utf8'), file.slice(0, 3));
}
for (const source of readdirSync('seeds').filter((name) => /^00\d/.test(name))) {
  for (const file of readdirSync(join('seeds', source)).filter((name) => name.endsWith('.csv'))) {
    const cells = parse(readFileSync(join('seeds', source, file))) as string[][];
    note(cells.map((row) => row.join('\t')).join('\n'), source.slice(0, 3));
  }
}

function note(text: string, source: string): void {
  for (const token of tokensOf(text)) found.set(token, (found.get(token) ?? new Set()).add(source));
}

type Row = Readonly<Record<'書き方' | '結果' | '理由' | '資料', string>>;
const judged = new Map<string, Row>(
  existsSync(FIXTURE) ? (parse(readFileSync(FIXTURE), { columns: true }) as Row[]).map((row) => [row.書き方, row]) : [],
);
const quoted = (cell: string) => (/[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
const rows = [...found].map(([token, sources]) => {
  const { 結果 = '', 理由 = '' } = judged.get(token) ?? {};
  return [token, 結果, 理由, [...sources].sort().join(' ')].map(quoted).join(',');
});
writeFileSync(FIXTURE, ['書き方,結果,理由,資料', ...rows].join('\n') + '\n');
console.log(
  `${rows.length} tokens, ${rows.length - [...found.keys()].filter((token) => judged.has(token)).length} new`,
);
