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
  readonly type: 'any';
  readonly dimensionality: 'matrix';
  readonly optional?: true;
}

export interface Metadata {
  readonly allowCustomDataForDataTypeAny: true;
  readonly functions: readonly FunctionMetadata[];
}

/**
 * Arguments are matrices of any kind, because every number may be a range and Japanese text is read as a number. So Excel
 * offers no words for arguments with a fixed list: it would do so for single values alone, and would then call the function
 * once for each cell of a range that is given, where ours says that it takes no range.
 * Errors in cells are not asked for with allowErrorForDataTypeAny: beside allowCustomDataForDataTypeAny it makes
 * Excel LTSC 2021 crash (OfficeDev/office-js#4385), and an Excel with data types hands them over without it.
 */
export function metadata(language: Language, origin: string): Metadata {
  return {
    allowCustomDataForDataTypeAny: true,
    functions: FUNCTIONS.map((declaration) => functionMetadata(declaration, language, origin)),
  };
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
  return {
    name: argument.name,
    description: argument.help[language],
    type: 'any',
    dimensionality: 'matrix',
    ...(argument.optional ? { optional: true } : {}),
  };
}

/** Where the page of a function stands below the origin. */
function helpPath(name: string, language: Language): string {
  return `functions/${language === 'ja' ? '' : 'en/'}${name.toLowerCase()}.html`;
}
