const MEGABYTE = 1_000_000;

/**
 * What is read at most. Everything is counted before it is built, so that a small file cannot ask for more than its size justifies;
 * a workbook that people made is far below all of these. The size of a sheet is Excel's own (`MAX_ROWS`, `MAX_COLUMNS`).
 */
export const LIMITS = {
  fileBytes: 100 * MEGABYTE,
  /** One part of the package, unpacked: about 2 million cells. */
  partBytes: 150 * MEGABYTE,
  /** All parts that are unpacked together. */
  packageBytes: 400 * MEGABYTE,
  /** So much may be unpacked from however small a file, and beyond it so many times its bytes: sheets pack to a tenth, bombs to a thousandth. */
  freeBytes: 10 * MEGABYTE,
  unpackedRatio: 100,
  entries: 20_000,
  /** Relations of all parts together. */
  relations: 100_000,
  /** Elements within each other; Excel's own files have less than 30, and some steps take one level of the stack for each. */
  depth: 200,
  /** Elements of one part that is held as a tree: everything but sheets and shared texts, which are passed over. */
  elements: MEGABYTE,
  /** A screen shows no more tabs than these, and each costs its own grid. */
  sheets: 2_000,
  /** Excel's limits are 65,490 formats of cells and as many names as there is memory. */
  styles: 100_000,
  names: 100_000,
  cells: 3 * MEGABYTE,
  /** Shared texts, used or not. */
  texts: 3 * MEGABYTE,
  merges: 300_000,
  /** Cells that array formulas fill beyond those that the file has: every program writes their results. */
  freeArrayCells: 100_000,
  /** Columns with a width of their own in all sheets: more than a hundred sheets may set all of theirs. */
  columns: 2 * MEGABYTE,
  /** One formula: Excel allows 8,192 characters as they are typed, other programs more, and files add prefixes. */
  formulaLength: 65_536,
  /** How often the password of an encrypted file is hashed: Excel does it 100,000 times, and each million takes seconds. */
  spins: MEGABYTE,
  /** All formulas of a book, shared ones written out. */
  formulaCharacters: 100 * MEGABYTE,
} as const;

export type Limited =
  | 'file'
  | 'part'
  | 'parts'
  | 'ratio'
  | 'entries'
  | 'relations'
  | 'depth'
  | 'elements'
  | 'sheets'
  | 'styles'
  | 'names'
  | 'cells'
  | 'texts'
  | 'merges'
  | 'arrays'
  | 'columns'
  | 'formula'
  | 'formulas'
  | 'spins';
