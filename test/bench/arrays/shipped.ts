import { readFileSync } from 'node:fs';
import { runInThisContext } from 'node:vm';

/** A function as `associate` received it: the arguments, and the invocation last. */
export type Associated = (...given: unknown[]) => unknown;

/** Where the arguments stood, which Excel tells the functions that ask for it. */
const invocation = { parameterAddresses: Array.from({ length: 12 }, (_, index) => `Sheet1!A${index + 1}`) };

/**
 * The functions of a built functions.js, in this realm and with a host that tells addresses. Its first call, with an empty
 * cell given as null, shows them that this host tells blanks itself: nothing is then asked of the sheet.
 */
export function shippedFunctions(file: string): (name: string) => Associated {
  const associated = new Map<string, Associated>();
  const library = {
    associate: (name: string, calculate: Associated) => associated.set(name, calculate),
    Error: class {
      constructor(
        readonly code: string,
        readonly message: string,
      ) {}
    },
  };
  Object.assign(globalThis, { CustomFunctions: library, Excel: {} });
  runInThisContext(readFileSync(file, 'utf8'));
  const named = (name: string): Associated => {
    const calculate = associated.get(name)!;
    return (...given) => calculate(...given, invocation);
  };
  named('PERCARDCOST')([[null], [2]], 1);
  return named;
}
