import { normalizeWidth } from '../../numerals';
import type { PlanCell } from '../table/cells';
import { PARAMETER_IDS, RULE_IDS } from './rules';
import type { ParameterId, RuleId } from './rules';

/** What a rule may be called in the table of rules, beside its id; results name rules by the same words. */
export const RULE_WORDS: Readonly<Record<RuleId, string>> = {
  target: '目標枚数',
  windows: '窓口の能力',
  offsite: '庁舎外窓口',
  weekend: '土日開庁',
  staff: '職員の配置',
  terminals: '統合端末',
  hiring: '前倒し採用',
  followUp: '計画と実績',
  backlog: '滞留',
  leadTime: '申請から交付まで',
  notice: '交付通知書',
  reservations: '予約枠',
  monthUnreadable: '年月の形式',
  monthTwice: '月の重複',
  monthMissing: '月の欠落',
  monthOrder: '月の順序',
  notNumber: '数でない値',
  negative: '負の値',
  notWhole: '整数でない値',
  daysBeyondMonth: '月を超える日数',
  figureBlank: '空白の値',
  totalDiffers: '合計の不一致',
  headingUnread: '読まない見出し',
  hidden: '非表示',
  totalRow: '合計行',
};

export const PARAMETER_WORDS: Readonly<Record<ParameterId, string>> = {
  ruleSet: '規則の組',
  newCards: '新規の見込枚数',
  baseRenewals: '基準月の更新件数',
  cardMinutes: '交付1枚の時間',
  renewalMinutes: '更新1件の時間',
  noticeAim: '交付通知書の目途',
};

/** What stands beside a rule in place of a threshold, and above the rules. */
const OFF = /^(?:FALSE|OFF|オフ|なし|無効|対象外)$/;
const ON = /^(?:TRUE|ON|オン|有効)$/;
const RULE_HEADING = /^(?:規則|規則ID|ID|RULE)$/;

export const isOff = (cell: PlanCell): boolean => OFF.test(plainWord(cell));
export const isOn = (cell: PlanCell): boolean => ON.test(plainWord(cell));
export const isRuleHeading = (cell: PlanCell): boolean => RULE_HEADING.test(plainWord(cell));

/** The rule that a cell names, by its id or its word. */
export function ruleNamed(cell: PlanCell): RuleId | undefined {
  return named(cell, RULE_IDS, RULE_WORDS);
}

export function parameterNamed(cell: PlanCell): ParameterId | undefined {
  return named(cell, PARAMETER_IDS, PARAMETER_WORDS);
}

function named<K extends string>(cell: PlanCell, ids: readonly K[], words: Readonly<Record<K, string>>): K | undefined {
  const plain = plainWord(cell);
  return ids.find((id) => id.toUpperCase() === plain || plainWord(words[id]) === plain);
}

function plainWord(cell: PlanCell): string {
  return normalizeWidth(String(cell)).replaceAll(' ', '').toUpperCase();
}
