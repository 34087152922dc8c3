import { BaseFunction } from '@univerjs/engine-formula';
import type { BaseValueObject } from '@univerjs/engine-formula';
import { call, Failure } from '../../functions';
import type { Declaration, Language, Output } from '../../functions';
import { argumentOf } from './arguments';
import { errorOf, resultOf } from './results';

/** A function of the catalogue as the formula engine calls it. */
export abstract class MynaFunction extends BaseFunction {
  protected abstract readonly declaration: Declaration;
  protected abstract readonly language: Language;

  /** An exception that left this method would end the whole calculation. */
  override calculate(...values: BaseValueObject[]): BaseValueObject {
    try {
      return resultOf(this.outputOf(values), this.language);
    } catch (error) {
      return errorOf(internalFailure(error), this.language);
    }
  }

  private outputOf(values: readonly BaseValueObject[]): Output {
    if (values.length > this.declaration.args.length) return tooManyArguments(this.declaration.args.length);
    // Empty cells are known here, so nothing has to be asked of the sheet, and a call without a host is synchronous.
    return call(this.declaration, values.map(argumentOf)) as Output;
  }
}

function tooManyArguments(allowed: number): Failure {
  return new Failure('#VALUE!', {
    ja: `引数が多すぎます。この関数の引数は${allowed}個までです。`,
    en: `Too many arguments: this function takes at most ${allowed}.`,
  });
}

function internalFailure(error: unknown): Failure {
  const message = error instanceof Error ? error.message : String(error);
  return new Failure('#VALUE!', {
    ja: `計算できませんでした（内部の問題: ${message}）。`,
    en: `Could not calculate (internal: ${message}).`,
  });
}

/** The engine makes its functions itself, from classes. */
export function functionClass(declaration: Declaration, language: Language): new (name: string) => MynaFunction {
  return class extends MynaFunction {
    protected override readonly declaration = declaration;
    protected override readonly language = language;
  };
}
