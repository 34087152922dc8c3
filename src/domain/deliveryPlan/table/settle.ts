import { WINDOW_KINDS } from './cells';
import type { Column } from './cells';
import type { VagueWord } from './vocabulary';
import type { LineHeading } from './headings';

export type Columns = ReadonlyMap<Column, LineHeading>;

/** Two lines of one meaning, or a word of which nothing beside it tells what it means. */
export type Unsettled =
  | { readonly reason: 'twice'; readonly column: Column; readonly lines: readonly [LineHeading, LineHeading] }
  | { readonly reason: 'vague'; readonly word: VagueWord; readonly line: LineHeading };

export interface Settled {
  readonly columns: Columns;
  readonly unsettled: readonly Unsettled[];
}

const RATED = [...WINDOW_KINDS, { windows: 'offsiteWindows', rate: 'offsiteRate' }] as const;

/** The column of each line; words that may mean several go by what stands beside them. */
export function settle(lines: readonly LineHeading[]): Settled {
  const columns = new Map<Column, LineHeading>();
  const unsettled: Unsettled[] = [];
  const put = (column: Column, line: LineHeading): void => {
    const before = columns.get(column);
    if (before) unsettled.push({ reason: 'twice', column, lines: [before, line] });
    else columns.set(column, line);
  };
  const of = (word: VagueWord): LineHeading[] => lines.filter(({ meaning }) => meaning === word);
  for (const line of lines) if (isColumn(line.meaning)) put(line.meaning, line);
  for (const line of of('cards')) {
    if (!columns.has('planned')) put('planned', line);
    else if (!columns.has('actual')) put('actual', line);
  }
  for (const line of of('windows')) {
    // Beside the windows of each kind, those of a word for all are their sum.
    if (columns.has('dedicatedWindows')) continue;
    if (columns.has('sharedWindows')) unsettled.push({ reason: 'vague', word: 'windows', line });
    else put('dedicatedWindows', line);
  }
  for (const line of of('rate')) {
    const rate = rateBeside(line, columns);
    if (rate) put(rate, line);
    else if (RATED.some(({ windows }) => columns.has(windows))) unsettled.push({ reason: 'vague', word: 'rate', line });
  }
  return { columns, unsettled };
}

function isColumn(meaning: LineHeading['meaning']): meaning is Column {
  return meaning !== undefined && !['cards', 'windows', 'rate', 'year', 'fiscalYear'].includes(meaning);
}

/** A rate belongs to the windows before it, else after it, else to the only kind that there is. */
function rateBeside({ position }: LineHeading, columns: Columns): Column | undefined {
  const open = RATED.filter(({ windows, rate }) => columns.has(windows) && !columns.has(rate));
  const beside = [-1, 1].map((step) => open.find(({ windows }) => columns.get(windows)!.position === position + step));
  const only = open.length === 1 ? open[0] : undefined;
  return (beside[0] ?? beside[1] ?? only)?.rate;
}
