import {
  ArrayValueObject,
  BooleanValueObject,
  ErrorType,
  ErrorValueObject,
  functionCompatibility,
  functionDate,
  functionEngineering,
  functionFinancial,
  functionLogical,
  functionLookup,
  functionMath,
  functionStatistical,
  functionText,
  functionWeb,
  NullValueObject,
  NumberValueObject,
  StringValueObject,
} from '@univerjs/engine-formula';
import type { BaseReferenceObject, BaseValueObject, FunctionVariantType } from '@univerjs/engine-formula';
import { isoWeek, withinMonth } from './days';
import { narrow } from './katakana';
import { findWildcards, hasWildcards } from './wildcards';

type Calculate = (this: unknown, ...values: FunctionVariantType[]) => FunctionVariantType;
/** What a function does instead; `calculate` is the engine's own. */
type Change = (
  calculate: (...values: FunctionVariantType[]) => FunctionVariantType,
  values: FunctionVariantType[],
) => FunctionVariantType;
type Methods = Record<string, Calculate>;

const PROTOTYPES = new Map<string, Methods>();
let done = false;

/** Functions that the engine calculates otherwise than Excel, found by `npm run judge`. */
export function calculateAsExcel(): void {
  if (done) return;
  done = true;
  for (const functions of [
    ...[functionMath, functionDate, functionText, functionLookup, functionLogical, functionStatistical],
    ...[functionEngineering, functionFinancial, functionCompatibility, functionWeb],
  ]) {
    for (const [type, name] of functions)
      PROTOTYPES.set(String(name), (type as { prototype: unknown }).prototype as Methods);
  }
  readDigitsInCells();
  seeValuesNotPictures();
  cutOffDecimals();
  countDays();
  aggregateFiltered();
  takeWholeOffsets();
  takeWrittenTruths();
  giveZeroForNoMatch();
  leaveOutBlanks();
  narrowKatakana();
  keepDigits();
  giveComplexTexts();
  findByWildcards();
}

function change(names: string, how: Change): void {
  for (const name of names.trim().split(/\s+/)) {
    const prototype = PROTOTYPES.get(name)!;
    const calculate = prototype['calculate']!;
    prototype['calculate'] = function (...values) {
      return how((...changed) => calculate.apply(this, changed), values);
    };
  }
}

/** A value, or each value of an array. */
function eachValue(value: FunctionVariantType, how: (one: BaseValueObject) => BaseValueObject): FunctionVariantType {
  const held = value?.isReferenceObject()
    ? (value as BaseReferenceObject).toArrayValueObject()
    : (value as BaseValueObject);
  return held?.isArray() ? (held as ArrayValueObject).mapValue(how) : held && how(held);
}

/** A single cell comes as an array of one. */
function single(value: FunctionVariantType): FunctionVariantType {
  if (!value?.isArray()) return value;
  const array = value as ArrayValueObject;
  return array.getRowCount() === 1 && array.getColumnCount() === 1 ? (array.get(0, 0) ?? value) : value;
}

/** Fault: a text in a cell that is a figure, "12.345", is #VALUE! for functions of figures. */
function readDigitsInCells(): void {
  const figure = (one: BaseValueObject): BaseValueObject => {
    if (!one.isString()) return one;
    const read = (one as StringValueObject).convertToNumberObjectValue();
    return read.isError() ? one : read;
  };
  change(
    `ABS ACOS ACOSH ACOT ACOTH ASIN ASINH ATAN ATAN2 ATANH CEILING CEILING.MATH COMBIN COS COSH COT COTH CSC CSCH DEGREES EVEN EXP FACT
    FLOOR FLOOR.MATH INT LN LOG LOG10 MOD ODD PERMUT POWER RADIANS ROUND ROUNDDOWN ROUNDUP SEC SECH SIGN SIN SINH SQRT TAN TANH TRUNC`,
    (calculate, values) => calculate(...values.map((value) => eachValue(value, figure))),
  );
}

/** Fault: functions of texts read a day as it is shown: LEN of a date is 10. For Excel it is the number. */
function seeValuesNotPictures(): void {
  const plain = (one: BaseValueObject): BaseValueObject =>
    one.isNumber() && one.getPattern() !== '' ? NumberValueObject.create(Number(one.getValue())) : one;
  change(
    'ENCODEURL FIND FINDB LEFT LEFTB LEN LENB MID MIDB REPLACE REPLACEB RIGHT RIGHTB SEARCH SEARCHB',
    (calculate, values) => calculate(...values.map((value) => eachValue(value, plain))),
  );
}

/** Fault: TRUNC(-41.9,1) is -41.8. It is ROUNDDOWN with a second argument that may be missing. */
function cutOffDecimals(): void {
  const roundDown = PROTOTYPES.get('ROUNDDOWN')!['calculate']!;
  change('TRUNC', (_, [value, digits]) => roundDown.call({}, value!, digits ?? NumberValueObject.create(0)));
}

/** Faults: EDATE from the 31st goes over into the next month; the weeks of years that begin on a Friday or Saturday; WORKDAY.INTL on a cell. */
function countDays(): void {
  change('EDATE', (calculate, values) => {
    const [start, result] = [single(values[0]!), single(calculate(...values))] as BaseValueObject[];
    if (start!.isArray() || !result!.isNumber()) return result!;
    const [from, to] = [start!, result!].map((one) => Number(one.getValue()));
    return NumberValueObject.create(withinMonth(from!, to!), result!.getPattern());
  });
  const week = (result: FunctionVariantType, day: FunctionVariantType): FunctionVariantType => {
    const serial = Number((day as BaseValueObject).getValue());
    const isWeek = (result as BaseValueObject).isNumber() && !day.isArray() && serial > 60;
    return isWeek ? NumberValueObject.create(isoWeek(serial)) : result;
  };
  change('ISOWEEKNUM', (calculate, [day]) => week(calculate(single(day!)), single(day!)));
  change('WEEKNUM', (calculate, values) => {
    const [day, type] = values.map(single);
    const result = calculate(...values);
    return type && Number((type as BaseValueObject).getValue()) === 21 ? week(result, day!) : result;
  });
  change('WORKDAY.INTL', (calculate, [start, days, ...others]) => calculate(single(start!), single(days!), ...others));
}

/** SUBTOTAL leaves out what a filter hides (filteredRows.ts); AGGREGATE goes by its second argument alone. */
function aggregateFiltered(): void {
  change('AGGREGATE', (calculate, values) => {
    for (const value of values) if (value.isReferenceObject()) (value as BaseReferenceObject).setFilteredOutRows([]);
    return calculate(...values);
  });
}

/** Fault: OFFSET by a fraction fails, or refers to nothing. Excel cuts the fraction off. */
function takeWholeOffsets(): void {
  const whole = (one: BaseValueObject): BaseValueObject =>
    one.isNumber() ? NumberValueObject.create(Math.trunc(Number(one.getValue()))) : one;
  change('OFFSET', (calculate, [reference, ...values]) =>
    calculate(reference!, ...values.map((value) => eachValue(value, whole))),
  );
}

/** Faults: OR("TRUE") is #VALUE!, MEDIAN(TRUE,2) leaves out what is written in the formula. */
function takeWrittenTruths(): void {
  change('AND OR XOR', (calculate, values) =>
    calculate(
      ...values.map((value) => {
        const text = (value as BaseValueObject).isString()
          ? String((value as BaseValueObject).getValue()).toUpperCase()
          : '';
        return text === 'TRUE' || text === 'FALSE' ? BooleanValueObject.create(text === 'TRUE') : value;
      }),
    ),
  );
  change('MEDIAN', (calculate, values) =>
    calculate(
      ...values.map((value) =>
        (value as BaseValueObject).isBoolean()
          ? NumberValueObject.create(Number((value as BaseValueObject).getValue()))
          : value,
      ),
    ),
  );
}

/** Fault: MAXIFS and MINIFS give a text of no length where nothing meets the conditions. In Excel it is 0. */
function giveZeroForNoMatch(): void {
  change('MAXIFS MINIFS', (calculate, values) =>
    eachValue(calculate(...values), (one) => (one.isString() ? NumberValueObject.create(0) : one)),
  );
}

/** Fault: MAXA and MINA take blank cells for 0. */
function leaveOutBlanks(): void {
  const filled = (value: FunctionVariantType): FunctionVariantType => {
    if (!value.isArray()) return value;
    const array = value as ArrayValueObject;
    const found = array
      .getArrayValue()
      .flat()
      .filter((one) => one && !one.isNull());
    if (found.length === 0) return NullValueObject.create();
    return ArrayValueObject.create({
      calculateValueList: [found],
      ...{ rowCount: 1, columnCount: found.length, unitId: '', sheetId: '', row: -1, column: -1 },
    });
  };
  change('MAXA MINA', (calculate, values) => calculate(...values.map(filled)));
}

/** Fault: ASC leaves katakana as wide as they are. */
function narrowKatakana(): void {
  change('ASC', (calculate, values) =>
    eachValue(calculate(...values), (one) =>
      one.isString() ? StringValueObject.create(narrow(String(one.getValue()))) : one,
    ),
  );
}

/** Fault: DOLLARDE cuts its result to six digits. */
function keepDigits(): void {
  change('DOLLARDE', (calculate, values) => {
    const [result, ...given] = [calculate(...values), ...values].map(single) as BaseValueObject[];
    const [amount, denominator] = given.map((one) => Number(one.getValue()));
    if (!result!.isNumber() || given.some((one) => one.isArray())) return result!;
    const parts = Math.trunc(denominator!);
    const whole = Math.trunc(amount!);
    return NumberValueObject.create(whole + ((amount! - whole) * 10 ** Math.ceil(Math.log10(parts))) / parts);
  });
}

/** Faults: a complex number without an imaginary part is a number, in Excel a text; the other way round -i is "-1i". */
function giveComplexTexts(): void {
  change('COMPLEX IMSUM IMSUB IMPRODUCT IMDIV IMCONJUGATE IMPOWER', (calculate, values) =>
    eachValue(calculate(...values), (one) =>
      one.isError() || one.isNull()
        ? one
        : StringValueObject.create(String(one.getValue()).replace(/(^|[+-])1([ij])$/, '$1$2')),
    ),
  );
}

/** Fault: SEARCH takes ? and * for themselves. */
function findByWildcards(): void {
  const prototype = PROTOTYPES.get('SEARCH')!;
  const find = prototype['_handleSingleObject']!;
  prototype['_handleSingleObject'] = function (wanted, within, start) {
    const [pattern, text] = [wanted, within].map((value) =>
      String((value as BaseValueObject).getValue()).toUpperCase(),
    );
    const from = Math.floor(Number((start as BaseValueObject).getValue()));
    if (!hasWildcards(pattern!) || !(from >= 1 && from <= text!.length))
      return find.call(this, wanted!, within!, start!);
    const at = findWildcards(pattern!, text!, from - 1);
    return at < 0 ? ErrorValueObject.create(ErrorType.VALUE) : NumberValueObject.create(at + 1);
  };
}
