import type { FaultDetails, FaultKind } from '../../domain/fault';
import type { Text } from '../core/text';
import { HEADINGS, RULE_IDS, RULE_WORDS } from '../../domain/deliveryPlan';
import type { BodyArgument, Column, RuleId } from '../../domain/deliveryPlan';
import { list, number } from './wording';
import type { ErrorCode } from '../../sheet';

type Entry<K extends FaultKind> = readonly [code: ErrorCode, say: (details: FaultDetails[K]) => Text];
type Table<K extends FaultKind> = { readonly [P in K]: Entry<P> };

const say = (ja: string, en: string): Text => ({ ja, en });
const ARGUMENTS: Readonly<Record<BodyArgument, string>> = { population: '人口', delivered: '累計交付枚数' };
const heading = (column: Column): string => HEADINGS[column].name;
const named = (rule: RuleId): string => `${RULE_WORDS[rule]}（${rule}）`;

const CALCULATION_FAULTS = {
  noHolidaysOnRecord: [
    '#N/A',
    ({ year, from, to }) =>
      say(
        `${year}年の国民の祝日は収録されていません（収録は ${from}年～${to}年）。`,
        `National holidays of ${year} are not on record (${from} to ${to} are).`,
      ),
  ],
  moreDaysThanClosed: [
    '#NUM!',
    ({ value, closed }) =>
      say(
        `土日祝日などの開庁日数 ${number(value)} 日は、その月の閉庁日 ${number(closed)} 日を超えています。`,
        `${number(value)} extra open days are more than the ${number(closed)} days on which the office is otherwise closed.`,
      ),
  ],
  missingWith: [
    '#VALUE!',
    ({ missing, present }) =>
      say(
        `${present} を指定するときは ${list(missing)} も指定してください。`,
        `With ${present}, give ${missing.join(' and ')} too.`,
      ),
  ],
  fewerMonths: [
    '#VALUE!',
    ({ given, months }) =>
      say(
        `月ごとの値が ${number(given)} か月分しかありません。${number(months)} か月分を空けずに指定するか、毎月同じなら1つの値を指定してください。`,
        `Only ${number(given)} months are given. Give ${number(months)} without a gap, or one value for every month.`,
      ),
  ],
  negativeBacklog: [
    '#NUM!',
    ({ month, short }) =>
      say(
        `${number(month)}番目の月までの交付が、最初の滞留と申請の合計より ${number(short)} 件多くなっています。最初の滞留 (opening) か件数を確認してください。`,
        `Up to month ${number(month)}, deliveries exceed the opening backlog and the applications by ${number(short)}. Check opening and the counts.`,
      ),
  ],
  neverCleared: [
    '#N/A',
    () =>
      say(
        '交付できる枚数が申請を上回らないため、滞留は解消しません。1か月に交付できる枚数を増やしてください。',
        'The backlog is never cleared: no more can be delivered than is applied for. Raise the monthly capacity.',
      ),
  ],
  notClearedWithin: [
    '#N/A',
    ({ months }) =>
      say(
        `指定された ${number(months)} か月の間には滞留は解消しません。月を追加するか、交付できる枚数を増やしてください。`,
        `The backlog is not cleared within the ${number(months)} months given. Add months, or raise the capacity.`,
      ),
  ],
  sentBeforeArrival: [
    '#NUM!',
    ({ arrived, sent }) =>
      say(
        `発送日 ${sent} がカードの到着日 ${arrived} より前です。日付を確認してください。`,
        `The notice was sent (${sent}) before the card arrived (${arrived}). Check the dates.`,
      ),
  ],
  arrivalAfterAsOf: [
    '#NUM!',
    ({ arrived, asOf }) =>
      say(
        `カードの到着日 ${arrived} が基準日 ${asOf} より後です。日付を確認してください。`,
        `The card arrived (${arrived}) after the day as of which it is judged (${asOf}). Check the dates.`,
      ),
  ],
} satisfies Partial<Table<FaultKind>>;

const TABLE_FAULTS = {
  planWithoutRows: [
    '#VALUE!',
    () =>
      say(
        '計画に見出しより下の行がありません。見出しと月ごとの行をまとめて指定してください。',
        'The plan has no rows below its header. Give the header together with the rows of the months.',
      ),
  ],
  planHeader: [
    '#VALUE!',
    ({ missing, found }) =>
      say(
        `計画の1行目の見出しに ${missing.map((column) => `「${heading(column)}」`).join('と')} がありません。${found.length > 0 ? `見つかった見出し: ${list(found)}。` : '1行目に見出しがありません。'}`,
        `The header (first row) of the plan lacks ${missing.map(heading).join(' and ')}. ${found.length > 0 ? `Found: ${found.join(', ')}.` : 'The first row holds no header.'}`,
      ),
  ],
  planColumnTwice: [
    '#VALUE!',
    ({ column, first, second, positions }) =>
      say(
        `計画の「${first}」（${positions[0]}列目）と「${second}」（${positions[1]}列目）は、どちらも「${heading(column)}」に当たります。一方の見出しを変えてください。`,
        `"${first}" (column ${positions[0]}) and "${second}" (column ${positions[1]}) of the plan both stand for ${heading(column)}. Rename one of them.`,
      ),
  ],
  ruleColumns: [
    '#VALUE!',
    ({ columns }) =>
      say(
        `規則の範囲は「規則・しきい値」の2列で指定してください（指定: ${columns}列）。`,
        `Give the rules as two columns, rule and threshold (given: ${columns}).`,
      ),
  ],
  unknownRule: [
    '#VALUE!',
    ({ row, text }) =>
      say(
        `規則の範囲の${row}行目「${text}」という規則はありません。規則: ${list(RULE_IDS.map(named))}。`,
        `Row ${row} of the rules: there is no rule "${text}". Rules: ${RULE_IDS.join(', ')}.`,
      ),
  ],
  ruleTwice: [
    '#VALUE!',
    ({ row, rule }) =>
      say(
        `規則の範囲の${row}行目で「${RULE_WORDS[rule]}」が2回目です。1行にまとめてください。`,
        `Row ${row} of the rules names "${rule}" again. Leave one row.`,
      ),
  ],
  ruleWithoutThreshold: [
    '#VALUE!',
    ({ row, rule }) =>
      say(
        `規則の範囲の${row}行目: 「${RULE_WORDS[rule]}」にしきい値はありません。使わないときは「オフ」を指定してください。`,
        `Row ${row} of the rules: "${rule}" has no threshold. Say FALSE to switch it off.`,
      ),
  ],
  ruleValue: [
    '#VALUE!',
    ({ row, rule, text }) =>
      say(
        `規則の範囲の${row}行目: 「${RULE_WORDS[rule]}」のしきい値「${text}」を読めません。0以上の数か「オフ」を指定してください。`,
        `Row ${row} of the rules: the threshold "${text}" of "${rule}" does not read. Give a number from 0 on, or FALSE.`,
      ),
  ],
  bodyFiguresShape: [
    '#VALUE!',
    ({ argument, rows, columns, bodies }) =>
      say(
        `${ARGUMENTS[argument]}（${rows}行×${columns}列）を団体に割り当てられません。計画の団体は ${number(bodies)} 団体です。計画に現れる順に ${number(bodies)} 個の値を指定するか、「団体名・${ARGUMENTS[argument]}」の2列を指定してください。`,
        `The ${argument} range (${rows}×${columns}) does not match the ${number(bodies)} bodies of the plan. Give ${number(bodies)} values in their order in the plan, or two columns: body and number.`,
      ),
  ],
  bodyFigure: [
    '#VALUE!',
    ({ argument, row, text }) =>
      say(
        `${ARGUMENTS[argument]}の${row}行目「${text}」は0以上の数として読めません。`,
        `Row ${row} of the ${argument} range: "${text}" does not read as a number from 0 on.`,
      ),
  ],
  bodyTwice: [
    '#VALUE!',
    ({ argument, body }) =>
      say(
        `${ARGUMENTS[argument]}に「${body}」が2回あります。1行にしてください。`,
        `The ${argument} range names ${body} twice. Leave one row.`,
      ),
  ],
} satisfies Partial<Table<FaultKind>>;

export const PLAN_FAULTS = { ...CALCULATION_FAULTS, ...TABLE_FAULTS };
