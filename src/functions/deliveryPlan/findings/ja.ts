import { civilOf } from '../../../domain/calendar';
import type { Day } from '../../../domain/calendar';
import { COLUMN_IDS, HEADINGS, RULE_WORDS } from '../../../domain/deliveryPlan';
import type { BodyArgument, Column, FindingFacts, Item, Skip } from '../../../domain/deliveryPlan';
import { number as n } from '../../core/text';
import type { FindingTexts } from './texts';

const headings = Object.fromEntries(COLUMN_IDS.map((column) => [column, HEADINGS[column].name])) as Record<
  Column,
  string
>;
const ITEMS: Readonly<Record<Item, string>> = { ...headings, backlog: '月末の滞留' };

export const BODY_ARGUMENTS: Readonly<Record<BodyArgument, string>> = { population: '人口', delivered: '累計交付枚数' };

export const findingsInJapanese: FindingTexts = {
  severities: { serious: '重大', warning: '警告', information: '情報' },
  rules: RULE_WORDS,
  items: ITEMS,
  month: monthText,
  findings: {
    target: ({ short, months }) =>
      `交付想定枚数の合計が、これから交付すべき枚数に${n(short)}枚足りません。${months}か月で割ると、1か月当たりあと${n(Math.ceil(short / months))}枚の上積みが必要です。`,
    windows: (facts) => `窓口で交付できる枚数が想定より${n(facts.short)}枚少なくなります。${windowsNeeded(facts)}`,
    offsite: ({ short }) =>
      `窓口で交付しきれない枚数が${n(short)}枚ありますが、庁舎外の臨時窓口が予定されていません。庁舎内で窓口を増やせないときは、庁舎外に開設してください。`,
    weekend: ({ short, weeks }) =>
      `この月の週末は${weeks}回あります。毎週土日のいずれかを開くには、土日の開庁日があと${n(short)}日必要です。`,
    staff: ({ short, windows }) => `窓口${n(windows)}つに対して職員が足りません。あと${n(short)}人の配置が必要です。`,
    terminals: ({ short, windows }) =>
      `窓口${n(windows)}つに対して統合端末が足りません。あと${n(short)}台の配備が必要です。`,
    hiring: ({ short, rise, windows, risesIn }) =>
      `${monthText(risesIn)}に窓口が${n(rise)}つ増えて${n(windows)}つになりますが、この月の職員では開けません。研修の期間を見込み、この月までにあと${n(short)}人の採用が必要です。`,
    backlog: ({ months, more, planned }) =>
      `${planned ? '想定どおり交付しても' : ''}月末の滞留が${months === null ? '、交付がないまま残ります' : `${n(Math.round(months * 10) / 10)}か月分の交付に当たります`}。この月にあと${n(more)}枚多く交付すると収まります。交付通知書の発送と窓口の増設を検討してください。`,
    followUp: ({ difference, rate }) => followUpText(difference, rate),
    monthUnreadable: ({ text }) =>
      `${text === '' ? '年月が空白です' : `「${text}」は年月として読めません`}。この行は検査していません。2026年4月、2026/4/1、R8.4 のように入力してください。`,
    monthTwice: ({ firstRow }) =>
      `同じ月が表の${firstRow + 1}行目にもあります。どちらかを消すか、1行にまとめてください。`,
    monthMissing: ({ from, to, count }) =>
      `${count === 1 ? monthText(from) : `${monthText(from)}から${monthText(to)}までの${n(count)}か月`}の行がありません。交付しない月も0として行を入れてください。`,
    monthOrder: ({ after }) => `${monthText(after)}の後に並んでいます。古い月から順に並べてください。`,
    notNumber: ({ text }, { item }) => `「${text}」は数として読めません。${ITEMS[item]}には数を入力してください。`,
    negative: ({ text }, { item }) => `${ITEMS[item]}が負（${text}）です。0以上の数を入力してください。`,
    notWhole: ({ text }, { item }) => `${ITEMS[item]}が整数ではありません（${text}）。計算には入力のまま使いました。`,
    totalRow: ({ text }) => `「${text}」の行は合計などとみなし、検査から外しました。`,
  },
  skip: skipText,
};

function monthText(month: Day): string {
  const { year, month: number } = civilOf(month);
  return `${year}年${number}月`;
}

function windowsNeeded({ kind, more, perDay, days, offsite }: FindingFacts['windows']): string {
  const elsewhere =
    offsite !== null && offsite > 0 ? `庁舎外臨時窓口（${n(offsite)}）で補えるかも確かめてください。` : '';
  if (kind === null || more === 0) {
    const reason = days === 0 ? '開庁日数が0日です' : '窓口の1日当たり枚数がありません';
    return `${reason}。開庁日数と窓口を見直してください。${elsewhere}`;
  }
  const windows = kind === 'dedicatedWindows' ? '専用窓口' : '併用窓口';
  return `${windows}があと${n(more)}つ必要です（1日当たり${n(perDay)}枚、開庁${n(days)}日の場合）。${elsewhere}`;
}

function followUpText(difference: number, rate: number | null): string {
  const share = rate === null ? '' : `（計画の${n(Math.round(rate * 1000) / 10)}%）`;
  return difference < 0
    ? `計画より${n(-difference)}枚少ない実績です${share}。遅れの原因を確かめ、翌月以降の体制か計画を見直してください。`
    : `計画より${n(difference)}枚多い実績です${share}。窓口と人員が足りているかを確かめ、計画を見直してください。`;
}

function skipText(skip: Skip): string {
  if (skip.reason === 'columns') {
    const names = skip.columns.map((column) => `「${ITEMS[column]}」`).join('と');
    return `${names}の列がないか空白のため、検査していません。`;
  }
  if (skip.reason === 'arguments') {
    const names = skip.names.map((name) => `「${BODY_ARGUMENTS[name]}」(${name})`).join('と');
    return `引数${names}が指定されていないため、検査していません。`;
  }
  const what = skip.rule === 'target' ? `${skip.count}団体` : `${skip.count}行`;
  return `必要な値が空白か読めないため、${what}は検査していません（${RULE_WORDS[skip.rule]}）。`;
}
