import type { GeneralFaults } from '../../domain';
import { DATE_FAULTS } from './dateFaults';
import type { FaultTexts } from './faults';
import { refusalText } from './refusals';
import { list, number } from './text';
import type { Text } from './text';

const DIVISORS: Readonly<Record<GeneralFaults['divisionByZero']['divisor'], Text>> = {
  cards: { ja: '枚数', en: 'the number of cards' },
  capacity: { ja: '最大発行能力', en: 'the capacity' },
  total: { ja: '合計', en: 'the total' },
  windowDays: { ja: '1窓口1日当たりの枚数×日数', en: 'cards per window and day × days' },
  terminalDays: { ja: '1台1日当たりの枚数×日数', en: 'cards per terminal and day × days' },
  weights: { ja: '重みの合計', en: 'the sum of the weights' },
  presence: { ja: '出勤の割合（1－不在率）', en: 'the share of staff present (1 − absence)' },
};

const UNTOLD: Readonly<Record<GeneralFaults['blanksUntold']['why'], Text>> = {
  unanswered: {
    ja: 'Excel から30秒たっても応答がありませんでした。F2 キー、Enter キーの順に押すと計算し直します。',
    en: 'Excel did not answer within 30 seconds. Press F2, then Enter to calculate again.',
  },
  editing: {
    ja: 'セルが編集中のままです。編集を終えてから、F2 キー、Enter キーの順に押すと計算し直します。',
    en: 'A cell is still being edited. End the edit, then press F2 and Enter to calculate again.',
  },
  refused: {
    ja: 'Excel が読み取りを認めませんでした。F2 キー、Enter キーの順に押すと計算し直します。',
    en: 'Excel refused the reading. Press F2, then Enter to calculate again.',
  },
  noSheet: {
    ja: 'シートが見つかりません。名前の変更や削除がないか確かめてから、数式を入れ直してください。',
    en: 'The sheet was not found. See whether it was renamed or removed, then enter the formula again.',
  },
};

const SCRIPT: Readonly<Record<GeneralFaults['scriptMissing']['why'], Text>> = {
  notLoaded: {
    ja: 'を読み込めませんでした。ネットワークを確かめて、F2 キー、Enter キーの順に押すと計算し直します。',
    en: 'could not be loaded. See to the network, then press F2 and Enter to calculate again.',
  },
  otherBuild: {
    ja: 'がアドインの版と合いません。ブックを保存し、Excel を開き直してください。',
    en: 'is of another version than the add-in. Save the workbook and open Excel again.',
  },
};

const ADVICE: Text = {
  ja: '1234、1,234、▲5、1億2,345万、37,449百万円、17.2% のように入力してください。',
  en: 'Write 1234, 1,234, ▲5, 1億2,345万, 37,449百万円 or 17.2%.',
};

/** Faults that any function may have: of reading what came, and of values whatever they measure. */
export const GENERAL_FAULTS: FaultTexts<GeneralFaults> = {
  // reading: what came, and what is expected
  blanksUntold: [
    '#VALUE!',
    ({ address, why }) => ({
      ja: `${address} の0が空白セルかどうかを確かめられません。${UNTOLD[why].ja}`,
      en: `Whether a 0 in ${address} is an empty cell could not be checked. ${UNTOLD[why].en}`,
    }),
  ],
  answerTooLarge: [
    '#VALUE!',
    ({ rows, columns, parts }) => ({
      ja: `結果（${number(rows)}行×${number(columns)}列）が大きすぎて、Excel on the web では受け取れません。引数の範囲を${parts}つに分けて、数式も${parts}つに分けてください。交付計画の表は、作業ウィンドウの［点検］なら分けずに点検できます。`,
      en: `The result (${number(rows)} × ${number(columns)}) is too large for Excel on the web. Split the ranges of the arguments into ${parts}, with one formula each. The pane's Check reads a delivery plan of any size.`,
    }),
  ],
  tooManyTexts: [
    '#VALUE!',
    ({ texts, value }) => ({
      ja: `読めない文字列が ${number(texts)} を超えています（「${value}」など）。範囲の列を確かめるか、数式を分けてください。`,
      en: `More than ${number(texts)} texts cannot be read, such as “${value}”. Check the column, or split the range.`,
    }),
  ],
  tooManyCells: [
    '#VALUE!',
    ({ cells }) => ({
      ja: `1つの数式で計算するには、セルが多すぎます。この範囲なら ${number(cells)} セルまでにして、数式を分けてください。`,
      en: `Too many cells for one formula. Split the range; of these, ${number(cells)} cells are possible.`,
    }),
  ],
  scriptMissing: ['#VALUE!', ({ file, why }) => ({ ja: `${file} ${SCRIPT[why].ja}`, en: `${file} ${SCRIPT[why].en}` })],
  missingArgument: [
    '#VALUE!',
    () => ({ ja: '指定されていません。省略できない引数です。', en: 'Missing. This argument is required.' }),
  ],
  unreadableNumber: [
    '#VALUE!',
    ({ text, refusal }) => {
      const advice = refusal ? refusalText(refusal) : ADVICE;
      return {
        ja: `「${text}」は数として読めません。${advice.ja}`,
        en: `"${text}" does not read as a number. ${advice.en}`,
      };
    },
  ],
  foreignUnit: [
    '#VALUE!',
    ({ text, unit, accepted }) => ({
      ja: `「${text}」の単位「${unit}」はここでは使えません。${accepted.length > 0 ? `使える単位: ${list(accepted)}。` : '単位のない数を入力してください。'}`,
      en: `The unit "${unit}" of "${text}" does not fit here. ${accepted.length > 0 ? `Accepted: ${accepted.join(', ')}.` : 'Give a number without a unit.'}`,
    }),
  ],
  mixedUnits: [
    '#VALUE!',
    ({ first, second }) => ({
      ja: `単位「${first}」と「${second}」が混ざっています。足し合わせる値は、同じ単位にしてください。`,
      en: `The units "${first}" and "${second}" are mixed. Amounts that are added up must have one unit.`,
    }),
  ],
  notANumber: [
    '#VALUE!',
    ({ value }) => ({
      ja: `${value} は数ではありません。数を入力してください。`,
      en: `${value} is not a number. Give a number.`,
    }),
  ],
  unknownChoice: [
    '#VALUE!',
    ({ text, choices }) => ({
      ja: `「${text}」は指定できません。${list(choices)} のいずれかを指定してください。`,
      en: `"${text}" is not one of ${choices.join(', ')}.`,
    }),
  ],
  unreadableText: [
    '#VALUE!',
    ({ value }) => ({
      ja: `${value} は文字列ではありません。文字列を指定してください。`,
      en: `${value} is not text. Give a text.`,
    }),
  ],
  ...DATE_FAULTS,
  unreadableFlag: [
    '#VALUE!',
    ({ text }) => ({
      ja: `「${text}」は TRUE でも FALSE でもありません。`,
      en: `"${text}" is neither TRUE nor FALSE.`,
    }),
  ],
  unsupportedCell: [
    '#VALUE!',
    ({ type }) => ({
      ja: `この種類のデータ（${type}）は読めません。数か文字列を入力してください。`,
      en: `Data of the type ${type} cannot be read. Give a number or a text.`,
    }),
  ],
  blankNotAllowed: ['#VALUE!', () => ({ ja: '空白です。値を入力してください。', en: 'Blank. Give a value.' })],
  oneCellExpected: [
    '#VALUE!',
    ({ rows, columns }) => ({
      ja: `${rows}行×${columns}列の範囲は指定できません。1つのセルか値を指定してください。`,
      en: `A range of ${rows}×${columns} does not fit. Give one cell or value.`,
    }),
  ],
  shapesDiffer: [
    '#VALUE!',
    ({ shapes }) => ({
      ja: `範囲の大きさ（行×列）が合いません: ${list(shapes)}。同じ大きさにするか、1行・1列・1セルを指定してください。`,
      en: `The sizes of the ranges (rows×columns) do not fit: ${shapes.join(', ')}. Use equal sizes, or a single row, column or cell.`,
    }),
  ],
  vectorExpected: [
    '#VALUE!',
    ({ rows, columns }) => ({
      ja: `${rows}行×${columns}列の範囲は指定できません。1行または1列の範囲を指定してください。`,
      en: `A range of ${rows}×${columns} does not fit. Give a single row or column.`,
    }),
  ],
  blankInside: [
    '#VALUE!',
    ({ position }) => ({
      ja: `${position}番目が空白です。途中を空けずに入力してください（分からない月がある間は計算できません）。`,
      en: `Number ${position} is blank. Fill every cell between the first and the last.`,
    }),
  ],
  allBlank: [
    '#VALUE!',
    () => ({
      ja: 'すべて空白です。1つ以上の値を入力してください。',
      en: 'All cells are blank. Give at least one value.',
    }),
  ],
  unreadableFiscalYear: [
    '#VALUE!',
    ({ text }) => ({
      ja: `「${text}」は年度として読めません。2025、令和7年度、R7 のように入力してください。`,
      en: `"${text}" does not read as a fiscal year. Write 2025, 令和7年度 or R7.`,
    }),
  ],

  // the values themselves
  notPositive: [
    '#NUM!',
    ({ value }) => ({
      ja: `${number(value)} は指定できません。0 より大きい数を指定してください。`,
      en: `${number(value)} does not fit. Give a number above 0.`,
    }),
  ],
  belowMinimum: [
    '#NUM!',
    ({ value, minimum }) => ({
      ja: `${number(value)} は小さすぎます。${number(minimum)} 以上を指定してください。`,
      en: `${number(value)} is too small. Give at least ${number(minimum)}.`,
    }),
  ],
  aboveMaximum: [
    '#NUM!',
    ({ value, maximum }) => ({
      ja: `${number(value)} は大きすぎます。${number(maximum)} 以下を指定してください。`,
      en: `${number(value)} is too large. Give at most ${number(maximum)}.`,
    }),
  ],
  notWhole: [
    '#NUM!',
    ({ value }) => ({
      ja: `${number(value)} は整数ではありません。整数を指定してください。`,
      en: `${number(value)} is not a whole number.`,
    }),
  ],
  dateOutOfRange: [
    '#NUM!',
    ({ value }) => ({
      ja: `${value} は Excel の日付の範囲（1900/1/1～9999/12/31）にありません。`,
      en: `${value} is outside Excel's dates (1900/1/1 to 9999/12/31).`,
    }),
  ],
  fiscalYearOutOfRange: [
    '#NUM!',
    ({ year }) => ({
      ja: `${year} は年度の範囲（1900～9998）にありません。`,
      en: `${year} is outside the fiscal years (1900 to 9998).`,
    }),
  ],
  overflow: [
    '#NUM!',
    () => ({
      ja: '計算結果が Excel で扱える数の範囲を超えました。',
      en: 'The result is beyond the numbers that Excel can hold.',
    }),
  ],
  divisionByZero: [
    '#DIV/0!',
    ({ divisor }) => ({
      ja: `${DIVISORS[divisor].ja}が0のため、割り算ができません。`,
      en: `Division by zero: ${DIVISORS[divisor].en} is 0.`,
    }),
  ],
  internal: [
    '#VALUE!',
    ({ message }) => ({
      ja: `計算できませんでした（内部の問題: ${message}）。`,
      en: `Could not calculate (internal: ${message}).`,
    }),
  ],
};
