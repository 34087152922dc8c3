import { PARAMETER_IDS, PARAMETER_WORDS, RULE_IDS, RULE_WORDS } from '../../domain/deliveryPlan';
import type { ParameterId, RuleId } from '../../domain/deliveryPlan';
import type { PlanFaults } from '../../domain';
import type { FaultTexts } from '../core/faults';
import { list, number } from '../core/text';
import { COST_FAULTS } from './costFaults';
import { BODY_ARGUMENTS } from './findings/ja';
import { FIX_FAULTS } from './fixFaults';
import { TABLE_FAULTS } from './tableFaults';

const WORDS: Readonly<Record<RuleId | ParameterId, string>> = { ...RULE_WORDS, ...PARAMETER_WORDS };
const ASKED = [...RULE_IDS, ...PARAMETER_IDS];
const named = (id: RuleId | ParameterId): string => `${WORDS[id]}（${id}）`;

/** The plan as a table, and what is asked of it. */
export const PLAN_FAULTS: FaultTexts<PlanFaults> = {
  ...TABLE_FAULTS,

  ruleColumns: [
    '#VALUE!',
    ({ columns }) => ({
      ja: `規則の範囲は「規則・しきい値」の2列で指定してください（指定: ${columns}列）。`,
      en: `Give the rules as two columns, rule and threshold (given: ${columns}).`,
    }),
  ],
  unknownRule: [
    '#VALUE!',
    ({ row, text }) => ({
      ja: `規則の範囲の${row}行目「${text}」という規則はありません。規則: ${list(ASKED.map(named))}。`,
      en: `Row ${row} of the rules: there is no rule "${text}". Rules: ${ASKED.join(', ')}.`,
    }),
  ],
  ruleTwice: [
    '#VALUE!',
    ({ row, rule }) => ({
      ja: `規則の範囲の${row}行目で「${WORDS[rule]}」が2回目です。1行にまとめてください。`,
      en: `Row ${row} of the rules names "${rule}" again. Leave one row.`,
    }),
  ],
  ruleWithoutThreshold: [
    '#VALUE!',
    ({ row, rule }) => ({
      ja: `規則の範囲の${row}行目: 「${RULE_WORDS[rule]}」にしきい値はありません。使わないときは「オフ」を指定してください。`,
      en: `Row ${row} of the rules: "${rule}" has no threshold. Say FALSE to switch it off.`,
    }),
  ],
  ruleValue: [
    '#VALUE!',
    ({ row, rule, text, choices }) => ({
      ja: `規則の範囲の${row}行目: 「${WORDS[rule]}」の値「${text}」を読めません。${choices ? `${list(choices.map(String))}のいずれか` : rule in RULE_WORDS ? '0以上の数か「オフ」' : '0以上の数（時間は0より大きい数）'}を指定してください。`,
      en: `Row ${row} of the rules: "${text}" does not read as a value of "${rule}". Give ${choices ? choices.join(' or ') : rule in RULE_WORDS ? 'a number from 0 on, or FALSE' : 'a number from 0 on, of minutes above 0'}.`,
    }),
  ],
  bodyFiguresShape: [
    '#VALUE!',
    ({ argument, rows, columns, bodies }) => ({
      ja: `${BODY_ARGUMENTS[argument]}（${rows}行×${columns}列）を団体に割り当てられません。計画の団体は ${number(bodies)} 団体です。計画に現れる順に ${number(bodies)} 個の値を指定するか、「団体名・${BODY_ARGUMENTS[argument]}」の2列を指定してください。`,
      en: `The ${argument} range (${rows}×${columns}) does not match the ${number(bodies)} bodies of the plan. Give ${number(bodies)} values in their order in the plan, or two columns: body and number.`,
    }),
  ],
  bodyFigure: [
    '#VALUE!',
    ({ argument, row, text }) => ({
      ja: `${BODY_ARGUMENTS[argument]}の${row}行目「${text}」は0以上の数として読めません。`,
      en: `Row ${row} of the ${argument} range: "${text}" does not read as a number from 0 on.`,
    }),
  ],
  bodyTwice: [
    '#VALUE!',
    ({ argument, body }) => ({
      ja: `${BODY_ARGUMENTS[argument]}に「${body}」が2回あります。1行にしてください。`,
      en: `The ${argument} range names ${body} twice. Leave one row.`,
    }),
  ],

  ...COST_FAULTS,
  ...FIX_FAULTS,
};
