import { tableText } from '../common/tableText';
import { visibleLine } from '../common/visible';
import { byWeight } from './counts';
import type { Counts } from './counts';
import type { Summary } from './tally';
import { monthName, ruleName } from './texts';
import type { CheckTexts } from './texts';

/** More lines than this nobody reads on a terminal. */
const MOST = 12;
/** A name is a cell's text, and the columns are as wide as the longest. */
const LONGEST = 60;

interface Line {
  readonly name: string;
  readonly severities: Readonly<Counts>;
  /** Left out where the line is about one. */
  readonly bodies?: number;
}

/** Serious findings and warnings by rule, by month and by municipality; nothing where there are none. */
export function summaryLines({ rules, months, withoutMonth, bodies }: Summary, texts: CheckTexts): string[] {
  const { summaries, monthColumns } = texts;
  const none = { name: monthColumns.none, ...withoutMonth };
  return [
    ...section(
      summaries.rules,
      rules.map(({ rule, ...counted }) => ({ name: ruleName(rule, texts), ...counted })),
      texts,
    ),
    ...section(
      summaries.months,
      [...months.map(({ month, found }): Line => ({ name: monthName(month, texts), ...found })), none],
      texts,
    ),
    ...section(
      summaries.bodies,
      [...bodies]
        .sort((a, b) => byWeight(a.severities, b.severities))
        .map(({ body, severities }) => ({ name: body, severities })),
      texts,
    ),
  ];
}

function section(title: string, lines: readonly Line[], { summaries, language }: CheckTexts): string[] {
  const found = lines.filter(({ severities: { serious, warning } }) => serious + warning > 0);
  if (found.length === 0) return [];
  const shown = (count: number): string => count.toLocaleString(language);
  const cells = found.slice(0, MOST).map(({ name, severities: { serious, warning }, bodies }) => [
    { text: `  ${visibleLine(name.slice(0, LONGEST))}`, number: false },
    { text: summaries.severities(shown(serious), shown(warning)), number: false },
    { text: bodies === undefined ? '' : summaries.ofBodies(shown(bodies)), number: true },
  ]);
  const rest = found.length - cells.length;
  return [title, ...tableText(cells), ...(rest > 0 ? [`  ${summaries.more(shown(rest))}`] : [])];
}
