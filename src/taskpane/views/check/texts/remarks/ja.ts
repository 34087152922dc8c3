import { japaneseDay } from '../../../../texts/days';
import { number, round, several } from './remark';
import type { Remarks } from './remark';

const ERRORS: Readonly<Record<string, readonly [why: string, next: string]>> = {
  '#NAME?': [
    'アドインが読み込まれていないか、関数名が違います。',
    'MYNA アドインを開いてから再計算してください。直らないときは関数名を確かめてください。',
  ],
  '#SPILL!': ['結果を書き出す先のセルに、別の値が入っています。', '数式の下と右のセルを空けてください。'],
  '#BUSY!': ['計算が終わっていません。', '計算が終わってから、もう一度点検してください。'],
};
export const ja: Remarks = {
  error: ({ code, name, reason }) => {
    const [why, next] = ERRORS[code] ?? [
      '引数をここでは計算できないため、理由を特定できません。',
      'セルを選び、引数の値を順に確かめてください。',
    ];
    const known = reason ? { why: reason.ja, next: '理由に挙げた引数かセルを直してください。' } : { why, next };
    return { what: `${name} が ${code} になっています。`, ...known };
  },
  noAsOf: ({ name, argument }, finding) => ({
    what: `${name} の基準日 (asOf) が省略されています${several(finding) > 1 ? `（${several(finding)}個のセル）` : ''}。`,
    why: `${argument.help.ja}料金などが改定されると、同じ数式の結果が変わることがあります。`,
    next: '過去の試算を残すときや、いつの時点かを決めたいときは、asOf に日付を指定してください。',
  }),
  oldAsOf: ({ name, day, newest }) => ({
    what: `${name} の基準日が ${day} です。`,
    why: `${japaneseDay(newest)}から料金が変わっています。この数式は、それより前の料金で計算します。`,
    next: '過去の試算であればそのままで構いません。今の料金で計算するときは、基準日を直してください。',
  }),
  oldTariff: ({ day, newest, readers }) => ({
    what: `${readers}個の数式が読む料金表が、${japaneseDay(day)}の料金です。`,
    why: `${japaneseDay(newest)}から料金が変わっています。`,
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
};
