const OPENING = '({';
const CLOSING = ')}';

/** The arguments in the first call of a function, as they are written; none if the formula does not call it. */
export function argumentsOf(formula: string, functionName: string): string[] {
  const start = formula.indexOf(`${functionName}(`);
  if (start < 0) return [];
  const found: string[] = [];
  let current = '';
  let depth = 0;
  let quoted = false;
  for (const character of formula.slice(start + functionName.length + 1)) {
    if (character === '"') quoted = !quoted;
    else if (!quoted && OPENING.includes(character)) depth += 1;
    else if (!quoted && CLOSING.includes(character) && --depth < 0) break;
    if (character === ',' && depth === 0 && !quoted) {
      found.push(current);
      current = '';
    } else {
      current += character;
    }
  }
  return current === '' && found.length === 0 ? [] : [...found, current];
}
