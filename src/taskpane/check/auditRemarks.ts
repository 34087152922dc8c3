import type { AuditFacts, AuditFinding, AuditKind } from '../../analysis/audit';
import type { Language } from '../../functions';
import { TEXTS } from '../texts';

/** What was found, why that matters, and what to do about it. */
export interface Remark {
  readonly what: string;
  readonly why: string;
  readonly next: string;
}

type Remarks = { readonly [K in AuditKind]: (facts: AuditFacts[K], finding: AuditFinding, parts: string) => Remark };

/** `parts` is where the parts of a total stand. */
export function remarkOn(finding: AuditFinding, language: Language, addressOf: (place: Place) => string): Remark {
  const parts = finding.kind === 'total' ? addressOf(finding.facts.parts) : '';
  // Each finding carries the facts of its own kind; TypeScript cannot see that across the table.
  const say = REMARKS[language][finding.kind] as (facts: unknown, finding: AuditFinding, parts: string) => Remark;
  return say(finding.facts, finding, parts);
}

type Place = AuditFinding['place'];

const number = (value: number): string => value.toLocaleString('en-US', { maximumFractionDigits: 10 });
const several = (finding: AuditFinding): number => finding.place.rows * finding.place.columns;

const ERRORS_JA: Readonly<Record<string, readonly [why: string, next: string]>> = {
  '#NAME?': [
    'アドインが読み込まれていないか、関数名が違います。',
    'MYNA アドインを開いてから再計算してください。直らないときは関数名を確かめてください。',
  ],
  '#SPILL!': ['結果を書き出す先のセルに、別の値が入っています。', '数式の下と右のセルを空けてください。'],
  '#BUSY!': ['計算が終わっていません。', '計算が終わってから、もう一度点検してください。'],
};
const ERRORS_EN: typeof ERRORS_JA = {
  '#NAME?': [
    'The add-in is not loaded, or the name of the function is wrong.',
    'Open the MYNA add-in and recalculate; if that does not help, check the name.',
  ],
  '#SPILL!': [
    'Other values stand where the result would go.',
    'Clear the cells below and to the right of the formula.',
  ],
  '#BUSY!': ['The calculation is not finished.', 'Check again once it is.'],
};

const REMARKS: Readonly<Record<Language, Remarks>> = {
  ja: {
    error: ({ code, name, reason }) => {
      const [why, next] = ERRORS_JA[code] ?? [
        '引数をここでは計算できないため、理由を特定できません。',
        'セルを選び、引数の値を順に確かめてください。',
      ];
      const known = reason ? { why: reason.ja, next: '理由に挙げた引数かセルを直してください。' } : { why, next };
      return { what: `${name} が ${code} になっています。`, ...known };
    },
    noAsOf: ({ name, argument }, finding) => ({
      what: `${name} の基準日 (asOf) が省略されています${several(finding) > 1 ? `（${several(finding)}個のセル）` : ''}。`,
      why: `${argument.text.ja}料金などが改定されると、同じ数式の結果が変わることがあります。`,
      next: '過去の試算を残すときや、いつの時点かを決めたいときは、asOf に日付を指定してください。',
    }),
    oldAsOf: ({ name, day, newest }) => ({
      what: `${name} の基準日が ${day} です。`,
      why: `${TEXTS.ja.day(newest)}から料金が変わっています。この数式は、それより前の料金で計算します。`,
      next: '過去の試算であればそのままで構いません。今の料金で計算するときは、基準日を直してください。',
    }),
    oldTariff: ({ day, newest, readers }) => ({
      what: `${readers}個の数式が読む料金表が、${TEXTS.ja.day(day)}の料金です。`,
      why: `${TEXTS.ja.day(newest)}から料金が変わっています。`,
      next: '今の料金で計算するときは、参照データの画面で新しい表を作り、数式の tariff に指定してください。',
    }),
    textNumber: ({ text, name }, finding) => ({
      what: `${several(finding) > 1 ? `${several(finding)}個のセルの数` : '数'}が文字列です（「${text}」${several(finding) > 1 ? 'など' : ''}）。`,
      why: `${name} は数として読みますが、SUM など Excel の関数は読み飛ばします。`,
      next: 'MYNA.NUM で数に直すか、数値として入力し直してください。',
    }),
    total: ({ label, total, sum }, _, parts) => ({
      what: `「${label}」の ${number(total)} が、内訳 ${parts} の和 ${number(sum)} と合いません。`,
      why: `差は ${number(round(total - sum))} で、端数処理で生じる範囲を超えています（SUMCHECK で不一致）。`,
      next: '合計か内訳の入力を確かめ、合計は SUM などの数式にしてください。',
    }),
  },
  en: {
    error: ({ code, name, reason }) => {
      const [why, next] = ERRORS_EN[code] ?? [
        'Its arguments cannot be calculated here, so the reason is not known.',
        'Select the cell and look at the arguments one by one.',
      ];
      const known = reason
        ? { why: reason.en, next: 'Mend the argument or cell that the reason names.' }
        : { why, next };
      return { what: `${name} gives ${code}.`, ...known };
    },
    noAsOf: ({ name, argument }, finding) => ({
      what: `${name} has no day (asOf)${several(finding) > 1 ? ` in ${several(finding)} cells` : ''}.`,
      why: `${argument.text.en} The same formula may give another result once prices change.`,
      next: 'Give asOf a day where a past estimate has to stay, or the day matters.',
    }),
    oldAsOf: ({ name, day, newest }) => ({
      what: `The day of ${name} is ${day}.`,
      why: `Prices changed on ${TEXTS.en.day(newest)}; this formula uses those before.`,
      next: 'Leave it for a past estimate; for present prices change the day.',
    }),
    oldTariff: ({ day, newest, readers }) => ({
      what: `The table of prices that ${readers} formulas read is of ${TEXTS.en.day(day)}.`,
      why: `Prices changed on ${TEXTS.en.day(newest)}.`,
      next: 'For present prices make a new table in the reference view and name it as tariff.',
    }),
    textNumber: ({ text, name }, finding) => ({
      what: `${several(finding) > 1 ? `${several(finding)} numbers are` : 'A number is'} kept as text (“${text}”).`,
      why: `${name} reads it as a number; SUM and other functions of Excel pass over it.`,
      next: 'Make it a number with MYNA.NUM, or type it in as one.',
    }),
    total: ({ label, total, sum }, _, parts) => ({
      what: `${number(total)} at “${label}” is not the sum ${number(sum)} of its parts ${parts}.`,
      why: `They differ by ${number(round(total - sum))}, more than rounding explains (SUMCHECK: mismatch).`,
      next: 'Check the total and its parts, and make the total a formula such as SUM.',
    }),
  },
};

/** Without the noise of binary fractions. */
function round(difference: number): number {
  return Number(difference.toPrecision(12));
}
