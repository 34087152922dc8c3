import { call, Failure, FUNCTIONS, signature } from '../../functions';
import type { Declaration, Output, OutputCell } from '../../functions';
import { UsageError } from '../common/session';
import type { ExitCode, Session } from '../common/session';
import { TEXTS } from '../common/texts';
import { NoTable, readArgument } from './readArgument';
import { jsonOf, textOf } from './results';
import type { Matrix } from '../../sheet';

export interface FnRequest {
  readonly name: string;
  readonly args: readonly string[];
  readonly asJson: boolean;
}

export function runFn({ name, args, asJson }: FnRequest, { language, out }: Session): ExitCode {
  const texts = TEXTS[language].fn;
  const declaration = FUNCTIONS.find((candidate) => candidate.name === plainName(name));
  if (!declaration) throw new UsageError(unknownFunction(name, language));
  if (args.length > declaration.args.length) {
    const tooMany = texts.tooMany(declaration.name, declaration.args.length);
    throw new UsageError(`${tooMany}\n${texts.call(signature(declaration))}`);
  }
  const result = evaluate(declaration, args, language);
  out.write(asJson ? `${JSON.stringify(jsonOf(result, language))}\n` : textOf(result, language));
  return cellsOf(result).some((cell) => cell instanceof Failure) ? 1 : 0;
}

function evaluate(declaration: Declaration, args: readonly string[], language: Session['language']): Output {
  try {
    // Nothing has to be asked of a sheet, so no result has to be waited for.
    return call(declaration, args.map(readArgument)) as Output;
  } catch (error) {
    if (error instanceof NoTable) throw new UsageError(TEXTS[language].fn.badArray(error.message));
    throw error;
  }
}

function plainName(name: string): string {
  return name.toUpperCase().replace(/^=?(?:MYNA\.)?/, '');
}

function unknownFunction(name: string, language: Session['language']): string {
  const texts = TEXTS[language].fn;
  const names = FUNCTIONS.map((declaration) => declaration.name);
  const similar = names.filter((candidate) => isSimilar(candidate, plainName(name)));
  const hint = similar.length > 0 ? texts.similar(similar.join(', ')) : texts.all(names.join(', '));
  return `${texts.unknownFunction(name)}\n${hint}`;
}

function isSimilar(one: string, other: string): boolean {
  return other.length >= 3 && (one.startsWith(other.slice(0, 4)) || one.includes(other) || other.includes(one));
}

function cellsOf(output: Output): readonly OutputCell[] {
  return Array.isArray(output) ? (output as Matrix<OutputCell>).flat() : [output as OutputCell];
}
