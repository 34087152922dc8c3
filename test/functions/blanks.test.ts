import { describe, expect, test } from '@jest/globals';
import { BLANK, call, Failure, FUNCTIONS } from '../../src/functions';
import type { Argument, Declaration } from '../../src/functions';
import type { Matrix } from '../../src/sheet';
import { parseCall } from '../support/formula';

/**
 * Excel on the desktop hands an empty cell over as 0. Each argument says whether Excel must be asked which it is; here every
 * cell of every example is once a blank and once a 0, and what comes of it must be what the argument says.
 */
type Outcome = 'same' | 'otherResult' | 'errorForBlank' | 'errorInBoth';

/** Calls that show what no example does. */
const MORE: Readonly<Record<string, readonly string[]>> = {
  CALLSHARE: ['=MYNA.CALLSHARE({"A";"B"},{0;5},"A")'],
  CLEARBY: ['=MYNA.CLEARBY(100,{0;0;0},{50;0;100},"2026年4月")'],
  TERMINALS: ['=MYNA.TERMINALS(5,,100,20)'],
  MAILCOSTCOMPARE: ['=MYNA.MAILCOSTCOMPARE({1},{1000},{1,100},{1,120})'],
  PLANCHECK: ['=MYNA.PLANCHECK({"年月","交付想定枚数";"2021年4月",6000},{100000},{50000})'],
};

const formulasOf = ({ name, help }: Declaration) => [
  ...help.examples.map(({ formula, sheet }) => parseCall(formula, sheet as Matrix<unknown>).args),
  ...(MORE[name] ?? []).map((formula) => parseCall(formula).args),
];

function outcomesOf(declaration: Declaration, index: number): Set<Outcome> {
  const seen = new Set<Outcome>();
  for (const args of formulasOf(declaration)) {
    for (const cells of places(args[index])) {
      const [blank, zero] = [null, 0].map((content) =>
        results(
          declaration,
          declaration.args.map((_, at) => (at === index ? cells(content) : (args[at] ?? null))),
        ),
      );
      seen.add(compared(blank!, zero!));
    }
  }
  return seen;
}

/** The argument with one cell of it, or the whole of it, left to be filled in. */
function places(given: unknown): ((content: unknown) => unknown)[] {
  const alone = (content: unknown) => [[content]];
  if (!Array.isArray(given)) return [alone];
  const matrix = given as unknown[][];
  const each = matrix.flatMap((cells, row) =>
    cells.map(
      (_, column) => (content: unknown) =>
        matrix.map((line, at) => (at === row ? line.map((old, of) => (of === column ? content : old)) : line)),
    ),
  );
  return [...each.slice(0, 40), alone];
}

const isError = (cell: unknown): boolean => cell instanceof Failure;
const results = (declaration: Declaration, args: readonly unknown[]): unknown[] =>
  [call(declaration, args)].flat(2) as unknown[];

function compared(blank: readonly unknown[], zero: readonly unknown[]): Outcome {
  if (blank.length !== zero.length && !zero.every(isError)) return 'otherResult';
  const text = (cell: unknown) => (cell instanceof Failure ? cell.code : JSON.stringify(cell));
  const differing = zero.flatMap((cell, at) => (text(cell) === text(blank[at]) ? [] : [[blank[at], cell]]));
  if (differing.some(([, cell]) => !isError(cell) && cell !== BLANK)) return 'otherResult';
  if (differing.some(([before, cell]) => isError(cell) && !isError(before) && !blank.every(isError))) {
    return 'errorForBlank';
  }
  return zero.some(isError) ? 'errorInBoth' : 'same';
}

/** What comes of an argument in all functions that share it. */
const found = new Map<Argument, { readonly name: string; readonly outcomes: Set<Outcome> }>();
for (const declaration of FUNCTIONS) {
  declaration.args.forEach((argument, index) => {
    const before = found.get(argument);
    found.set(argument, {
      name: `${before?.name ?? argument.name} ${declaration.name}`,
      outcomes: new Set([...(before?.outcomes ?? []), ...outcomesOf(declaration, index)]),
    });
  });
}
const saying = (why: Argument['tellBlanks']) =>
  [...found]
    .filter(([argument]) => argument.tellBlanks === why)
    .map(([, { name, outcomes }]) => [name, [...outcomes]] as const);

describe('where Excel is not asked', () => {
  test.each(saying(null))('%s: a 0 for a blank gives the same, or an error', (_, outcomes) => {
    expect(outcomes).not.toContain('otherResult');
  });
});

describe('where Excel is asked since a 0 counts', () => {
  test.each(saying('zeroCounts'))('%s: a 0 for a blank gives another result', (_, outcomes) => {
    expect(outcomes).toContain('otherResult');
  });
});

describe('where Excel is asked since a 0 is refused', () => {
  test.each(saying('zeroRefused'))('%s: a 0 gives an error, a blank none', (_, outcomes) => {
    expect(outcomes).not.toContain('otherResult');
    expect(outcomes).toContain('errorForBlank');
  });
});
