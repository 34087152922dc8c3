import type { Declaration, FamilyId, Text } from '../../../functions';

/** Width, case and the two kana do not matter: `ｆｙ`, `FY`; `カード`, `かーど`. */
function fold(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[ァ-ヶ]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) - 0x60));
}

/** Functions that hold every word of the query, those whose name starts with it first. */
export function search(
  functions: readonly Declaration[],
  families: Readonly<Record<FamilyId, Text>>,
  query: string,
): readonly Declaration[] {
  const words = fold(query).split(/\s+/).filter(Boolean);
  const found = functions.filter((declaration) => {
    const text = searchText(declaration, families[declaration.family]);
    return words.every((word) => text.includes(word));
  });
  const [first = ''] = words;
  const startsSo = ({ name }: Declaration) => first !== '' && fold(name).startsWith(first.replace(/^=?myna\./, ''));
  return [...found.filter(startsSo), ...found.filter((declaration) => !startsSo(declaration))];
}

function searchText(declaration: Declaration, family: Text): string {
  const { name, help, args } = declaration;
  const labels = args.flatMap((argument) => [argument.name, argument.label.ja, argument.label.en]);
  return fold(['=myna.' + name, help.words, help.text.ja, help.text.en, family.ja, family.en, ...labels].join('\n'));
}

export interface FamilyGroup {
  readonly family: FamilyId;
  readonly functions: readonly Declaration[];
}

/** In the order of the families, empty ones left out. */
export function byFamily(
  functions: readonly Declaration[],
  families: Readonly<Record<FamilyId, Text>>,
): readonly FamilyGroup[] {
  return (Object.keys(families) as FamilyId[])
    .map((family) => ({ family, functions: functions.filter((declaration) => declaration.family === family) }))
    .filter((group) => group.functions.length > 0);
}
