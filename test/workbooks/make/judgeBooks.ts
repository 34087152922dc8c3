/**
 * Writes the books of the judge: formulas over typed data, with the results that LibreOffice gives. `npx tsx test/workbooks/make/judgeBooks.ts
 * FOLDER [COUNT] [SEED]`
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { utils, write } from '@e965/xlsx';
import type { CellObject, WorkBook, WorkSheet } from '@e965/xlsx';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { formulaToFile } from '../../../src/xlsx/formulas';
import { criteriaSheet, dataSheet, earlySheet, filteredSheet, lookupSheet } from './judge/data';
import { filledIn } from './judge/placeholders';
import { Random } from './judge/random';
import { BOOKS } from './judge/templates';

const COLUMNS = 10;
/** Tries at a formula that is not there yet. */
const TRIES = 30;

/** A line of the templates: how often it is asked for, and its formulas. */
interface Line {
  readonly share: number;
  readonly templates: readonly string[];
  readonly made: Set<string>;
  book: string;
}

function linesOf({ name, templates, each = 10 }: (typeof BOOKS)[number]): Line[] {
  return templates
    .trim()
    .split('\n')
    .map((line) => {
      const [head = '', ...formulas] = line.split(' | ').map((part) => part.trim());
      return { share: /^\*./.test(head) ? 2 * each : each, templates: formulas, made: new Set(), book: name };
    });
}

/** `count` formulas: each line has its share, and the templates of a line come in turn. */
function formulasOf(lines: readonly Line[], count: number, random: Random): ReadonlyMap<string, readonly string[]> {
  const whole = lines.reduce((sum, { share }) => sum + share, 0);
  let made = 0;
  let shares = 0;
  for (const line of lines) {
    shares += line.share;
    const wanted = Math.round((count * shares) / whole) - made;
    for (let turn = 0; turn < wanted * TRIES && line.made.size < wanted; turn += 1) {
      line.made.add(filledIn(line.templates[turn % line.templates.length]!, random));
    }
    made += line.made.size;
  }
  const books = new Map<string, string[]>();
  for (const { book, made: formulas } of lines) books.set(book, [...(books.get(book) ?? []), ...formulas]);
  return books;
}

/** Functions that LibreOffice 7.4 knows by another name in a file than Excel. */
const AS_LIBREOFFICE = [
  [/_xlfn\.(IM(?:TAN|SINH|COSH|SEC|CSC|COT)\()/g, '$1'],
  [/\bBAHTTEXT\(/g, '_xlfn.BAHTTEXT('],
] as const;

/** What gives a day, in a cell that shows days, as people have it; where the row is even. */
const GIVES_DAY = /^(?:DATE|EDATE|EOMONTH|WORKDAY|WORKDAY\.INTL|DATEVALUE)\((?:[^()]|\([^()]*\))*\)$/;

function formulaCell(formula: string, address: string): CellObject {
  const array = /^\[(.*)\]$/.exec(formula)?.[1];
  const text = formulaToFile(`=${array ?? formula}`).replace(/^=/, '');
  const f = AS_LIBREOFFICE.reduce((all, [wrong, right]) => all.replace(wrong, right), text);
  const isDay = GIVES_DAY.test(formula) && Number(/\d+/.exec(address)![0]) % 2 === 0;
  return { t: 'z', f, ...(array !== undefined && { F: address }), ...(isDay && { z: 'yyyy/m/d' }) };
}

function formulaSheet(formulas: readonly string[]): WorkSheet {
  const sheet: WorkSheet = {
    '!ref': utils.encode_range({ s: { r: 0, c: 0 }, e: { r: Math.ceil(formulas.length / COLUMNS), c: COLUMNS } }),
  };
  formulas.forEach((formula, index) => {
    const address = utils.encode_cell({ r: Math.floor(index / COLUMNS), c: index % COLUMNS });
    sheet[address] = formulaCell(formula, address);
  });
  return sheet;
}

function bookOf(name: string, formulas: readonly string[], random: Random, date1904: boolean): WorkBook {
  const book = utils.book_new();
  const half = Math.ceil(formulas.length / 2);
  // The same formulas on both sheets mean other cells where a name belongs to a sheet.
  const [first, second] =
    name === 'names'
      ? [0, formulas.length % 2].map((less) => formulas.filter((_, index) => index % 2 === 0).slice(less))
      : [formulas.slice(0, half), formulas.slice(half)];
  utils.book_append_sheet(book, formulaSheet(first!), '数式');
  utils.book_append_sheet(book, formulaSheet(second!), '数式2');
  const data = dataSheet(random, date1904);
  utils.book_append_sheet(book, data, 'Data');
  utils.book_append_sheet(book, lookupSheet(random), '表 2');
  utils.book_append_sheet(book, criteriaSheet(data), '条件');
  if (name === 'filtered') utils.book_append_sheet(book, filteredSheet(random), '絞込');
  if (name === 'earlyDays') utils.book_append_sheet(book, earlySheet(random), '初期');
  const ofSheets = [0, 1].flatMap((sheet) => [
    { Name: '率', Ref: `Data!$C$${sheet * 7 + 3}`, Sheet: sheet },
    { Name: '範囲', Ref: `Data!$M$${sheet * 9 + 2}:$M$${sheet * 9 + 14}`, Sheet: sheet },
    { Name: '範囲計', Ref: `SUM(Data!$A$${sheet * 9 + 2}:$A$${sheet * 9 + 14})`, Sheet: sheet },
  ]);
  const ofBook = [
    { Name: '単価', Ref: 'Data!$M$4' },
    { Name: '数量', Ref: 'Data!$A$2:$A$41' },
    { Name: '数量計', Ref: 'SUM(Data!$A$2:$A$41)' },
    { Name: '対応表', Ref: "'表 2'!$A$2:$D$13" },
  ];
  book.Workbook = { WBProps: { date1904 }, ...(name === 'names' && { Names: [...ofBook, ...ofSheets] }) };
  return book;
}

/** LibreOffice reads a cell that is TRUE as a formula, and saves it so. */
function withPlainTruths(file: Uint8Array): Uint8Array {
  const parts = unzipSync(file);
  for (const data of ['xl/worksheets/sheet3.xml', 'xl/worksheets/sheet5.xml']) {
    parts[data] = strToU8(strFromU8(parts[data]!).replace(/<f [^>]*>(?:TRUE|FALSE)\(\)<\/f>/g, ''));
  }
  return zipSync(parts, { level: 9 });
}

/** SheetJS writes a filter without what it lets through. */
function withFilters(file: Uint8Array): Uint8Array {
  const parts = unzipSync(file);
  for (const [path, bytes] of Object.entries(parts)) {
    if (!path.startsWith('xl/worksheets/sheet')) continue;
    const through = '<filterColumn colId="0"><filters><filter val="赤"/></filters></filterColumn>';
    parts[path] = strToU8(
      strFromU8(bytes).replace(/<autoFilter ref="([^"]+)"\/>/, `<autoFilter ref="$1">${through}</autoFilter>`),
    );
  }
  return zipSync(parts);
}

const [folder = '.', count = '5000', seed = '20261129'] = process.argv.slice(2);
const random = new Random(Number(seed));
const formulas = formulasOf(BOOKS.flatMap(linesOf), Number(count), random);
const temporary = mkdtempSync(join(tmpdir(), 'judge-'));
mkdirSync(folder, { recursive: true });
for (const { name, date1904 = false } of BOOKS) {
  const book = bookOf(name, formulas.get(name)!, random, date1904);
  const file = new Uint8Array(write(book, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer);
  writeFileSync(join(temporary, `${name}.xlsx`), withFilters(file));
  console.log(name, formulas.get(name)!.length);
}
const profile = `-env:UserInstallation=${pathToFileURL(join(temporary, 'profile')).href}`;
const files = BOOKS.map(({ name }) => join(temporary, `${name}.xlsx`));
execFileSync('soffice', ['--headless', '--convert-to', 'xlsx', '--outdir', folder, profile, ...files], {
  stdio: 'inherit',
});
for (const { name } of BOOKS) {
  const file = join(folder, `${name}.xlsx`);
  writeFileSync(file, withPlainTruths(readFileSync(file)));
}
rmSync(temporary, { recursive: true });
