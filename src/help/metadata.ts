import { FUNCTIONS } from '../functions';
import type { Argument, Declaration, Language } from '../functions';

/** The custom-functions metadata of Microsoft's manually authored form, one file a language, the same ids in both. */
export interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly helpUrl: string;
  readonly parameters: readonly ParameterMetadata[];
  readonly result: { readonly type: 'any'; readonly dimensionality: 'matrix' };
  readonly options?: { readonly requiresAddress: true; readonly requiresParameterAddresses: true };
}

export interface ParameterMetadata {
  readonly name: string;
  readonly description: string;
  readonly type: 'any' | 'string';
  readonly dimensionality: 'matrix' | 'scalar';
  readonly customEnumId?: string;
  readonly optional?: true;
}

/** Words that Excel offers while the argument is typed; an Excel that is too old for it offers none. */
export interface EnumMetadata {
  readonly id: string;
  readonly type: 'string';
  readonly values: readonly { readonly name: string; readonly stringValue: string }[];
}

export interface Metadata {
  readonly allowCustomDataForDataTypeAny: true;
  readonly functions: readonly FunctionMetadata[];
  readonly enums: readonly EnumMetadata[];
}

/**
 * Arguments are matrices of any kind, unless a fixed list of words is offered, because every number may be a range and Japanese text is read as a number.
 * Errors in cells are not asked for with allowErrorForDataTypeAny: beside allowCustomDataForDataTypeAny it makes
 * Excel LTSC 2021 crash (OfficeDev/office-js#4385), and an Excel with data types hands them over without it.
 */
export function metadata(language: Language, origin: string): Metadata {
  return {
    allowCustomDataForDataTypeAny: true,
    functions: FUNCTIONS.map((declaration) => functionMetadata(declaration, language, origin)),
    enums: [...ENUMS.values()],
  };
}

/** One for each list of words, by the list; named after the argument that has it first. */
const ENUMS: ReadonlyMap<string, EnumMetadata> = new Map(
  FUNCTIONS.flatMap(({ name, args }) =>
    args.map((argument) => ({ id: `${name}.${argument.name}`, words: offered(argument) })),
  )
    .reverse()
    .filter(({ words }) => words.length > 0)
    .map(({ id, words }) => [
      words.join(),
      { id, type: 'string', values: words.map((word) => ({ name: word, stringValue: word })) },
    ]),
);

/** Excel offers words for a single value alone, which can then be no range. */
function offered({ shape, reader }: Argument): readonly string[] {
  return shape === 'one' ? (reader.choices ?? []) : [];
}

function functionMetadata(declaration: Declaration, language: Language, origin: string): FunctionMetadata {
  return {
    id: declaration.name,
    name: declaration.name,
    description: declaration.help.text[language],
    helpUrl: `${origin}/${helpPath(declaration.name, language)}`,
    parameters: declaration.args.map((argument) => parameterMetadata(argument, language)),
    result: { type: 'any', dimensionality: 'matrix' },
    // Addresses are asked for only where a blank must be told from a zero, or the result names cells.
    ...(declaration.wantsAddresses || declaration.args.some((argument) => argument.tellBlanks)
      ? { options: { requiresAddress: true, requiresParameterAddresses: true } }
      : {}),
  };
}

function parameterMetadata(argument: Argument, language: Language): ParameterMetadata {
  const customEnumId = ENUMS.get(offered(argument).join())?.id;
  return {
    name: argument.name,
    description: argument.help[language],
    ...(customEnumId === undefined
      ? { type: 'any', dimensionality: 'matrix' }
      : { type: 'string', dimensionality: 'scalar', customEnumId }),
    ...(argument.optional ? { optional: true } : {}),
  };
}

/** Where the page of a function stands below the origin. */
function helpPath(name: string, language: Language): string {
  return `functions/${language === 'ja' ? '' : 'en/'}${name.toLowerCase()}.html`;
}
