import {
  figureCell,
  checkPlan,
  COLUMN_IDS,
  planSettings,
  readPlan,
  RULE_IDS,
  severityOf,
} from '../../domain/deliveryPlan';
import type {
  CellPosition,
  Column,
  Finding,
  Plan,
  PlanCheck,
  PlanRow,
  RuleId,
  Settings,
} from '../../domain/deliveryPlan';
import { nationalHolidays } from '../../reference';
import type { Content } from '../../sheet';
import type { Grid } from '../core/argument';
import { explainer } from '../steps/explainer';
import type { Column as TableColumn, Speaker, Step, Table } from '../steps/speaker';
import { FINDING_TEXTS, RULE_TEXTS, sentenceOn } from './findings';
import { cellsOf } from './findings/cells';

type Values = [
  plan: Grid<Content>,
  population: Grid<Content> | undefined,
  delivered: Grid<Content> | undefined,
  rules: Grid<Content> | undefined,
];

const PLANCHECK = explainer<Values>(([plan, population, delivered, rules], say, { cell }) => {
  const read = readPlan(plan);
  const check = checkPlan({ plan, population, delivered, rules }, nationalHolidays);
  const figure = cellsOf(check, undefined);
  // Where nothing is found, the first row under the header says so.
  const before = figure.length - check.findings.length - check.skips.length;
  const place = (cell?.row ?? before) - before;
  const asked = check.findings[place];
  const skip = check.skips[place - check.findings.length];
  return {
    steps: [
      planStep(read, say),
      figuresStep(read, say),
      rulesStep(check, rules, say),
      ...(asked ? findingSteps(asked, read, planSettings(rules), say) : []),
      ...(skip ? [{ text: `${nameOf(skip.rule, say)}: ${sentenceOn(skip, FINDING_TEXTS[say.language])}` }] : []),
      totalStep(check, say),
      ...verdictSteps(check, say),
    ],
    figure,
    rules: [...new Set(check.findings.map(({ rule }) => RULE_TEXTS[rule].source[say.language]))],
  };
});

/** How the table was read: the rows of each body, and where each column was found. */
function planStep({ bodies, headings, filled }: Plan, say: Speaker): Step {
  const [count, rows] = say.numbers(
    bodies.length,
    bodies.reduce((sum, body) => sum + body.rows.length, 0),
  );
  const items = FINDING_TEXTS[say.language].items;
  const table = say.table(
    { ja: '見つけた列', en: 'Columns found' },
    [
      ['項目', 'Item', 'text'],
      ['表の見出し', 'Heading in the table', 'text'],
      ['数のあるセル', 'Has figures', 'text'],
    ],
    COLUMN_IDS.filter((column) => headings.has(column)).map((column) => [
      items[column],
      headings.get(column),
      filledText(column, filled.has(column), say),
    ]),
  );
  return say.step(
    `表から ${count}団体、${rows}行を読み取りました。`,
    `Rows read from the table: ${rows}, of bodies: ${count}.`,
    table,
  );
}

function filledText(column: Column, filled: boolean, say: Speaker): string {
  if (column === 'body' || column === 'month') return '';
  return filled ? say.text('あり', 'yes') : say.text('なし', 'none');
}

function nameOf(rule: RuleId, say: Speaker): string {
  return FINDING_TEXTS[say.language].rules[rule];
}

/** The figures of every row, as they were read. */
export function figuresStep({ bodies, headings }: Plan, say: Speaker): Step {
  const texts = FINDING_TEXTS.ja.items;
  const inEnglish = FINDING_TEXTS.en.items;
  const shown = COLUMN_IDS.filter((column) => headings.has(column) && column !== 'body' && column !== 'month');
  const table = say.table(
    { ja: '読み取った値', en: 'Figures read' },
    [
      ['団体名', 'Body', 'text'],
      ['年月', 'Month', 'text'],
      ...shown.map((column): TableColumn => [texts[column], inEnglish[column], 'number']),
    ],
    bodies.flatMap(({ name, rows }) =>
      rows.map(({ month, figures }) => [name, say.month(month.first), ...shown.map((column) => figures[column])]),
    ),
  );
  return say.step(
    '表から読み取った値です。空白と読めない値は「未定」とみなします。',
    'The figures as they were read. What is blank or does not read is taken as not yet known.',
    table,
  );
}

/** What was judged, at which threshold, with what outcome. */
function rulesStep({ findings, skips, verdict }: PlanCheck, rules: Grid<Content> | undefined, say: Speaker): Step {
  const { thresholds } = planSettings(rules);
  const unjudged = new Set(skips.filter(({ reason }) => reason !== 'gaps').map(({ rule }) => rule));
  const table = say.table(
    { ja: '規則ごとの結果', en: 'Rule by rule' },
    [
      ['規則', 'Rule', 'text'],
      ['しきい値', 'Threshold', 'text'],
      ['結果', 'Outcome', 'text'],
      ['根拠', 'Source', 'text'],
    ],
    RULE_IDS.map((rule) => {
      const found = findings.filter((finding) => finding.rule === rule).length;
      const outcome = !verdict.holding.has(rule)
        ? say.text('対象外', 'not applicable')
        : !thresholds.has(rule)
          ? say.text('オフ', 'off')
          : unjudged.has(rule)
            ? say.text('未検査', 'not checked')
            : say.text(`${found}件`, `${found} found`);
      return [nameOf(rule, say), thresholdText(rule, thresholds.get(rule), say), outcome, sourceOf(rule, say)];
    }),
  );
  return say.step(
    'それぞれの規則を、しきい値に照らして検査します。',
    'Each rule is judged against its threshold.',
    table,
  );
}

function thresholdText(rule: RuleId, threshold: number | undefined, say: Speaker): string {
  const { unit } = RULE_TEXTS[rule];
  if (threshold === undefined || !unit) return '';
  return say.text(`${say.number(threshold)}（${unit.ja}）`, `${say.number(threshold)} (${unit.en})`);
}

function sourceOf(rule: RuleId, say: Speaker): string {
  return RULE_TEXTS[rule].source[say.language];
}

/** The finding that is asked about: what the rule asks, the figures of its row, and what is found. */
function findingSteps(finding: Finding, plan: Plan, settings: Settings, say: Speaker): Step[] {
  const texts = FINDING_TEXTS[say.language];
  const name = nameOf(finding.rule, say);
  const { text, source } = RULE_TEXTS[finding.rule];
  const value = say.as('number', finding.value);
  return [
    say.step(`「${name}」の規則: ${text.ja}（${source.ja}）`, `The rule “${name}”: ${text.en} (${source.en})`),
    ...rowSteps(finding, plan, say),
    ...loadSteps(finding, settings, say),
    ...(finding.limit === null
      ? []
      : [
          say.step(
            `${texts.items[finding.item]}は ${value}、基準は ${say.number(finding.limit)} です。`,
            `${texts.items[finding.item]}: ${value}; the limit is ${say.number(finding.limit)}.`,
          ),
        ]),
    { text: sentenceOn(finding, texts) },
  ];
}

/** How renewals become cards, where they are part of a month's load. */
function loadSteps({ rule, facts }: Finding, { parameters }: Settings, say: Speaker): Step[] {
  if (rule !== 'windows' || facts.renewals === 0) return [];
  const [counted, minutes, card] = say.numbers(facts.renewals, parameters.renewalMinutes!, parameters.cardMinutes!);
  return [
    say.step(
      `更新は ${counted} × ${minutes} ÷ ${card} 枚です。`,
      `Renewals are ${counted} × ${minutes} ÷ ${card} cards.`,
    ),
  ];
}

function rowSteps({ cell }: Finding, { bodies }: Plan, say: Speaker): Step[] {
  const found = cell && bodies.flatMap(({ rows }) => rows).find((row) => holdsCell(row, cell));
  if (!found) return [];
  const place = figureCell(found, 'month');
  const line = say.number((found.source.table.view.across ? place.column : place.row) + 1);
  const [ja, en] = found.source.table.view.across ? ['列目', 'column'] : ['行目', 'row'];
  return [
    say.step(
      `表の ${line}${ja}の値です。`,
      `The figures of ${en} ${line} of the table.`,
      figuresTable(found.figures, say),
    ),
  ];
}

function holdsCell(row: PlanRow, cell: CellPosition): boolean {
  const place = figureCell(row, 'month');
  return row.source.table.view.across ? place.column === cell.column : place.row === cell.row;
}

function figuresTable(figures: Readonly<Partial<Record<Column, number | null>>>, say: Speaker): Table {
  const items = FINDING_TEXTS[say.language].items;
  const known = COLUMN_IDS.filter((column) => figures[column] !== undefined && figures[column] !== null);
  return say.table(
    { ja: '行の値', en: 'Figures of the row' },
    [
      ['項目', 'Item', 'text'],
      ['値', 'Figure', 'number'],
    ],
    known.map((column) => [items[column], figures[column]]),
  );
}

function totalStep({ findings }: PlanCheck, say: Speaker): Step {
  const count = (severity: string) => findings.filter((finding) => severityOf(finding) === severity).length;
  const [serious, warnings, others] = say.numbers(count('serious'), count('warning'), count('information'));
  return say.step(
    `指摘は、重大 ${serious}件、警告 ${warnings}件、情報 ${others}件です。`,
    `Findings: serious ${serious}, warning ${warnings}, information ${others}.`,
  );
}

/** What can be said of the plan as a whole, which is no more than what was checked. */
function verdictSteps({ verdict }: PlanCheck, say: Speaker): Step[] {
  const { verdict: said, checkedBy } = FINDING_TEXTS[say.language];
  return (verdict.clean ? [said, checkedBy] : [checkedBy]).map((text) => ({ text: text(verdict) }));
}

export const CHECK_EXPLANATION = { PLANCHECK };
