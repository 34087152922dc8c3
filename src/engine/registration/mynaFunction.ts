import { BaseFunction } from '@univerjs/engine-formula';
import type { BaseReferenceObject, BaseValueObject, FunctionVariantType } from '@univerjs/engine-formula';
import { call, Failure } from '../../functions';
import type { Declaration, Language, Output } from '../../functions';
import { placeAddress } from '../../sheet';
import { rectOf } from '../access/ranges';
import { argumentOf, errorOf, resultOf } from './values';

/** A function of the catalogue as the formula engine calls it. */
export abstract class MynaFunction extends BaseFunction {
  protected abstract readonly declaration: Declaration;
  protected abstract readonly language: Language;

  /** An exception that left this method would end the whole calculation. */
  override calculate(...given: FunctionVariantType[]): BaseValueObject {
    try {
      return resultOf(this.outputOf(given), this.language);
    } catch (error) {
      return errorOf(internalFailure(error), this.language);
    }
  }

  private outputOf(given: readonly FunctionVariantType[]): Output {
    if (given.length > this.declaration.args.length) return tooManyArguments(this.declaration.args.length);
    const addresses = given.map((value) => (isReference(value) ? this.addressOf(value) : null));
    const values = given.map((value) => argumentOf(isReference(value) ? value.toArrayValueObject() : value));
    // Empty cells are known here, so nothing has to be asked of the sheet: such a call is synchronous.
    return call(this.declaration, values, { addresses }) as Output;
  }

  private addressOf(reference: BaseReferenceObject): string | null {
    const sheet = this.getSheetsInfo().sheetNameMap[reference.getSheetId()];
    return sheet === undefined ? null : placeAddress({ sheet, ...rectOf(reference.getRangePosition()) });
  }
}

function isReference(value: FunctionVariantType): value is BaseReferenceObject {
  return value.isReferenceObject();
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
    override needsReferenceObject = declaration.wantsAddresses ?? false;
    override needsSheetsInfo = declaration.wantsAddresses ?? false;
  };
}
