import type { BaseValueObject } from '@univerjs/engine-formula';
import type { EngineFunctions } from './engineFunctions';
import { FUNCTIONS_OF_FUNCTIONS } from './functionsOfFunctions';
import type { Node } from './parse';
import { blank, errorValue, isLambda, OMITTED, scalar, single, valueOfRows } from './values';
import type { Lambda, Value } from './values';

export interface World {
  readonly engine: EngineFunctions;
  /** Names of the workbook. */
  readonly name: (name: string) => Value | undefined;
  readonly range: (address: string) => BaseValueObject;
}

type Known = ReadonlyMap<string, () => Value | typeof OMITTED>;
type Call = Extract<Node, { kind: 'call' }>;

/**
 * What the engine lacks or breaks down on: LET, LAMBDA, names that are LAMBDA, functions that take functions, ISOMITTED, and IF that looks at
 * one side alone. All else is calculated by the engine's own functions.
 */
export function evaluate(node: Node, world: World, known: Known = new Map()): Value {
  const value = (of: Node): BaseValueObject => {
    const found = evaluate(of, world, known);
    if (isLambda(found)) throw new Error('a function stands where a value is wanted');
    return found;
  };
  switch (node.kind) {
    case 'number':
    case 'text':
    case 'truth':
      return scalar(node.value);
    case 'error':
      return errorValue(node.code);
    case 'array':
      return valueOfRows(node.rows.map((row) => row.map(value)));
    case 'range':
      return world.range(node.address);
    case 'negative':
      return world.engine.operate('-', blank(), value(node.of));
    case 'percent':
      return world.engine.operate('/', value(node.of), scalar(100));
    case 'operator':
      return world.engine.operate(node.sign, value(node.left), value(node.right));
    case 'name':
      return named(node.name, world, known);
    case 'call':
      return called(node, world, known);
  }
}

function named(name: string, world: World, known: Known): Value {
  const found = known.get(name)?.() ?? world.name(name);
  if (found === undefined) throw new Error(`nobody knows ${name}`);
  return found === OMITTED ? blank() : found;
}

function called(call: Call, world: World, known: Known): Value {
  const { of, args } = call;
  if (of.kind === 'name' && !known.has(of.name)) {
    const special = SPECIAL[of.name];
    if (special) return special(call, world, known);
    const ofFunctions = FUNCTIONS_OF_FUNCTIONS[of.name];
    if (ofFunctions) return ofFunctions(args.map((arg) => given(arg, world, known)));
    if (world.engine.has(of.name)) {
      const values = args.map((arg) => (arg ? evaluate(arg, world, known) : blank()));
      return world.engine.call(of.name, values as BaseValueObject[]);
    }
  }
  const lambda = evaluate(of, world, known);
  if (!isLambda(lambda)) throw new Error(`${JSON.stringify(of)} is no function`);
  return lambda(args.map((arg) => (arg ? passed(arg, world, known) : OMITTED)));
}

function given(arg: Node | null, world: World, known: Known): Value {
  return arg ? evaluate(arg, world, known) : blank();
}

/** An argument that a function left out, passed on, stays left out. */
function passed(arg: Node, world: World, known: Known): Value | typeof OMITTED {
  const own = arg.kind === 'name' ? known.get(arg.name) : undefined;
  return own ? own() : evaluate(arg, world, known);
}

const SPECIAL: Readonly<Record<string, (call: Call, world: World, known: Known) => Value>> = {
  LET: ({ args }, world, known) => {
    const inner = new Map(known);
    for (let at = 0; at + 1 < args.length; at += 2) {
      const before = new Map(inner);
      inner.set(
        nameOf(args[at]!),
        once(() => passed(args[at + 1]!, world, before)),
      );
    }
    return evaluate(args.at(-1)!, world, inner);
  },
  LAMBDA: ({ args }, world, known): Lambda => {
    const names = args.slice(0, -1).map((arg) => nameOf(arg!));
    return (values) => {
      if (values.length > names.length) return errorValue('#VALUE!');
      const inner = new Map(known);
      names.forEach((name, index) => inner.set(name, () => values[index] ?? OMITTED));
      return evaluate(args.at(-1)!, world, inner);
    };
  },
  ISOMITTED: ({ args }, _world, known) => scalar(known.get(nameOf(args[0]!))!() === OMITTED),
  IF: ({ args }, world, known) => {
    const test = evaluate(args[0]!, world, known) as BaseValueObject;
    const one = single(test);
    if (!one) return world.engine.call('IF', args.map((arg) => given(arg, world, known)) as BaseValueObject[]);
    if (one.isError()) return one;
    if (one.isString()) return errorValue('#VALUE!');
    const branch = one.getValue() ? args[1] : args[2];
    if (branch === undefined) return scalar(Boolean(one.getValue()));
    return given(branch, world, known);
  },
};

function nameOf(node: Node | null): string {
  if (node?.kind !== 'name') throw new Error('a name is expected');
  return node.name;
}

/** Steps are calculated when they are first asked for. */
function once<T>(work: () => T): () => T {
  let done: { readonly value: T } | undefined;
  return () => (done ??= { value: work() }).value;
}
