const SHEET_NAME_LENGTH = 31;

/** Excel holds `ﾒﾓ`, `メモ` and any case of letters for the same name. */
function key(name: string): string {
  return name.normalize('NFKC').toLowerCase();
}

/** A sheet name that Excel takes and no sheet has: `郵便料金`, then `郵便料金 (2)`. */
export function freeSheetName(wanted: string, taken: readonly string[]): string {
  const allowed = wanted
    .replace(/[:\\/?*[\]]/g, '-')
    .replace(/^'+|(?<!')'+$/g, '')
    .trim();
  // Excel keeps these two for its record of shared changes.
  const usable = ['history', '履歴', ''].includes(key(allowed)) ? `MYNA ${allowed}`.trim() : allowed;
  return firstFree(taken, (number) => {
    const suffix = number === 1 ? '' : ` (${number})`;
    return usable.slice(0, SHEET_NAME_LENGTH - suffix.length) + suffix;
  });
}

/** The name of a sheet's copy: the suffix stays, however long the sheet's own name is. */
export function copyName(name: string, suffix: string, taken: readonly string[]): string {
  return freeSheetName(name.slice(0, SHEET_NAME_LENGTH - suffix.length) + suffix, taken);
}

/** A name that no table and no defined name has: `郵便料金`, then `郵便料金_2`. */
export function freeDefinedName(wanted: string, taken: readonly string[]): string {
  return firstFree(taken, (number) => (number === 1 ? wanted : `${wanted}_${number}`));
}

function firstFree(taken: readonly string[], nameAt: (number: number) => string): string {
  const keys = new Set(taken.map(key));
  for (let number = 1; ; number += 1) {
    const name = nameAt(number);
    if (!keys.has(key(name))) return name;
  }
}
