import { intersection, quotedSheet, readAddress } from '../../../sheet';
import type { AddressedCells } from '../../../desk';
import type { Declaration } from '../../../functions';

/** `=MYNA.NAME(…)` out of what was typed; what is left out at the end goes, `sheet` is where the formula will stand. */
export function formulaOf({ name }: Declaration, inputs: readonly string[], sheet: string | null = null): string {
  const written = inputs.map((input) => formulaArgument(input, sheet));
  const last = written.map((argument) => argument !== '').lastIndexOf(true);
  return `=MYNA.${name}(${written.slice(0, last + 1).join(',')})`;
}

/** As it will be inserted, with the labels of required arguments that are still open. */
export function previewOf(
  declaration: Declaration,
  inputs: readonly string[],
  labels: readonly string[],
  sheet: string | null,
): string {
  const filled = declaration.args.map((argument, index) =>
    isOpen(inputs[index]) && !argument.optional ? `=‹${labels[index]}›` : (inputs[index] ?? ''),
  );
  return formulaOf(declaration, filled, sheet);
}

/** The positions of required arguments that nothing was typed for. */
export function missingArguments({ args }: Declaration, inputs: readonly string[]): readonly number[] {
  return args.flatMap((argument, index) => (!argument.optional && isOpen(inputs[index]) ? [index] : []));
}

/** Whether a formula in the target would read its own cell. */
export function readsItself(inputs: readonly string[], target: AddressedCells): boolean {
  const place = readAddress(target.address);
  if (!place) return false;
  return inputs.some((input) => {
    const read = readAddress(input.trim().replace(/^=/, ''));
    return (
      read !== undefined &&
      (read.sheet ?? target.sheet) === target.sheet &&
      intersection(read.rect, place.rect) !== undefined
    );
  });
}

function isOpen(input: string | undefined): boolean {
  return (input ?? '').trim() === '';
}

const NUMBER = /^[+-]?(\d+(\.\d*)?|\.\d+)(e[+-]?\d+)?%?$/i;
const QUOTED = /^"([^"]|"")*"$/;

function formulaArgument(input: string, sheet: string | null): string {
  const typed = input.trim();
  if (typed === '') return '';
  if (typed.startsWith('=')) return typed.slice(1);
  if (QUOTED.test(typed) || /^\{.*\}$/s.test(typed)) return typed;
  const plain = typed.normalize('NFKC');
  if (NUMBER.test(plain)) return plain;
  if (/^(true|false)$/i.test(plain)) return plain.toUpperCase();
  const address = readAddress(typed);
  if (!address) return `"${typed.replaceAll('"', '""')}"`;
  const cells = typed.slice(typed.lastIndexOf('!') + 1);
  return address.sheet === null || address.sheet === sheet ? cells : `${quotedSheet(address.sheet)}!${cells}`;
}
