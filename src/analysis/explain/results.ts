import { DateCell } from '../../functions';
import type { Argument, Declaration, Language, Output, OutputCell, Text } from '../../functions';
import type { Kind, Speaker, Step, Table } from '../../functions/explanations';
import type { Matrix, Position } from '../../sheet';
import { date } from '../../functions/readers';
import { isElementwise, matrixOf, placeIn } from './trace';

export function rowsOf(output: Output): Matrix<OutputCell> {
  return Array.isArray(output) ? (output as Matrix<OutputCell>) : [[output as OutputCell]];
}

/** What the function gives, as a sentence or a table. */
export function resultStep(
  declaration: Declaration,
  values: readonly unknown[],
  output: Output,
  cell: Position | undefined,
  columns: readonly string[],
  say: Speaker,
): Step {
  const rows = rowsOf(output);
  const single = rows.length === 1 && rows[0]!.length === 1;
  const at = rows[cell?.row ?? 0]?.[cell?.column ?? 0] ?? '';
  const unit = typeof at === 'number' ? unitOfResult(declaration, say.language) : '';
  const one = valueText(at === '' ? '' : `${say.cell(at)}${unit}`, say);
  if (single) return { text: one };
  const table = resultTable(declaration, values, rows, cell, columns, say);
  return { text: cell ? one : sizeText(rows, say), table };
}

function valueText(value: string, say: Speaker): string {
  if (value === '') return say.text('結果は空白です。', 'The result is blank.');
  return say.text(`結果は ${value} です。`, `The result is ${value}.`);
}

function sizeText(rows: Matrix<OutputCell>, say: Speaker): string {
  const [height, width] = say.numbers(rows.length, rows[0]!.length);
  return say.text(
    `関数の結果は ${height}行${width}列です。`,
    `The result has ${height} × ${width} cells (rows × columns).`,
  );
}

/** Every element with the values it came from; a table as it is. */
function resultTable(
  declaration: Declaration,
  values: readonly unknown[],
  rows: Matrix<OutputCell>,
  cell: Position | undefined,
  columns: readonly string[],
  say: Speaker,
): Table {
  const inputs = isElementwise(declaration) ? inputColumns(declaration, values, say) : [];
  const header = inputs.length === 0 ? headerOf(declaration, rows) : undefined;
  const list = elements(declaration, rows, inputs.length > 0).slice(header ? 1 : 0);
  const width = Math.max(...list.map(({ cells }) => cells.length));
  const titles = Array.from(
    { length: width },
    (_, index) => header?.[index] ?? columns[index] ?? unnamed(index, width, say),
  );
  const shown = say
    .shown(list)
    .map(({ element, cells }) => [
      ...inputs.map(({ show }) => show(element)),
      ...cells.map((value) => say.cell(value)),
    ]);
  const numeric = titles.map((_, index) => list.every(({ cells }) => isNumeric(cells[index])));
  const marked = cell && list.findIndex((entry) => isAt(entry, cell));
  return {
    caption: inputs.length > 0 ? say.text('すべての値', 'All values') : say.text('結果', 'Result'),
    columns: [
      ...inputs.map(({ title }) => ({ title, numeric: true })),
      ...titles.map((title, index) => ({ title, numeric: numeric[index]! })),
    ],
    rows: shown,
    total: list.length,
    ...(marked === undefined || marked < 0 ? {} : { marked }),
  };
}

function isAt({ element, whole }: Element, { row, column }: Position): boolean {
  return element.row === row && (whole || element.column === column);
}

/** Some tables bring their header with them. */
function headerOf({ result }: Declaration, rows: Matrix<OutputCell>): readonly string[] | undefined {
  const [first = []] = rows;
  const named = first.every((cell) => typeof cell === 'string' && cell !== '');
  return result.shape === 'table' && rows.length > 1 && named ? first.map(String) : undefined;
}

function isNumeric(cell: OutputCell | undefined): boolean {
  return typeof cell === 'number' || cell === '' || cell instanceof DateCell;
}

function unnamed(index: number, width: number, say: Speaker): string {
  const number = say.number(index + 1);
  return width === 1 ? say.text('結果', 'Result') : say.text(`${number}列目`, `Column ${number}`);
}

interface Element {
  readonly element: Position;
  readonly cells: readonly OutputCell[];
  /** A row of the result. */
  readonly whole: boolean;
}

/** One entry for each element of ranges, or for each row of a table. */
function elements({ result }: Declaration, rows: Matrix<OutputCell>, byElement: boolean): Element[] {
  if (!byElement || result.shape === 'row') {
    return rows.map((cells, row) => ({ element: { row, column: 0 }, cells, whole: true }));
  }
  return rows.flatMap((cells, row) =>
    cells.map((value, column) => ({ element: { row, column }, cells: [value], whole: false })),
  );
}

interface InputColumn {
  readonly title: string;
  readonly show: (element: Position) => string;
}

function inputColumns(declaration: Declaration, values: readonly unknown[], say: Speaker): InputColumn[] {
  return declaration.args.flatMap((argument, index) => {
    const matrix = matrixOf(values[index]);
    if (argument.shape !== 'each' || matrix.flat().length <= 1) return [];
    const unit = scaleOf(declaration.args, index, values)?.unit;
    const kind = kindOf(argument);
    const across = declaration.result.shape === 'row' && matrix.length === 1;
    const show = (element: Position): string => {
      const { row, column } = placeIn(matrix, across ? { row: 0, column: element.row } : element);
      return say.cell(matrix[row]?.[column], kind);
    };
    return [{ title: argument.label[say.language] + (unit ? `（${unit}）` : ''), show }];
  });
}

/** How the texts of the declarations name units, and how a number is written with them. */
const UNITS: readonly (readonly [named: RegExp, unit: Text])[] = [
  [/（円）/, { ja: '円', en: ' yen' }],
  [/（g）/, { ja: ' g', en: ' g' }],
  [/（cm）/, { ja: ' cm', en: ' cm' }],
  [/秒で|（秒）/, { ja: '秒', en: ' s' }],
  [/（アーラン）/, { ja: 'アーラン', en: ' erlangs' }],
];

/** The unit in which a number without one of its own is taken; empty where the texts name none. */
export function unitOf({ help, reader }: Argument, language: Language): string {
  return unitIn([help.ja, reader.help.ja], language);
}

/** The unit of results that are one number each. */
function unitOfResult({ help, result }: Declaration, language: Language): string {
  return result.shape === 'each' || result.shape === 'scalar' ? unitIn([result.help.ja, help.text.ja], language) : '';
}

function unitIn(texts: readonly string[], language: Language): string {
  const found = texts.flatMap((text) => UNITS.filter(([named]) => named.test(text)));
  return found[0]?.[1][language] ?? '';
}

export function kindOf({ reader, name }: Argument): Kind {
  // A renewal is a day, or TRUE and FALSE, which are no numbers.
  return reader === date || name === 'renewed' ? 'date' : 'number';
}

export interface Scale {
  /** The unit that was chosen, and the one of factor 1. */
  readonly unit: string;
  readonly base: string;
  readonly factor: number;
}

/** By which unit another argument of the call scales this one; nothing where that is no unit. */
export function scaleOf(args: readonly Argument[], index: number, values: readonly unknown[]): Scale | undefined {
  const by = args.findIndex(({ name }) => name === args[index]?.reader.scaledBy);
  const { reader } = args[by] ?? {};
  const base = reader?.choices?.find((choice) => reader.factorOf?.(choice) === 1);
  if (!reader || base === undefined) return undefined;
  const unit = matrixOf(values[by])[0]?.[0];
  if (typeof unit !== 'string' || unit.trim() === '') return { unit: base, base, factor: 1 };
  try {
    const word = reader.read(unit, { scale: 1 });
    return { unit: String(word), base, factor: reader.factorOf?.(word) ?? 1 };
  } catch {
    return undefined;
  }
}
