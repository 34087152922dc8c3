import { isOperator, tokensOf } from './tokens';

/** A call of a function, as a formula has it. */
export interface FormulaCall {
  /** As `NameOf` gives it. */
  readonly name: string;
  /** Each argument as it is written; an omitted one is empty. */
  readonly args: readonly string[];
  /** Where the call stands in the formula, both ends as for `slice`. */
  readonly start: number;
  readonly end: number;
  /** How many other calls that were asked for it stands in. */
  readonly depth: number;
}

/** What a function goes by of which calls are wanted; null for any other function. */
export type NameOf = (written: string) => string | null;

interface Open {
  readonly name: string | null;
  readonly start: number;
  readonly args: string[];
  argumentStart: number;
}

/** Every call of certain functions in a formula, outer ones before those inside them. A call that is not closed is none. */
export function callsIn(formula: string, nameOf: NameOf): readonly FormulaCall[] {
  const calls: FormulaCall[] = [];
  const open: Open[] = [];
  let called: { readonly text: string; readonly start: number } | null = null;
  let position = 0;
  let braces = 0;
  for (const token of tokensOf(formula)) {
    const start = position;
    position += token.value.length;
    if (token.type === 'func') called = { text: token.value, start };
    else if (token.type === 'operator') {
      if (isOperator(token, '(')) {
        const name = called && nameOf(called.text);
        open.push({ name, start: called?.start ?? start, args: [], argumentStart: position });
      } else if (isOperator(token, '{')) braces += 1;
      else if (isOperator(token, '}')) braces -= 1;
      else if (isOperator(token, ',') && braces === 0) endArgument(open.at(-1), formula, start, position);
      else if (isOperator(token, ')')) {
        const closed = open.pop();
        endArgument(closed, formula, start, position);
        const depth = open.filter(({ name }) => name !== null).length;
        if (closed?.name)
          calls.push({ name: closed.name, args: argumentsOf(closed), start: closed.start, end: position, depth });
      }
      called = null;
    }
  }
  return calls.sort((one, other) => one.start - other.start);
}

function endArgument(call: Open | undefined, formula: string, end: number, next: number): void {
  if (!call) return;
  call.args.push(formula.slice(call.argumentStart, end).trim());
  call.argumentStart = next;
}

function argumentsOf({ args }: Open): readonly string[] {
  return args.length === 1 && args[0] === '' ? [] : args;
}
