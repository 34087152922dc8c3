import type { Helper } from './helper';

/** Sizes of ranges, and how they stretch to one another. */
export const SHAPE_HELPERS: readonly Helper[] = [
  {
    name: 'MYNA_x_ONES',
    says: { ja: '範囲と同じ大きさの1の配列', en: 'ones in the shape of a range' },
    text: `LAMBDA(range, MAP(range, LAMBDA(cell, 1)))`,
  },
  {
    name: 'MYNA_x_ROWS',
    says: { ja: '行数', en: 'the number of rows' },
    text: `LAMBDA(range, SUM(BYROW(range, LAMBDA(line, 1))))`,
  },
  {
    name: 'MYNA_x_COLUMNS',
    says: { ja: '列数', en: 'the number of columns' },
    text: `LAMBDA(range, SUM(BYCOL(range, LAMBDA(line, 1))))`,
  },
  {
    name: 'MYNA_x_SAMESIZE',
    says: { ja: '2つの範囲が同じ大きさなら TRUE', en: 'TRUE for two ranges of one size' },
    text: `LAMBDA(first, second,
      AND(MYNA_x_ROWS(first)=MYNA_x_ROWS(second), MYNA_x_COLUMNS(first)=MYNA_x_COLUMNS(second)))`,
  },
  {
    name: 'MYNA_x_FIT',
    says: {
      ja: '2つの範囲を引き伸ばした大きさの1の配列。大きさが合わなければ #VALUE!',
      en: 'ones in the shape to which two ranges stretch; #VALUE! where their sizes do not fit',
    },
    text: `LAMBDA(first, second, LET(
      ones, MYNA_x_ONES(first),
      others, MYNA_x_ONES(second),
      high, MYNA_x_ROWS(ones),
      wide, MYNA_x_COLUMNS(ones),
      otherHigh, MYNA_x_ROWS(others),
      otherWide, MYNA_x_COLUMNS(others),
      fits, AND(OR(high=otherHigh, high=1, otherHigh=1), OR(wide=otherWide, wide=1, otherWide=1)),
      IF(fits, ones*others, #VALUE!)))`,
  },
  {
    name: 'MYNA_x_ERRORS',
    says: { ja: '範囲の最初のエラー。なければ0', en: 'the first error in a range; 0 without one' },
    text: `LAMBDA(values, SUM(MAP(values, LAMBDA(value, IF(ISERROR(value), value, 0)))))`,
  },
  {
    name: 'MYNA_x_ORNONE',
    says: { ja: '空白を「-」（なし）にした範囲', en: 'a range in which "-" stands for blanks: nothing is given' },
    text: `LAMBDA(values, MAP(values, LAMBDA(value, IF(value="", "-", value))))`,
  },
  {
    name: 'MYNA_x_FAULT',
    says: { ja: '1つの値がエラーならそのエラー、ほかは0', en: 'the error of a single value that is one; else 0' },
    text: `LAMBDA(values, IF(SUM(MYNA_x_ONES(values))=1, MYNA_x_ERRORS(values), 0))`,
  },
  {
    name: 'MYNA_x_EACH2',
    says: {
      ja: '2つの範囲を要素ごとに計算した配列。空白があれば ""、エラーがあればそのエラー',
      en: 'a calculation for each element of two ranges: "" where one is blank, its error where one holds an error',
    },
    text: `LAMBDA(first, second, calculate, LET(
      shape, MYNA_x_FIT(first, second),
      fault, SUM(shape)+MYNA_x_FAULT(first)+MYNA_x_FAULT(second),
      IF(ISERROR(fault), fault,
        MAP(IF(shape, first), IF(shape, second), LAMBDA(one, two,
          IF((one="")+(two="")>0, "", calculate(one, two)))))))`,
  },
  {
    name: 'MYNA_x_EACH3',
    says: { ja: '3つの範囲を要素ごとに計算した配列', en: 'the same for three ranges' },
    text: `LAMBDA(first, second, third, calculate, LET(
      shape, MYNA_x_FIT(MYNA_x_FIT(first, second), third),
      fault, SUM(shape)+MYNA_x_FAULT(first)+MYNA_x_FAULT(second)+MYNA_x_FAULT(third),
      IF(ISERROR(fault), fault,
        MAP(IF(shape, first), IF(shape, second), IF(shape, third), LAMBDA(one, two, three,
          IF((one="")+(two="")+(three="")>0, "", calculate(one, two, three)))))))`,
  },
  {
    name: 'MYNA_x_EACH4',
    says: { ja: '4つの範囲を要素ごとに計算した配列', en: 'the same for four ranges' },
    text: `LAMBDA(first, second, third, fourth, calculate, LET(
      shape, MYNA_x_FIT(MYNA_x_FIT(MYNA_x_FIT(first, second), third), fourth),
      fault, SUM(shape)+MYNA_x_FAULT(first)+MYNA_x_FAULT(second)+MYNA_x_FAULT(third)+MYNA_x_FAULT(fourth),
      IF(ISERROR(fault), fault,
        MAP(IF(shape, first), IF(shape, second), IF(shape, third), IF(shape, fourth), LAMBDA(one, two, three, four,
          IF((one="")+(two="")+(three="")+(four="")>0, "", calculate(one, two, three, four)))))))`,
  },
  {
    name: 'MYNA_x_EACH5',
    says: { ja: '5つの範囲を要素ごとに計算した配列', en: 'the same for five ranges' },
    text: `LAMBDA(first, second, third, fourth, fifth, calculate, LET(
      shape, MYNA_x_FIT(MYNA_x_FIT(MYNA_x_FIT(MYNA_x_FIT(first, second), third), fourth), fifth),
      fault, SUM(shape)+MYNA_x_FAULT(first)+MYNA_x_FAULT(second)+MYNA_x_FAULT(third)+MYNA_x_FAULT(fourth)+MYNA_x_FAULT(fifth),
      IF(ISERROR(fault), fault,
        MAP(IF(shape, first), IF(shape, second), IF(shape, third), IF(shape, fourth), IF(shape, fifth), LAMBDA(one, two, three, four, five,
          IF((one="")+(two="")+(three="")+(four="")+(five="")>0, "", calculate(one, two, three, four, five)))))))`,
  },
  {
    name: 'MYNA_x_ONE',
    says: {
      ja: '1つのセルの値（空白は ""）。範囲なら #VALUE!',
      en: 'the value of a single cell, "" for a blank; #VALUE! for a range',
    },
    text: `LAMBDA(cell, IF(MYNA_x_ROWS(cell)*MYNA_x_COLUMNS(cell)>1, #VALUE!, IF(cell="", "", cell)))`,
  },
];
