import { isBlank, isOperator } from '../../sheet/formula';
import type { TokenList } from '../../sheet/formula';

/** The tokens of a formula that are parameters of LET or LAMBDA, where they are declared and where they are used. */
export function parameterTokens(list: TokenList): ReadonlySet<number> {
  const found = new Set<number>();
  list.tokens.forEach(({ type, value }, index) => {
    const name = type === 'func' ? value.toUpperCase() : '';
    const end = list.partner.get(index + 1);
    if ((name !== 'LET' && name !== 'LAMBDA') || end === undefined) return;
    const names = declared(list, index + 1, end, name === 'LET' ? 2 : 1);
    for (let at = index + 2; at < end; at += 1) {
      const token = list.tokens[at]!;
      const isName = token.type === 'range_named' || token.type === 'func';
      if (isName && names.has(token.value.toUpperCase())) found.add(at);
    }
  });
  return found;
}

/** Names among the arguments between two brackets: every one (LAMBDA) or every second one (LET), and never the last. */
function declared(list: TokenList, open: number, close: number, step: 1 | 2): ReadonlySet<string> {
  const args: number[][] = [[]];
  for (let at = open + 1; at < close; at += 1) {
    const token = list.tokens[at]!;
    if (isOperator(token, ',')) args.push([]);
    else if (!isBlank(token)) args.at(-1)!.push(at);
    if (isOperator(token, '(')) at = list.partner.get(at) ?? at;
  }
  const names = new Set<string>();
  for (let index = 0; index < args.length - 1; index += step) {
    const [only, ...more] = args[index]!;
    const token = only === undefined ? undefined : list.tokens[only];
    // An optional parameter of LAMBDA is written [name].
    if (more.length === 0 && token?.type === 'range_named') names.add(token.value.toUpperCase());
  }
  return names;
}
