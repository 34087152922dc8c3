import { CellValueType, WrapStrategy } from '@univerjs/core';
import type { ICellData, IDocumentData, Injector, ITextRun, ITextStyle } from '@univerjs/core';
import { BEFORE_CELL_EDIT, SheetInterceptorService } from '@univerjs/sheets';
import { valueOf } from '../access/cellValues';

/** Fault: while a cell of several lines is edited, the grid takes their ends for something else, and makes one line of them. */
export function editLineByLine(injector: Injector): void {
  injector.get(SheetInterceptorService).writeCellInterceptor.intercept(BEFORE_CELL_EDIT, {
    handler: (cell, _location, next) => {
      const edited = next(cell);
      const isLines = typeof edited?.v === 'string' && edited.v.includes('\n') && !edited.p && !edited.f;
      return isLines ? { ...edited, p: documentOf(String(edited.v)) } : edited;
    },
  });
}

/** Each line of a document of the grid ends with \r, and the last one with \r\n. */
function documentOf(text: string): IDocumentData {
  const lines = text.replaceAll(/\r?\n/g, '\r');
  const ends = [...lines.matchAll(/\r/g)].map(({ index }) => ({ startIndex: index }));
  return {
    id: 'd',
    documentStyle: {},
    body: {
      dataStream: `${lines}\r\n`,
      paragraphs: [...ends, { startIndex: lines.length }],
      sectionBreaks: [{ startIndex: lines.length + 1 }],
    },
  };
}

/**
 * Several lines as the text that Excel has, for formulas to read, in a cell that wraps: the grid alone makes a document of them. One in
 * which only some words are formatted stays a document.
 */
export function withPlainLines(cell: ICellData): ICellData {
  const body = cell.p?.body;
  if (!body || body.customRanges?.length || body.customBlocks?.length) return cell;
  if (!/\r(?!\n$)/.test(body.dataStream)) return cell;
  const look = onlyLook(body.textRuns ?? [], body.dataStream.length - 2);
  if (!look) return cell;
  const text = valueOf({ ...cell, v: null });
  const style = { ...(typeof cell.s === 'object' ? cell.s : {}), ...look, tb: WrapStrategy.WRAP };
  return { ...cell, v: text as string, t: CellValueType.STRING, p: null, s: style };
}

/** The look of all the text; undefined where words differ. */
function onlyLook(runs: readonly ITextRun[], length: number): ITextStyle | undefined {
  const formatted = runs.filter(({ st, ed, ts }) => st < Math.min(ed, length) && Object.keys(ts ?? {}).length > 0);
  if (formatted.length === 0) return {};
  const covered = formatted.reduce((sum, { st, ed }) => sum + Math.min(ed, length) - st, 0);
  const [first, ...others] = new Set(formatted.map(({ ts }) => JSON.stringify(ts)));
  return others.length === 0 && covered >= length && first ? (JSON.parse(first) as ITextStyle) : undefined;
}
