import { FUNCTIONS } from '../../src/functions';
import type { Declaration } from '../../src/functions';
import { parseCall } from '../support/formula';

/** What Excel puts into a cell at most, less one, so that every repeated pair fits. */
export const LONGEST = 32_766;

/** What is repeated: signs with which our patterns begin, go on or end, and what other programs put into cells. */
const PARTS = [
  ...[
    '(',
    '（',
    ')',
    '()',
    '((1',
    '(a',
    ' ',
    '　',
    '\u00a0',
    '\t',
    '\n',
    '\u200b',
    '0',
    '９',
    '1,',
    '1,000,',
    ',',
    '.',
    '1.',
  ],
  ...[
    '1 ',
    '1a',
    '1億',
    '億',
    '千',
    '十',
    '1千',
    '二',
    '〇',
    '一億',
    '約',
    '-',
    '−',
    '▲',
    '△',
    '△ ',
    '+',
    '%',
    '1%',
    '割',
    '分',
  ],
  ...[
    '円',
    '1円',
    '千円',
    '枚/',
    '/',
    '1/',
    '1/2 ',
    '分の',
    '1分の',
    '年',
    '1年',
    '令和',
    '令和1',
    '元年',
    'R',
    'R8.',
    '2026/',
    '月',
    '日',
  ],
  ...[
    '〃',
    '～',
    '1～',
    '~',
    '・',
    '、',
    'e',
    '1e',
    '1e5',
    'x',
    'ｱ',
    'ｶﾞ',
    'か月',
    'ヶ',
    '→',
    '#',
    '"',
    "'",
    '\\',
    '[',
    '<a>',
    '{{',
  ],
  ...[
    '\ud800',
    '𠮷',
    'か\u3099',
    'e\u0301',
    '\u202e',
    '㎏',
    '①',
    '定形',
    '規格内',
    '一般書留+',
    'y',
    'yyyy',
    'ggge',
    '表',
    '団体名',
    '※',
    '注',
  ],
];
/** What ends a text that only its last sign keeps from being read. */
const ENDS = ['', 'x', '1', ')', '円'];
/** What begins one. */
const BEGINNINGS = ['', '1', '(', '令和8年'];

export interface LongText {
  readonly name: string;
  readonly ofLength: (length: number) => string;
}

function repeated(beginning: string, part: string, end: string): LongText {
  return {
    name: `${JSON.stringify(beginning)} + ${JSON.stringify(part)} … + ${JSON.stringify(end)}`,
    ofLength: (length) => {
      const room = length - beginning.length - end.length;
      return beginning + part.repeat(Math.ceil(room / part.length)).slice(0, room) + end;
    },
  };
}

export const LONG_TEXTS: readonly LongText[] = BEGINNINGS.flatMap((beginning) =>
  PARTS.flatMap((part) => ENDS.map((end) => repeated(beginning, part, end))),
);

/** The arguments of a function's first example that gives values: what stands beside a long text, so that all of them are read. */
function exampleArguments({ args, help }: Declaration): unknown[] {
  const { formula, sheet = [] } = help.examples[0]!;
  const given = parseCall(formula, sheet).args;
  return args.map((_, index) => given[index] ?? null);
}

/** Each place of a call where a text can stand: an argument as a whole, and single cells of a range. */
export interface Place {
  readonly declaration: Declaration;
  readonly name: string;
  readonly argumentsWith: (text: string) => readonly unknown[];
}

const MOST_CELLS = 4;

function placesOf(declaration: Declaration): Place[] {
  const example = exampleArguments(declaration);
  return declaration.args.flatMap((argument, index) => {
    const place = (name: string, value: (text: string) => unknown): Place => ({
      declaration,
      name: `${declaration.name} ${argument.name}${name}`,
      argumentsWith: (text) => example.map((given, at) => (at === index ? value(text) : given)),
    });
    const given = example[index];
    if (!Array.isArray(given)) return [place('', (text) => text)];
    return cellsOf(given as unknown[][]).map(([row, column]) =>
      place(` ${row + 1}:${column + 1}`, (text) =>
        (given as unknown[][]).map((cells, down) =>
          cells.map((cell, across) => (down === row && across === column ? text : cell)),
        ),
      ),
    );
  });
}

/** The first cells of the first row and of the last. */
function cellsOf(rows: readonly (readonly unknown[])[]): [row: number, column: number][] {
  const last = rows.length - 1;
  const columns = Array.from({ length: Math.min(rows[0]!.length, MOST_CELLS) }, (_, column) => column);
  return [...new Set([0, last])].flatMap((row) => columns.map((column): [number, number] => [row, column]));
}

export const PLACES: readonly Place[] = FUNCTIONS.flatMap(placesOf);
