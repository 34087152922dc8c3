import type { Matrix } from '../../sheet';
import type { Addresses, Declaration } from './declaration';

/** What a call may ask of the place it runs in. Pure hosts give nothing. */
export interface Host {
  readonly addresses?: Addresses;
  /** For each address, which of its cells are empty. One batched read. */
  readonly emptyCells?: (addresses: readonly string[]) => Promise<readonly Matrix<boolean>[]>;
}

/**
 * Excel on the desktop hands an empty cell over as 0. Where an argument says that blanks must be told, came from cells
 * and holds a zero, the sheet is asked once which cells are empty; those become null. Nobody else pays for this.
 */
export function withBlanks(
  declaration: Declaration,
  raw: readonly unknown[],
  host: Host,
): readonly unknown[] | Promise<readonly unknown[]> {
  const { addresses, emptyCells } = host;
  if (!addresses || !emptyCells) return raw;
  const suspects = declaration.args.flatMap((argument, index) =>
    argument.tellBlanks && addresses[index] && holdsZero(raw[index]) ? [{ index, address: addresses[index] }] : [],
  );
  if (suspects.length === 0) return raw;
  return emptyCells(suspects.map(({ address }) => address)).then((masks) =>
    suspects.reduce<readonly unknown[]>(
      (values, { index }, order) => replaceAt(values, index, blanked(values[index], masks[order] ?? [])),
      raw,
    ),
  );
}

function holdsZero(value: unknown): boolean {
  if (!Array.isArray(value)) return value === 0;
  for (const row of value as unknown[][]) for (const cell of row) if (cell === 0) return true;
  return false;
}

function blanked(value: unknown, empty: Matrix<boolean>): unknown {
  if (!Array.isArray(value)) return value === 0 && empty[0]?.[0] ? [[null]] : value;
  return (value as unknown[][]).map((row, rowIndex) =>
    row.map((cell, columnIndex) => (cell === 0 && empty[rowIndex]?.[columnIndex] ? null : cell)),
  );
}

function replaceAt(values: readonly unknown[], position: number, replacement: unknown): readonly unknown[] {
  return values.map((value, index) => (index === position ? replacement : value));
}
