import { absoluteAddress, readAddress } from '../../sheet';
import type { MarkCount, MarkedCell, PlanMarks } from '../../desk';
import { supports } from '../host/office';
import { runExcel } from '../host/runExcel';

export const excelPlanMarks: PlanMarks = {
  mark: (cells) => runExcel((context) => mark(context, cells)),
  clear: () => runExcel(clear),
};

const COLOUR = '#FFE08A';
const NAME = /^_MYNA_MARK_\d+$/;
/** A defined name may hold 8,192 characters. */
const CELLS_IN_A_NAME = 100;
const CELLS_AT_ONCE = 500;

/**
 * Hidden names say which cells are marked, and their comments the former fill: names move with the cells when rows are put in,
 * follow the sheet's name, and stay with the workbook.
 */
async function mark(context: Excel.RequestContext, cells: readonly MarkedCell[]): Promise<MarkCount> {
  const { taken, groups } = await marksIn(context);
  const marked = new Set(groups.flatMap(({ cells: known }) => known.map(keyOf)));
  const wanted = [...new Map(cells.map((cell) => [keyOf(cell), cell])).values()];
  const fresh = wanted.filter((cell) => !marked.has(keyOf(cell)));
  let done = wanted.length - fresh.length;
  let next = taken;
  for (const part of chunks(fresh, CELLS_AT_ONCE)) {
    const fills = await fillsOf(context, part);
    const usable = part.flatMap((cell, index) => (fills[index] === null ? [] : [{ cell, fill: fills[index]! }]));
    for (const [fill, same] of byFill(usable)) {
      for (const group of chunks(same, CELLS_IN_A_NAME)) {
        next += 1;
        remember(context, next, fill, group);
      }
    }
    // What is remembered without being marked does no harm; the reverse would.
    await context.sync();
    for (const { cell } of usable) fillOf(context, cell).color = COLOUR;
    await context.sync();
    done += usable.length;
  }
  return { done, left: wanted.length - done };
}

async function clear(context: Excel.RequestContext): Promise<MarkCount> {
  const { groups } = await marksIn(context);
  const count = { done: 0, left: 0 };
  for (const { item, fill: former, cells } of groups) {
    const present = await stillThere(context, cells);
    const fills = await fillsOf(context, present);
    present.forEach((cell, index) => {
      const ours = fills[index]?.toUpperCase() === COLOUR;
      count[ours ? 'done' : 'left'] += 1;
      if (!ours) return;
      if (former === '') fillOf(context, cell).clear();
      else fillOf(context, cell).color = former;
    });
    await context.sync();
    item.delete();
    await context.sync();
  }
  return count;
}

interface MarkGroup {
  readonly item: Excel.NamedItem;
  /** Empty for none. */
  readonly fill: string;
  readonly cells: readonly MarkedCell[];
}

async function marksIn(context: Excel.RequestContext): Promise<{ taken: number; groups: MarkGroup[] }> {
  const { names } = context.workbook;
  names.load('items/name,items/formula,items/comment');
  await context.sync();
  const own = names.items.filter(({ name }) => NAME.test(name));
  return {
    taken: Math.max(0, ...own.map(({ name }) => Number(/\d+$/.exec(name)))),
    groups: own.map((item) => ({ item, fill: item.comment, cells: cellsIn(String(item.formula)) })),
  };
}

/** `='第1 表'!$A$1,Sheet2!$B$2`; what was deleted since is `#REF!` and passed over. */
function cellsIn(formula: string): MarkedCell[] {
  const references = formula.slice(1).match(/(?:'(?:[^']|'')+'|[^,'])+/g) ?? [];
  return references.flatMap((text) => {
    const address = readAddress(text);
    if (!address?.sheet) return [];
    const { sheet, rect } = address;
    return [{ sheet, row: rect.row, column: rect.column }];
  });
}

function remember(context: Excel.RequestContext, number: number, fill: string, cells: readonly MarkedCell[]): void {
  const references = cells.map(absoluteAddress).join(',');
  const name = context.workbook.names.add(`_MYNA_MARK_${number}`, `=${references}`, fill);
  name.visible = false;
}

/** A deleted sheet takes its marks along. */
async function stillThere(context: Excel.RequestContext, cells: readonly MarkedCell[]): Promise<MarkedCell[]> {
  const names = [...new Set(cells.map(({ sheet }) => sheet))];
  const sheets = names.map((name) => context.workbook.worksheets.getItemOrNullObject(name).load('name'));
  await context.sync();
  const missing = new Set(names.filter((_, index) => sheets[index]!.isNullObject));
  return cells.filter(({ sheet }) => !missing.has(sheet));
}

/** The colour of each, empty for none, null for a fill that is no plain colour. */
async function fillsOf(context: Excel.RequestContext, cells: readonly MarkedCell[]): Promise<(string | null)[]> {
  const patterns = supports('ExcelApi', '1.9');
  const fills = cells.map((cell) => fillOf(context, cell).load(patterns ? 'color,pattern' : 'color'));
  await context.sync();
  return fills.map((fill) => {
    // Older versions do not tell white from none.
    const pattern = patterns ? fill.pattern : fill.color === '#FFFFFF' ? 'None' : 'Solid';
    if (pattern === 'None') return '';
    return pattern === 'Solid' && fill.color ? fill.color : null;
  });
}

function fillOf(context: Excel.RequestContext, { sheet, row, column }: MarkedCell): Excel.RangeFill {
  return context.workbook.worksheets.getItem(sheet).getCell(row, column).format.fill;
}

function byFill(usable: readonly { cell: MarkedCell; fill: string }[]): Map<string, MarkedCell[]> {
  const groups = new Map<string, MarkedCell[]>();
  for (const { cell, fill } of usable) groups.set(fill, [...(groups.get(fill) ?? []), cell]);
  return groups;
}

function chunks<T>(items: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, index) =>
    items.slice(index * size, (index + 1) * size),
  );
}

function keyOf({ sheet, row, column }: MarkedCell): string {
  return `${row} ${column} ${sheet}`;
}
