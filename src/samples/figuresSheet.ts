import type { Figure } from './sheetBuilder';
import { formula, SheetBuilder } from './sheetBuilder';
import { on, SHEET_NAMES } from './sheetNames';
import type { SheetId } from './sheetNames';
import type { StyleName } from './styles';

const HEAD = ['資料', '箇所', '何の数', '公表', '計算', '単位', '突き合わせ', '計算の式', '備考'];
const FIRST_ROW = 7;

/** Styles by decimals. */
const PRINTED: readonly StyleName[] = ['printed', 'printedDecimal', 'printedHundredth'];
const COMPUTED: readonly StyleName[] = ['number', 'decimal', 'hundredth'];

/** Widths in pixels of the columns whose text may need several lines. */
const WIDTHS = { place: 130, what: 330, remark: 460 };
const LINE = { height: 22, character: 15 };

const VERDICTS = ['一致', '端数の範囲内', '不一致'];

/** Every derived figure of the documents: published, formula, result and verdict. */
export function figuresSheet(documents: readonly SheetBuilder[]): SheetBuilder {
  const sheet = new SheetBuilder('figures', SHEET_NAMES.figures)
    .columns(16, 76, WIDTHS.place, WIDTHS.what, 116, 116, 60, 110, 330, WIDTHS.remark)
    .put('B2', '再現一覧: 資料に公表された数を、資料に印字されたほかの数から計算し直した結果', 'heading')
    .merge(
      'B3:J3',
      '公表と計算は各資料のシートのセルを参照しています。「計算の式」は、計算したセルにある数式です。',
      'note',
    )
    .across('B6', HEAD, 'head')
    .freeze(6, 4);
  const all = documents.flatMap((document) => document.figures.map((figure) => ({ document, figure })));
  all.forEach(({ document, figure }, index) => putFigure(sheet, FIRST_ROW + index, document, figure));
  return putCounts(sheet, FIRST_ROW + all.length - 1);
}

function putFigure(sheet: SheetBuilder, row: number, { id, name }: SheetBuilder, figure: Figure): void {
  const cell = (address: string) => on(id as SheetId, address);
  const decimals = figure.decimals ?? 0;
  sheet
    .height(row, rowHeight(figure))
    .put(`B${row}`, `資料${name.slice(0, 3)}`, 'centred')
    .across(`C${row}`, [figure.place, figure.what], 'wrapped')
    .put(`E${row}`, formula(`=${cell(figure.published)}`), PRINTED[decimals]!)
    .put(`F${row}`, formula(`=${cell(figure.computed)}`), COMPUTED[decimals]!)
    .put(`G${row}`, figure.unit, 'centred')
    .put(`H${row}`, formula(`=${cell(figure.verdict)}`), 'verdict')
    .put(`I${row}`, formula(`=FORMULATEXT(${cell(figure.spillsFrom ?? figure.computed)})`), 'code')
    .put(`J${row}`, figure.remark ?? '', 'wrapped');
}

function rowHeight({ place, what, remark = '' }: Figure): number {
  const lines = (text: string, width: number) => Math.ceil((text.length * LINE.character + 8) / width);
  const needed = Math.max(lines(place, WIDTHS.place), lines(what, WIDTHS.what), lines(remark, WIDTHS.remark));
  return 4 + needed * LINE.height;
}

/** How many figures came out how. */
function putCounts(sheet: SheetBuilder, lastRow: number): SheetBuilder {
  const verdicts = `$H$${FIRST_ROW}:$H$${lastRow}`;
  const counts = VERDICTS.map((verdict) => `"${verdict} "&COUNTIF(${verdicts},"${verdict}")&"件"`).join('&"、"&');
  return sheet.put('B4', formula(`=COUNTA(${verdicts})&"件のうち "&${counts}`), 'plain');
}
