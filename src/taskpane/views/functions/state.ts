export interface FunctionsState {
  readonly query: string;
  /** The function whose details show. */
  readonly chosen: string | null;
  /** What was typed for the arguments, by function. */
  readonly inputs: Readonly<Record<string, readonly string[]>>;
  /** Whether missing arguments are pointed out: not before somebody tried to insert. */
  readonly tried: boolean;
}

export type FunctionsEvent =
  | { readonly type: 'queryTyped'; readonly query: string }
  | { readonly type: 'functionChosen'; readonly name: string | null }
  | { readonly type: 'argumentTyped'; readonly name: string; readonly index: number; readonly input: string }
  | { readonly type: 'argumentsMissing' };

export const initialFunctions: FunctionsState = { query: '', chosen: null, inputs: {}, tried: false };

export function reduceFunctions(state: FunctionsState, event: FunctionsEvent): FunctionsState {
  switch (event.type) {
    case 'queryTyped':
      return { ...state, query: event.query };
    case 'functionChosen':
      return { ...state, chosen: event.name, tried: false };
    case 'argumentTyped':
      return { ...state, inputs: withInput(state.inputs, event.name, event.index, event.input) };
    case 'argumentsMissing':
      return { ...state, tried: true };
  }
}

function withInput(
  inputs: FunctionsState['inputs'],
  name: string,
  index: number,
  input: string,
): FunctionsState['inputs'] {
  const typed = [...(inputs[name] ?? [])];
  for (let position = typed.length; position < index; position += 1) typed.push('');
  typed[index] = input;
  return { ...inputs, [name]: typed };
}
