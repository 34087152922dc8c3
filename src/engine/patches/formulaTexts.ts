import { LexerTreeBuilder } from '@univerjs/engine-formula';
import { readPlace } from '../../sheet';
import { isBlank, isOperator, operandStart, readTokens } from '../../sheet/formula';
import type { TokenList } from '../../sheet/formula';

const INFIX = new Set(['+', '-', '*', '/', '^', '&', '=', '<>', '<', '>', '<=', '>=']);
/** Only formulas with these can be concerned. */
const CONCERNED = /%\s*%|\{|@/;

let done = false;

/** Formulas that the engine cannot read are read as others that mean the same. What the workbook shows and saves stays. */
export function readFormulasAsExcel(): void {
  if (done) return;
  done = true;
  const reader = LexerTreeBuilder.prototype;
  const build = reader.treeBuilder;
  reader.treeBuilder = function (formula, ...others) {
    return build.call(this, readable(formula), ...others);
  };
}

function readable(formula: string): string {
  if (!CONCERNED.test(formula)) return formula;
  const list = readTokens(formula);
  const { tokens, texts } = list;
  tokens.forEach((token, index) => {
    if (isOperator(token, '%') && isOperator(tokens[index - 1], '%')) bracketPercent(list, index - 1);
    else if (isOperator(token, '{')) bracketBefore(list, index);
    // Fault: `@A2` is #NAME?. One cell is what it is, with the sign or without.
    else if (isOperator(token, '@') && isCell(tokens[index + 1]?.value)) texts[index] = '';
  });
  return texts.join('');
}

/** Fault: `A1%%` cannot be read; `(A1%)%` can. */
function bracketPercent(list: TokenList, at: number): void {
  let first = at;
  while (isOperator(list.tokens[first - 1], '%')) first -= 1;
  const start = operandStart(list, first - 1);
  list.texts[start] = `(${list.texts[start]!}`;
  list.texts[at] += ')';
}

/** Fault: `3*{1,2,3}` cannot be read; `(3)*{1,2,3}` can. */
function bracketBefore({ tokens, texts }: TokenList, brace: number): void {
  const before = (from: number): number => {
    let at = from - 1;
    while (isBlank(tokens[at])) at -= 1;
    return at;
  };
  const operator = before(brace);
  const operand = before(operator);
  const { type = '', value = '' } = tokens[operand] ?? {};
  if (!INFIX.has(tokens[operator]?.value ?? '') || type === 'operator' || value === '') return;
  texts[operand] = `(${texts[operand]!})`;
}

function isCell(text = ''): boolean {
  const place = readPlace(text, '');
  return place?.rows === 1 && place.columns === 1;
}
