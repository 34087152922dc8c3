import { VERSION } from '../functions';
import type { Book } from '../xlsx';
import { isSameFormula, namesOf } from './bookNames';
import { dataPlaces, differingData, readDataSheet } from './dataSheet';
import { NATIVE_FUNCTIONS, nativeName } from './names';

export interface NativeRelease {
  readonly version: string;
  /** The day to which its data were verified, as Excel counts days. */
  readonly verifiedOn: number;
  /** Whether it is what this release would have made. */
  readonly isPresent: boolean;
  /** Names whose texts or cells are not those of this release: of another one, or changed by somebody. */
  readonly different: readonly string[];
}

/** Which release made a native book; undefined for any other book. */
export function nativeRelease(book: Book): NativeRelease | undefined {
  const told = readDataSheet(book);
  if (!told) return undefined;
  const present = new Map(namesOf(NATIVE_FUNCTIONS, dataPlaces()).map((name) => [name.name.toUpperCase(), name]));
  const data = new Set(differingData(book));
  const different = book.names.flatMap(({ name, sheet, formula }) => {
    const ours = sheet === null ? present.get(name.toUpperCase()) : undefined;
    if (!ours) return [];
    return isSameFormula(ours.formula, formula) && !data.has(ours.name) ? [] : [ours.name];
  });
  return { ...told, isPresent: told.version === VERSION && different.length === 0, different };
}

/**
 * The names of a book, in capitals, that are functions of this release, word for word: whoever calculates the book may answer them
 * by the function itself. Where one of the texts that they share is another, none is.
 */
export function presentFunctions(book: Book): ReadonlySet<string> {
  const release = nativeRelease(book);
  if (!release) return NONE;
  const different = new Set(release.different.map((name) => name.toUpperCase()));
  const there = new Set(book.names.filter(({ sheet }) => sheet === null).map(({ name }) => name.toUpperCase()));
  const isWhole = (name: string): boolean => there.has(name) && !different.has(name);
  return new Set(
    NATIVE_FUNCTIONS.filter((declaration) =>
      namesOf([declaration], dataPlaces()).every(({ name }) => isWhole(name.toUpperCase())),
    ).map(({ name }) => nativeName(name)),
  );
}

const NONE: ReadonlySet<string> = new Set();
