import { MARK_COLOUR, chunks, markKey, markNames, markNumber, markedCells } from '../../desk';
import type { SheetPosition } from '../../sheet';
import type { MarkCount, PlanMarks } from '../../desk';
import { runExcel } from '../host/runExcel';

/** Marks are fills: rules that colour cells beside custom functions were seen to crash Excel LTSC 2021 (OfficeDev/office-js#5959). */
export const excelPlanMarks: PlanMarks = {
  mark: (cells) => runExcel((context) => mark(context, cells)),
  clear: () => runExcel(clear),
};

const CELLS_AT_ONCE = 500;

async function mark(context: Excel.RequestContext, cells: readonly SheetPosition[]): Promise<MarkCount> {
  const { taken, groups } = await marksIn(context);
  const marked = new Set(groups.flatMap(({ cells: known }) => known.map(markKey)));
  const wanted = [...new Map(cells.map((cell) => [markKey(cell), cell])).values()];
  const fresh = wanted.filter((cell) => !marked.has(markKey(cell)));
  let done = wanted.length - fresh.length;
  let next = taken;
  for (const part of chunks(fresh, CELLS_AT_ONCE)) {
    const fills = await fillsOf(context, part);
    const usable = part.flatMap((cell, index) => (fills[index] === null ? [] : [{ cell, fill: fills[index]! }]));
    for (const { name, formula, fill } of markNames(usable, next)) {
      context.workbook.names.add(name, formula, fill).visible = false;
      next = markNumber(name);
    }
    // What is remembered without being marked does no harm; the reverse would.
    await context.sync();
    for (const { cell } of usable) fillOf(context, cell).color = MARK_COLOUR;
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
      const ours = fills[index]?.toUpperCase() === MARK_COLOUR;
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
  readonly cells: readonly SheetPosition[];
}

async function marksIn(context: Excel.RequestContext): Promise<{ taken: number; groups: MarkGroup[] }> {
  const { names } = context.workbook;
  names.load('items/name,items/formula,items/comment');
  await context.sync();
  const own = names.items.filter(({ name }) => markNumber(name) > 0);
  return {
    taken: Math.max(0, ...own.map(({ name }) => markNumber(name))),
    groups: own.map((item) => ({ item, fill: item.comment, cells: markedCells(String(item.formula)) })),
  };
}

/** A deleted sheet takes its marks along. */
async function stillThere(context: Excel.RequestContext, cells: readonly SheetPosition[]): Promise<SheetPosition[]> {
  const names = [...new Set(cells.map(({ sheet }) => sheet))];
  const sheets = names.map((name) => context.workbook.worksheets.getItemOrNullObject(name).load('name'));
  await context.sync();
  const missing = new Set(names.filter((_, index) => sheets[index]!.isNullObject));
  return cells.filter(({ sheet }) => !missing.has(sheet));
}

/** The colour of each, empty for none, null for a fill that is no plain colour. */
async function fillsOf(context: Excel.RequestContext, cells: readonly SheetPosition[]): Promise<(string | null)[]> {
  const fills = cells.map((cell) => fillOf(context, cell).load('color,pattern'));
  await context.sync();
  return fills.map(({ pattern, color }) => {
    if (pattern === 'None') return '';
    return pattern === 'Solid' && color ? color : null;
  });
}

function fillOf(context: Excel.RequestContext, { sheet, row, column }: SheetPosition): Excel.RangeFill {
  return context.workbook.worksheets.getItem(sheet).getCell(row, column).format.fill;
}
