import type { Declaration, Text } from '../functions';
import type { Place } from '../sheet';
import { absoluteAddress } from '../sheet';
import type { BookName } from '../xlsx';
import { DATA_TABLES } from './data/tables';
import { HELPERS, NATIVE_FUNCTIONS, nativeArguments, nativeName, onOneLine } from './names';

/** What begins so belongs to the native edition, in a book of whichever release. */
export const HELPER_PREFIX = /^MYNA_x_/i;

const FUNCTIONS_BY_NAME = new Map(NATIVE_FUNCTIONS.map((declaration) => [nativeName(declaration.name), declaration]));
const HELPERS_BY_NAME = new Map(HELPERS.map((helper) => [helper.name, helper]));

/** Excel shows no more of a name's comment, and refuses a file with more. */
const MOST_OF_COMMENT = 255;

/** The names that functions need: themselves, what they call, and what that calls; functions first, data last. */
export function namesOf(functions: readonly Declaration[], dataPlaces: ReadonlyMap<string, Place>): BookName[] {
  const needed = new Set<string>();
  const add = (name: string): void => {
    if (needed.has(name)) return;
    needed.add(name);
    const text = FUNCTIONS_BY_NAME.get(name)?.help.native ?? HELPERS_BY_NAME.get(name)?.text ?? '';
    for (const [called] of text.matchAll(/\bMYNA_\w+/g)) add(called);
  };
  for (const { name } of functions) add(nativeName(name));
  const all = [
    ...[...FUNCTIONS_BY_NAME].map(([name, declaration]) => functionName(name, declaration)),
    ...HELPERS.map(({ name, text, says }) => hidden(name, `=${onOneLine(text)}`, says)),
    ...DATA_TABLES.flatMap(({ title, columns }) =>
      columns.map(({ name }) => hidden(name, `=${absoluteAddress(dataPlaces.get(name)!)}`, title)),
    ),
  ];
  return all.filter(({ name }) => needed.has(name));
}

function functionName(name: string, declaration: Declaration): BookName {
  const { help } = declaration;
  const names = nativeArguments(declaration).map(({ label, optional }) => (optional ? `[${label.ja}]` : label.ja));
  const comment = names.length === 0 ? help.text.ja : `${help.text.ja}（${names.join('、')}）`;
  return { ...{ name, sheet: null, formula: `=${onOneLine(help.native!)}`, hidden: false }, comment: short(comment) };
}

function hidden(name: string, formula: string, says: Text): BookName {
  return { name, sheet: null, formula, hidden: true, comment: short(says.ja) };
}

function short(text: string): string {
  return text.length <= MOST_OF_COMMENT ? text : `${text.slice(0, MOST_OF_COMMENT - 1)}…`;
}

/** Whether two formulas are one: Excel takes spaces out, writes functions in capitals, and may put a sheet's name into quotes. */
export function isSameFormula(one: string, other: string): boolean {
  return plainForm(one) === plainForm(other);
}

function plainForm(formula: string): string {
  return formula.replace(/"[^"]*"|\s+|[^"\s]+/g, (piece) =>
    piece.startsWith('"') ? piece : piece.trim().replaceAll("'", '').toUpperCase(),
  );
}
