import type { FaultDetails, FaultKind } from '../../domain/fault';
import type { Text } from '../core/text';
import { DIVISORS, list, number } from './wording';
import type { ErrorCode } from '../../sheet';

type Entry<K extends FaultKind> = readonly [code: ErrorCode, say: (details: FaultDetails[K]) => Text];
type Table<K extends FaultKind> = { readonly [P in K]: Entry<P> };

const say = (ja: string, en: string): Text => ({ ja, en });

/** Faults of reading: what came, and what is expected. */
export const READING_FAULTS = {
  missingArgument: [
    '#VALUE!',
    () => say('指定されていません。省略できない引数です。', 'Missing. This argument is required.'),
  ],
  unreadableNumber: [
    '#VALUE!',
    ({ text }) =>
      say(
        `「${text}」は数として読めません。1234、1,234、▲5、1億2,345万、37,449百万円、17.2% のように入力してください。`,
        `"${text}" does not read as a number. Write 1234, 1,234, ▲5, 1億2,345万, 37,449百万円 or 17.2%.`,
      ),
  ],
  foreignUnit: [
    '#VALUE!',
    ({ text, unit, accepted }) =>
      say(
        `「${text}」の単位「${unit}」はここでは使えません。${accepted.length > 0 ? `使える単位: ${list(accepted)}。` : '単位のない数を入力してください。'}`,
        `The unit "${unit}" of "${text}" does not fit here. ${accepted.length > 0 ? `Accepted: ${accepted.join(', ')}.` : 'Give a number without a unit.'}`,
      ),
  ],
  notANumber: [
    '#VALUE!',
    ({ value }) =>
      say(`${value} は数ではありません。数を入力してください。`, `${value} is not a number. Give a number.`),
  ],
  unknownChoice: [
    '#VALUE!',
    ({ text, choices }) =>
      say(
        `「${text}」は指定できません。${list(choices)} のいずれかを指定してください。`,
        `"${text}" is not one of ${choices.join(', ')}.`,
      ),
  ],
  unreadableText: [
    '#VALUE!',
    ({ value }) =>
      say(`${value} は文字列ではありません。文字列を指定してください。`, `${value} is not text. Give a text.`),
  ],
  unreadableDate: [
    '#VALUE!',
    ({ text }) =>
      say(
        `「${text}」は日付として読めません。2026/4/1、2026-04-01、令和8年4月1日、R8.4.1、2026年4月 のように入力してください。`,
        `"${text}" does not read as a date. Write 2026/4/1, 2026-04-01, 令和8年4月1日, R8.4.1 or 2026年4月.`,
      ),
  ],
  unreadableFlag: [
    '#VALUE!',
    ({ text }) => say(`「${text}」は TRUE でも FALSE でもありません。`, `"${text}" is neither TRUE nor FALSE.`),
  ],
  unsupportedCell: [
    '#VALUE!',
    ({ type }) =>
      say(
        `この種類のデータ（${type}）は読めません。数か文字列を入力してください。`,
        `Data of the type ${type} cannot be read. Give a number or a text.`,
      ),
  ],
  blankNotAllowed: ['#VALUE!', () => say('空白です。値を入力してください。', 'Blank. Give a value.')],
  oneCellExpected: [
    '#VALUE!',
    ({ rows, columns }) =>
      say(
        `${rows}行×${columns}列の範囲は指定できません。1つのセルか値を指定してください。`,
        `A range of ${rows}×${columns} does not fit. Give one cell or value.`,
      ),
  ],
  shapesDiffer: [
    '#VALUE!',
    ({ shapes }) =>
      say(
        `範囲の大きさ（行×列）が合いません: ${list(shapes)}。同じ大きさにするか、1行・1列・1セルを指定してください。`,
        `The sizes of the ranges (rows×columns) do not fit: ${shapes.join(', ')}. Use equal sizes, or a single row, column or cell.`,
      ),
  ],
  vectorExpected: [
    '#VALUE!',
    ({ rows, columns }) =>
      say(
        `${rows}行×${columns}列の範囲は指定できません。1行または1列の範囲を指定してください。`,
        `A range of ${rows}×${columns} does not fit. Give a single row or column.`,
      ),
  ],
  blankInside: [
    '#VALUE!',
    ({ position }) =>
      say(
        `${position}番目が空白です。途中を空けずに入力してください（分からない月がある間は計算できません）。`,
        `Number ${position} is blank. Fill every cell between the first and the last.`,
      ),
  ],
  allBlank: [
    '#VALUE!',
    () => say('すべて空白です。1つ以上の値を入力してください。', 'All cells are blank. Give at least one value.'),
  ],
  unreadableFiscalYear: [
    '#VALUE!',
    ({ text }) =>
      say(
        `「${text}」は年度として読めません。2025、令和7年度、R7 のように入力してください。`,
        `"${text}" does not read as a fiscal year. Write 2025, 令和7年度 or R7.`,
      ),
  ],
  unknownDateFormat: [
    '#VALUE!',
    ({ format, token }) =>
      say(
        `書式「${format}」の「${token}」は使えません。g gg ggg（元号）、e ee（和暦の年）、yyyy、m mm、d dd、aaa aaaa（曜日）が使えます。`,
        `"${token}" in the format "${format}" is not known. Use g gg ggg (era), e ee (year of the era), yyyy, m mm, d dd, aaa aaaa (weekday).`,
      ),
  ],
  unknownTable: [
    '#N/A',
    ({ text }) =>
      say(
        `「${text}」という参照表はありません。=MYNA.REFLIST() で一覧を確認してください。`,
        `There is no reference table "${text}". See =MYNA.REFLIST().`,
      ),
  ],
  unknownColumn: [
    '#N/A',
    ({ text, columns }) =>
      say(
        `「${text}」という列はありません。列: ${list(columns)}。`,
        `There is no column "${text}". Columns: ${columns.join(', ')}.`,
      ),
  ],
} satisfies Partial<Table<FaultKind>>;

/** Faults of the values themselves. */
export const VALUE_FAULTS = {
  notPositive: [
    '#NUM!',
    ({ value }) =>
      say(
        `${number(value)} は指定できません。0 より大きい数を指定してください。`,
        `${number(value)} does not fit. Give a number above 0.`,
      ),
  ],
  belowMinimum: [
    '#NUM!',
    ({ value, minimum }) =>
      say(
        `${number(value)} は小さすぎます。${number(minimum)} 以上を指定してください。`,
        `${number(value)} is too small. Give at least ${number(minimum)}.`,
      ),
  ],
  aboveMaximum: [
    '#NUM!',
    ({ value, maximum }) =>
      say(
        `${number(value)} は大きすぎます。${number(maximum)} 以下を指定してください。`,
        `${number(value)} is too large. Give at most ${number(maximum)}.`,
      ),
  ],
  notWhole: [
    '#NUM!',
    ({ value }) =>
      say(`${number(value)} は整数ではありません。整数を指定してください。`, `${number(value)} is not a whole number.`),
  ],
  dateOutOfRange: [
    '#NUM!',
    ({ value }) =>
      say(
        `${value} は Excel の日付の範囲（1900/1/1～9999/12/31）にありません。`,
        `${value} is outside Excel's dates (1900/1/1 to 9999/12/31).`,
      ),
  ],
  fiscalYearOutOfRange: [
    '#NUM!',
    ({ year }) =>
      say(`${year} は年度の範囲（1900～9998）にありません。`, `${year} is outside the fiscal years (1900 to 9998).`),
  ],
  overflow: [
    '#NUM!',
    () =>
      say('計算結果が Excel で扱える数の範囲を超えました。', 'The result is beyond the numbers that Excel can hold.'),
  ],
  divisionByZero: [
    '#DIV/0!',
    ({ divisor }) =>
      say(`${DIVISORS[divisor].ja}が0のため、割り算ができません。`, `Division by zero: ${DIVISORS[divisor].en} is 0.`),
  ],
  internal: [
    '#VALUE!',
    ({ message }) =>
      say(`計算できませんでした（内部の問題: ${message}）。`, `Could not calculate (internal: ${message}).`),
  ],
} satisfies Partial<Table<FaultKind>>;
