import { isStoredError, placeAddress, readRect } from '../../../src/sheet';
import type { Matrix, Rect, StoredValue } from '../../../src/sheet';
import { readExpression } from '../../../src/sheet/formula';
import type { Expression } from '../../../src/sheet/formula';
import { FUNCTIONS } from '../../../src/functions';
import type { FunctionResult } from '../../support/excelHost/functions/functionValues';
import type { FunctionCall } from '../../support/excelHost/functions/functionCalls';
import { MemoryBook } from '../../support/excelHost/memory/memoryBook';
import { shownText } from '../../support/excelHost/memory/memoryCalculation';
import type { FormulaCell } from '../../support/excelHost/memory/memoryCalculation';
import { metadata } from '../../../src/help/metadata';

type Value = FunctionResult | undefined;

/** What an Excel does, or fails to do, between a cell's formula and a custom function. */
export interface Asking {
  readonly call: (call: FunctionCall) => Promise<FunctionResult>;
  /** Whether errors in cells reach a function; else the call's result is the error. */
  readonly passesErrors: boolean;
  /** Whether the function is told where its arguments stand. */
  readonly tellsAddresses: boolean;
  /** Milliseconds until a result is in its cell. */
  readonly delay: number;
  /** Whether a format that comes with a result is lost. */
  readonly dropsFormats: boolean;
}

const BUSY = { error: '#BUSY!', message: '' };
class Busy extends Error {}

const ADDRESSED = new Set(
  metadata('ja', '').functions.flatMap(({ id, options }) => (options?.requiresParameterAddresses ? [id] : [])),
);

/** The book of an Excel that shows #BUSY! until the add-in has answered, and shows days by the format that they have. */
export class AskingBook extends MemoryBook {
  /** By function, arguments and addresses: the same call is made once. */
  private readonly results = new Map<string, FunctionResult | null>();
  /** Until a cell is written to or an answer comes, formulas need not be calculated again. */
  private readonly settledCells = new Map<string, FunctionResult>();
  asking: Asking | null = null;

  constructor() {
    super((formula, cell) => this.resultOf(formula, cell));
  }

  override texts(sheet: string, rect: Parameters<MemoryBook['texts']>[1]): Matrix<string> {
    const own = this.numberFormats(sheet, rect);
    const given = this.resultFormats(sheet, rect);
    return this.values(sheet, rect).map((line, i) =>
      line.map((value, j) => textOf(value, own[i]![j] === 'General' ? given[i]![j]! : own[i]![j]!)),
    );
  }

  override write(...args: Parameters<MemoryBook['write']>): void {
    this.settledCells.clear();
    super.write(...args);
  }

  private resultOf(formula: string, { sheet, row, column }: FormulaCell): FunctionResult {
    const cell = `${sheet} ${row} ${column} ${formula}`;
    const settled = this.settledCells.get(cell);
    if (settled !== undefined) return settled;
    const result = this.tryResult(formula, { sheet, row, column });
    this.settledCells.set(cell, result);
    return result;
  }

  private tryResult(formula: string, cell: FormulaCell): FunctionResult {
    try {
      return (
        this.evaluate(
          readExpression(formula.slice(1), (name) => name.toUpperCase()),
          cell,
        ) ?? 0
      );
    } catch (error) {
      if (error instanceof Busy) return BUSY;
      throw error;
    }
  }

  private evaluate(expression: Expression, cell: FormulaCell): Value {
    switch (expression.kind) {
      case 'omitted':
        return undefined;
      case 'literal':
        return JSON.parse(JSON.stringify(expression.value)) as FunctionResult;
      case 'reference':
        return this.cells(this.placeOf(expression, cell));
      case 'call': {
        const { name, args } = expression.call;
        const values = args.map((argument) => this.evaluate(argument, cell));
        if (!name.startsWith('MYNA.')) return native(name, values);
        const id = name.slice('MYNA.'.length);
        const addresses = args.map((argument) =>
          argument.kind === 'reference' ? addressOf(this, this.placeOf(argument, cell)) : null,
        );
        return this.ask({ id, args: values as FunctionCall['args'] }, addresses);
      }
      default:
        throw new Error(`cannot calculate ${JSON.stringify(expression)}`);
    }
  }

  private placeOf(expression: Expression, cell: FormulaCell): { sheet: string; rect: Rect } {
    const { reference } = expression as Extract<Expression, { kind: 'reference' }>;
    if (reference.kind !== 'cells') throw new Error(`cannot follow ${reference.text}`);
    const sheet =
      reference.sheet === null ? cell.sheet : this.sheets().find(({ name }) => name === reference.sheet)!.id;
    return { sheet, rect: readRect(reference.cells)! };
  }

  private cells({ sheet, rect }: { sheet: string; rect: Rect }): Value {
    const values = this.values(sheet, rect);
    if (values.flat().some((value) => isStoredError(value) && value.error === BUSY.error)) throw new Busy();
    return values as FunctionResult;
  }

  private ask(call: FunctionCall, addresses: readonly (string | null)[]): FunctionResult {
    if (!FUNCTIONS.some(({ name }) => name === call.id) || !this.asking) return { error: '#NAME?', message: '' };
    const { asking } = this;
    const error = call.args.flat(2).find(isStoredError);
    if (error && !asking.passesErrors) return { ...error, message: '' };
    const told = asking.tellsAddresses && ADDRESSED.has(call.id) ? { parameterAddresses: addresses } : {};
    const key = JSON.stringify([call, told]);
    const known = this.results.get(key);
    if (known !== undefined && known !== null) return known;
    if (known === undefined) {
      this.results.set(key, null);
      void asking.call({ ...call, ...told }).then(async (result) => {
        await new Promise((resolve) => setTimeout(resolve, asking.delay).unref());
        for (const [cell, value] of this.settledCells) if (value === BUSY) this.settledCells.delete(cell);
        this.results.set(key, asking.dropsFormats ? withoutFormats(result) : result);
        this.recalculate();
      });
    }
    throw new Busy();
  }
}

function addressOf(book: AskingBook, { sheet, rect }: { sheet: string; rect: Rect }): string {
  return placeAddress({ sheet: book.sheets().find(({ id }) => id === sheet)!.name, ...rect });
}

function withoutFormats(result: FunctionResult): FunctionResult {
  const plain = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(plain);
    return typeof value === 'object' && value !== null && 'number' in value ? value.number : value;
  };
  return plain(result) as FunctionResult;
}

const numbersIn = (args: readonly Value[]): number[] =>
  args
    .map((value) => (value === undefined ? value : withoutFormats(value)))
    .flat(2)
    .filter((value) => typeof value === 'number');

const DAY = 86_400_000;

/** Excel's own functions, as far as the checks need them. */
function native(name: string, args: readonly Value[]): FunctionResult {
  const [first, second, third] = args;
  switch (name) {
    case 'SUM':
      return numbersIn(args).reduce((sum, value) => sum + value, 0);
    case 'COUNT':
      return numbersIn(args).length;
    case 'SEQUENCE':
      return Array.from({ length: first as number }, (_, index) => [index + 1]);
    case 'NA':
      return { error: '#N/A', message: '' };
    case 'IFERROR':
      return [first].flat(2).some(isStoredError) ? second! : first!;
    case 'DATE':
      return (Date.UTC(first as number, (second as number) - 1, third as number) - Date.UTC(1899, 11, 30)) / DAY;
    default:
      throw new Error(`no function ${name}`);
  }
}

function textOf(value: StoredValue, format: string | null): string {
  if (typeof value !== 'number' || format !== 'yyyy/m/d') return shownText(value);
  const day = new Date(Date.UTC(1899, 11, 30) + value * DAY);
  return `${day.getUTCFullYear()}/${day.getUTCMonth() + 1}/${day.getUTCDate()}`;
}
