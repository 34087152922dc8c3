const MEGABYTE = 1_000_000;

/** What is read at most; a workbook that people made is far below all of these. */
export const LIMITS = {
  fileBytes: 100 * MEGABYTE,
  /** One part of the package, unpacked: about 2 million cells. */
  partBytes: 150 * MEGABYTE,
  /** All parts that are unpacked together. */
  packageBytes: 400 * MEGABYTE,
  entries: 20_000,
  cells: 3_000_000,
  /** All formulas of a book, shared ones written out. */
  formulaCharacters: 100 * MEGABYTE,
} as const;
