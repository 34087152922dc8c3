import { tokenize } from '@borgar/fx';

/** A call of one of our functions, as a formula has it. */
export interface MynaCall {
  /** Without its namespace: `PERCARDCOST`. */
  readonly name: string;
  /** Each argument as it is written; an omitted one is empty. */
  readonly args: readonly string[];
  /** Where the call stands in the formula, both ends as for `slice`. */
  readonly start: number;
  readonly end: number;
  /** How many of our own calls it stands in. */
  readonly depth: number;
}

/** As Excel shows it, and as a file holds it where the add-in was not there to be asked. */
const OWN = /^(?:MYNA\.|_xldudf_MYNA_)([A-Z]+)$/i;

interface Open {
  readonly name: string | null;
  readonly start: number;
  readonly args: string[];
  argumentStart: number;
}

/** Every call of our functions in a formula, outer ones before those inside them. A call that is not closed is none. */
export function mynaCalls(formula: string): readonly MynaCall[] {
  const calls: MynaCall[] = [];
  const open: Open[] = [];
  let name: { readonly text: string; readonly start: number } | null = null;
  let position = 0;
  let braces = 0;
  for (const { type, value } of tokenize(formula, { mergeRefs: true })) {
    const start = position;
    position += value.length;
    if (type === 'func') name = { text: value, start };
    else if (type === 'operator') {
      if (value === '(') {
        open.push({ name: ownName(name?.text), start: name?.start ?? start, args: [], argumentStart: position });
      } else if (value === '{') braces += 1;
      else if (value === '}') braces -= 1;
      else if (value === ',' && braces === 0) endArgument(open.at(-1), formula, start, position);
      else if (value === ')') {
        const closed = open.pop();
        endArgument(closed, formula, start, position);
        if (closed?.name) calls.push({ ...call(closed, position), depth: open.filter((outer) => outer.name).length });
      }
      name = null;
    }
  }
  return calls.sort((one, other) => one.start - other.start);
}

function ownName(written: string | undefined): string | null {
  return OWN.exec(written ?? '')?.[1]?.toUpperCase() ?? null;
}

function endArgument(call: Open | undefined, formula: string, end: number, next: number): void {
  if (!call) return;
  call.args.push(formula.slice(call.argumentStart, end).trim());
  call.argumentStart = next;
}

function call({ name, start, args }: Open, end: number): Omit<MynaCall, 'depth'> {
  const none = args.length === 1 && args[0] === '';
  return { name: name!, start, end, args: none ? [] : args };
}
