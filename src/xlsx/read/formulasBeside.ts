import { Package } from '../package/package';
import { readWorkbookPart } from './workbook';

export type BesideKind = 'conditionalFormat' | 'dataValidation' | 'tableColumn';

/** A formula that stands in no cell. A `Book` has no place for it. */
export interface FormulaBeside {
  readonly sheet: string;
  readonly kind: BesideKind;
  readonly formula: string;
}

/** What holds formulas, by the elements around them. */
const HOLDERS: ReadonlyMap<string, BesideKind> = new Map([
  ['conditionalFormatting', 'conditionalFormat'],
  ['dataValidation', 'dataValidation'],
]);
/** Newer rules have theirs in `f`. */
const FORMULAS: ReadonlySet<string> = new Set(['formula', 'formula1', 'formula2', 'f']);
const COLUMN_FORMULAS: ReadonlySet<string> = new Set(['calculatedColumnFormula', 'totalsRowFormula']);

/** The formulas of conditional formats, validations and table columns in a file, as it writes them, without `=`. */
export function formulasBeside(bytes: Uint8Array): readonly FormulaBeside[] {
  const file = Package.open(bytes);
  return readWorkbookPart(file).worksheets.flatMap(({ name: sheet, part }) => {
    const tables = file.relations(part).filter(({ type }) => type === 'table');
    return [
      ...inSheet(file, part).map((found) => ({ sheet, ...found })),
      ...tables.flatMap(({ target }) => inTable(file, file.find(target)).map((found) => ({ sheet, ...found }))),
    ];
  });
}

type Found = Omit<FormulaBeside, 'sheet'>;

function inSheet(file: Package, part: string): readonly Found[] {
  const found: Found[] = [];
  let holder: BesideKind | undefined;
  let text: string | undefined;
  file.walk(part, {
    open: (name, { val, type }) => {
      holder = HOLDERS.get(name) ?? holder;
      if (!holder) return;
      if (FORMULAS.has(name)) text = '';
      // The ends of colour scales and bars.
      if (name === 'cfvo' && type === 'formula' && val !== undefined) found.push({ kind: holder, formula: val });
    },
    text: (more) => {
      if (text !== undefined) text += more;
    },
    close: (name) => {
      if (text !== undefined && FORMULAS.has(name)) {
        found.push({ kind: holder!, formula: text });
        text = undefined;
      }
      if (HOLDERS.has(name)) holder = undefined;
    },
  });
  return found;
}

function inTable(file: Package, part: string | undefined): readonly Found[] {
  const found: Found[] = [];
  let text: string | undefined;
  if (part === undefined) return found;
  file.walk(part, {
    open: (name) => {
      if (COLUMN_FORMULAS.has(name)) text = '';
    },
    text: (more) => {
      if (text !== undefined) text += more;
    },
    close: (name) => {
      if (!COLUMN_FORMULAS.has(name)) return;
      found.push({ kind: 'tableColumn', formula: text! });
      text = undefined;
    },
  });
  return found;
}
