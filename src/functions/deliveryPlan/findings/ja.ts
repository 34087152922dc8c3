import { civilOf } from '../../../domain/calendar';
import type { Day } from '../../../domain/calendar';
import { COLUMN_IDS, HEADINGS, RULE_WORDS } from '../../../domain/deliveryPlan';
import type {
  BodyArgument,
  CellPosition,
  Column,
  FindingFacts,
  Item,
  Skip,
  Unchecked,
  Verdict,
} from '../../../domain/deliveryPlan';
import { number as n } from '../../core/text';
import type { FindingTexts } from './texts';

const headings = Object.fromEntries(COLUMN_IDS.map((column) => [column, HEADINGS[column].name])) as Record<
  Column,
  string
>;
const ITEMS: Readonly<Record<Item, string>> = {
  ...headings,
  backlog: '月末の滞留',
  load: '窓口の負荷（カード換算）',
};

export const BODY_ARGUMENTS: Readonly<Record<BodyArgument, string>> = { population: '人口', delivered: '累計交付枚数' };

export const findingsInJapanese: FindingTexts = {
  severities: { serious: '重大', warning: '警告', information: '情報' },
  rules: RULE_WORDS,
  items: ITEMS,
  month: monthText,
  findings: {
    target: ({ short, months, kind }) =>
      `交付想定枚数の合計が、${kind === 'population' ? 'これから交付すべき枚数' : '更新と新規の見込み'}に${n(short)}枚足りません。${months}か月で割ると、1か月当たりあと${n(Math.ceil(short / months))}枚の上積みが必要です。`,
    windows: windowsText,
    offsite: ({ short }) =>
      `窓口で交付しきれない枚数が${n(short)}枚ありますが、庁舎外の臨時窓口が予定されていません。庁舎内で窓口を増やせないときは、庁舎外に開設してください。`,
    weekend: ({ short, weeks }) =>
      `この月の週末は${weeks}回あります。毎週土日のいずれかを開くには、土日の開庁日があと${n(short)}日必要です。`,
    staff: ({ short, windows }) =>
      `窓口${pieces(windows)}に対して職員が足りません。あと${n(short)}人の配置が必要です。`,
    terminals: ({ short, windows, presetting }) =>
      `窓口${pieces(windows)}${presetting > 0 ? `と交付前設定（${n(presetting)}台）` : ''}に対して統合端末が足りません。あと${n(short)}台の配備が必要です。`,
    hiring: ({ short, rise, windows, risesIn }) =>
      `${monthText(risesIn)}に窓口が${pieces(rise)}増えて${pieces(windows)}になりますが、この月の職員では開けません。研修の期間を見込み、この月までにあと${n(short)}人の採用が必要です。`,
    backlog: ({ months, more }) =>
      `月末の滞留が${months === null ? '、交付がないまま残ります' : `${n(Math.round(months * 10) / 10)}か月分の交付に当たります`}。この月にあと${n(more)}枚多く交付すると収まります。交付通知書の発送と窓口の増設を検討してください。`,
    leadTime: ({ late, until, months }) =>
      `${monthText(until)}までに申請された${n(late)}枚が、${n(months)}か月を過ぎても交付されていません。交付通知書の発送、予約枠、窓口のどこで止まっているかを確かめてください。`,
    notice: ({ aim, latest, late }) =>
      late
        ? `カードが届いてから交付通知書の発送までが、遅くともとされる${n(latest)}日を超えています。発送の体制を見直してください。`
        : `カードが届いてから交付通知書の発送までが、目途の${n(aim)}日を超えています（遅くとも${n(latest)}日）。`,
    reservations: ({ short }) =>
      `予約枠が申請より${n(short)}少なく、予約の取りにくい状態が続くおそれがあります。滞留する前に予約枠を広げてください。`,
    followUp: ({ difference, rate }) => followUpText(difference, rate),
    monthUnreadable: ({ text }) =>
      `${text === '' ? '年月が空白です' : `「${text}」は年月として読めません`}。この行は検査していません。2026年4月、2026/4/1、R8.4 のように入力してください。`,
    monthTwice: ({ first }, { cell }) =>
      `同じ月が表の${lineApart(first, cell)}にもあります。どちらかを消すか、1つにまとめてください。`,
    monthMissing: ({ from, to, count }) =>
      `${count === 1 ? monthText(from) : `${monthText(from)}から${monthText(to)}までの${n(count)}か月`}がありません。交付しない月も0として入れてください。`,
    monthOrder: ({ after }) => `${monthText(after)}の後に並んでいます。古い月から順に並べてください。`,
    notNumber: ({ text }, { item }) => `「${text}」は${ITEMS[item]}の数として読めません。数を入力してください。`,
    negative: ({ text }, { item }) => `${ITEMS[item]}が負（${text}）です。0以上の数を入力してください。`,
    notWhole: ({ text }, { item }) => `${ITEMS[item]}が整数ではありません（${text}）。計算には入力のまま使いました。`,
    daysBeyondMonth: ({ text }, { item }) =>
      `${ITEMS[item]}（${text}）がその月の日数を超えています。この値は計算に使っていません。`,
    figureBlank: ({ columns }) =>
      `${columns.map((column) => `「${ITEMS[column]}」`).join('')}が空白です。空白は「未定」とみなし、この月は検査しきれません。ないときは0を入力してください。`,
    totalDiffers: ({ text, sum }, { item, value }) =>
      `「${text}」の${ITEMS[item]}は${n(value as number)}ですが、月ごとの値の和は${n(sum)}です。検査には月ごとの値を使いました。`,
    headingUnread: ({ text }, { item }) =>
      `見出し「${text}」は読んでいません。${ITEMS[item]}であれば、見出しを「${ITEMS[item]}」にしてください。`,
    hidden: ({ rows, columns }) =>
      `非表示の${[rows > 0 ? `行が${n(rows)}行` : '', columns > 0 ? `列が${n(columns)}列` : ''].filter(Boolean).join('、')}あります。これも検査に含めました。`,
    totalRow: ({ text }) => `「${text}」は合計などとみなし、検査から外しました。`,
  },
  skip: skipText,
  verdict: ({ unchecked }) =>
    unchecked.length === 0
      ? '指摘なし'
      : `検査した範囲では指摘なし（未検査: ${unchecked.map(uncheckedText).join('、')}）`,
  checkedBy,
};

/** つ counts to nine. */
function pieces(count: number): string {
  return Number.isInteger(count) && count < 10 ? `${n(count)}つ` : n(count);
}

/** Two months of a table that goes down are in two rows, of one that goes across in two columns. */
function lineApart(first: CellPosition, other: CellPosition | null): string {
  return first.row === other?.row ? `${first.column + 1}列目` : `${first.row + 1}行目`;
}

function monthText(month: Day): string {
  const { year, month: number } = civilOf(month);
  return `${year}年${number}月`;
}

function windowsText(facts: FindingFacts['windows']): string {
  const { short, renewals, derivedFrom, days, offsite, offsiteLeftOut, unsure, certain } = facts;
  const load = renewals > 0 ? `想定と電子証明書の更新${n(renewals)}件` : '想定';
  return [
    `窓口で交付できる枚数が${load}より${n(short)}枚少なくなります。`,
    windowsNeeded(facts),
    derivedFrom === null ? '' : `開庁日数は暦の平日と土日開庁${n(derivedFrom)}日から${n(days)}日としました。`,
    offsite > 0 ? `庁舎外臨時窓口（${n(offsite)}）も数えています。` : '',
    offsiteLeftOut > 0
      ? `庁舎外臨時窓口（${n(offsiteLeftOut)}）は、開設日数か1日当たり枚数がないため数えていません。`
      : '',
    unsure > 0
      ? `併用窓口の1日当たり枚数が、どの月の更新を除いた数か分からないため、更新${n(unsure)}件は${certain ? '数えていません' : 'すべて数えました'}。規則の「基準月の更新件数」を指定すると、それを超える分を数えます。`
      : '',
  ].join('');
}

function windowsNeeded({ kind, more, perDay, days }: FindingFacts['windows']): string {
  if (kind === null || more === 0) {
    const reason = days === 0 ? '開庁日数が0日です' : '窓口の1日当たり枚数がありません';
    return `${reason}。開庁日数と窓口を見直してください。`;
  }
  const windows = kind === 'dedicatedWindows' ? '専用窓口' : '併用窓口';
  return `${windows}があと${pieces(more)}必要です（1日当たり${n(perDay)}枚、開庁${n(days)}日の場合）。`;
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

/** A rule that was not checked, or not everywhere. */
function uncheckedText(unchecked: Unchecked): string {
  const { rule } = unchecked;
  if (unchecked.reason === 'off') return `${RULE_WORDS[rule]}（オフ）`;
  if (unchecked.reason !== 'gaps') return RULE_WORDS[rule];
  return `${RULE_WORDS[rule]}（${rule === 'target' ? `${n(unchecked.count)}団体` : `${n(unchecked.count)}行`}）`;
}

function checkedBy({ clean, ruleSets, notApplicable }: Verdict): string {
  const none = notApplicable.map((rule) => RULE_WORDS[rule]).join('、');
  const sets = [...new Set(ruleSets.map(({ id }) => SET_NAMES[id]))];
  const nothing = clean ? '重大・警告に当たる指摘はありません。' : '';
  return `${nothing}${sets.join('と')}で検査しました。${none && `対象外: ${none}。`}`;
}

const SET_NAMES = { 2020: '令和2年通知の規則', 2025: '令和7年通知の規則' };
