import { call } from '../functions';
import type { Declaration, Host } from '../functions';
import { emptyCells } from './emptyCells';
import { cellsOf } from './results';
import type { ResultCell } from './results';

type Result = ResultCell[][] | Promise<ResultCell[][]>;

/** A function as Microsoft's dispatcher calls it: the arguments in their order, the invocation last. */
export function customFunction(declaration: Declaration): (...given: unknown[]) => Result {
  return (...given) => {
    const host = hostOf(given.at(-1) as CustomFunctions.Invocation);
    const output = call(declaration, given.slice(0, -1), host);
    return output instanceof Promise ? output.then(cellsOf) : cellsOf(output);
  };
}

/** Only the shared runtime has the Excel API and so can look at the sheet. */
function hostOf({ parameterAddresses }: CustomFunctions.Invocation): Host {
  return parameterAddresses && typeof Excel !== 'undefined' ? { addresses: parameterAddresses, emptyCells } : {};
}
