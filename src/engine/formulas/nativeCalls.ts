import { mapFormulas, presentFunctions, toAddInCalls, toNativeCalls } from '../../native';
import type { Book } from '../../xlsx';

const answers = new WeakMap<Book, Book>();

/**
 * The book with the functions of its own that are ours word for word called as those of the add-in, which the engine has: it has no
 * names that are LAMBDA. Any other name keeps what Excel calculated.
 */
export function answered(book: Book): Book {
  let answer = answers.get(book);
  if (!answer) {
    const functions = presentFunctions(book);
    answer = functions.size === 0 ? book : withFormulas(book, (formula) => toAddInCalls(formula, functions));
    answers.set(book, answer);
  }
  return answer;
}

/** The way back for what was calculated, in a book with the functions of the file's. */
export function asInFile(book: Book, file: Book): Book {
  const functions = presentFunctions(file);
  if (functions.size === 0) return book;
  const sheets = book.sheets.map((sheet) =>
    mapFormulas(sheet, (cell) => {
      const formula = toNativeCalls(cell.formula, functions);
      return formula === cell.formula ? cell : { ...cell, formula, fills: cell.fills ?? { rows: 1, columns: 1 } };
    }),
  );
  const names = book.names.map((name) => ({ ...name, formula: toNativeCalls(name.formula, functions) }));
  return { ...book, sheets, names };
}

function withFormulas(book: Book, change: (formula: string) => string): Book {
  const sheets = book.sheets.map((sheet) =>
    mapFormulas(sheet, (cell) => {
      const formula = change(cell.formula);
      return formula === cell.formula ? cell : { ...cell, formula };
    }),
  );
  const names = book.names.map((name) => ({ ...name, formula: change(name.formula) }));
  return { ...book, sheets, names };
}
