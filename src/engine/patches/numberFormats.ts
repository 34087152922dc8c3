import { currencySymbols } from '@univerjs/core';
import { CURRENCYFORMAT, DATEFMTLISG, NUMBERFORMAT, SetNumfmtCommand } from '@univerjs/sheets-numfmt';
import { shownText } from '../access/cellValues';

/** Signs that nobody overlooks first: the grid's own list begins with brackets, and ends a number below 0 without any sign. */
const NUMBERS: readonly string[] = [
  ...['#,##0;"▲ "#,##0', '#,##0', '#,##0;[Red]"▲ "#,##0', '#,##0;[Red]-#,##0', '#,##0_);(#,##0)'],
  ...['#,##0"円";"▲ "#,##0"円"', '#,##0,"千円";"▲ "#,##0,"千円"', '#,##0,,"百万円";"▲ "#,##0,,"百万円"'],
  ...['#,##0.00', '0'],
];

const CURRENCIES: readonly ((sign: string) => string)[] = [
  (sign) => `"${sign}"#,##0;"${sign}"-#,##0`,
  (sign) => `"${sign}"#,##0;[Red]"${sign}"-#,##0`,
  (sign) => `"${sign}"#,##0;"▲ ${sign}"#,##0`,
  (sign) => `"${sign}"#,##0_);("${sign}"#,##0)`,
];

const DATES: readonly string[] = [
  ...['yyyy/m/d', 'yyyy"年"m"月"d"日"', '[$-411]ggge"年"m"月"d"日"', '[$-411]ge.m.d'],
  ...['yyyy"年"m"月"', 'm"月"d"日"', 'yyyy-mm-dd', 'yyyy/m/d h:mm'],
  ...['h:mm', 'h:mm:ss', 'h"時"mm"分"', '[h]:mm'],
];

/** What the toolbar's menu gives, and what Excel in Japanese gives in its place. */
const IN_MENU: Readonly<Record<string, string>> = {
  '#,##0.00;[Red]#,##0.00': '#,##0.00;[Red]-#,##0.00',
  '"¥"#,##0;[Red]"¥"#,##0': '"¥"#,##0;[Red]"¥"-#,##0',
  '"$"#,##0;[Red]"$"#,##0': '"$"#,##0;[Red]"$"-#,##0',
  'yyyy-mm-dd;@': 'yyyy/m/d',
  'am/pm h":"mm":"ss': 'h:mm:ss',
  'yyyy-m-d am/pm h:mm': 'yyyy/m/d h:mm',
};

const BELOW_ZERO = -1_234_567;
/** 2026-08-05, half past one; and 25 hours and a half. */
const A_MOMENT = 46239.5625;
const HOURS = 25.5 / 24;

/**
 * Fault: some of the number formats that the grid offers show −5 as 5, or tell it from 5 by its colour alone, which paper does not have.
 * Lacking: those that Japan's budgets are written in.
 */
export function offerFormatsOfJapan(): void {
  const looks = NUMBERS.map((suffix) => ({ label: shownText(BELOW_ZERO, suffix), suffix, ...colourOf(suffix) }));
  NUMBERFORMAT.splice(0, Infinity, ...looks);
  CURRENCYFORMAT.splice(
    0,
    Infinity,
    ...CURRENCIES.map((pattern) => ({
      label: (sign: string) => shownText(BELOW_ZERO, pattern(sign)),
      suffix: pattern,
      ...colourOf(pattern('')),
    })),
  );
  DATEFMTLISG.splice(
    0,
    Infinity,
    ...DATES.map((suffix) => ({ label: shownText(suffix.startsWith('[h]') ? HOURS : A_MOMENT, suffix), suffix })),
  );
  currencySymbols.unshift(...currencySymbols.splice(currencySymbols.indexOf('¥'), 1));
  const { handler } = SetNumfmtCommand;
  SetNumfmtCommand.handler = (accessor, params) =>
    handler(
      accessor,
      params && {
        ...params,
        values: params.values.map((cell) => ({ ...cell, ...(cell.pattern && { pattern: inJapan(cell.pattern) }) })),
      },
    );
}

function inJapan(pattern: string): string {
  return IN_MENU[pattern] ?? pattern;
}

function colourOf(pattern: string): { readonly color?: string } {
  return pattern.includes('[Red]') ? { color: 'red' } : {};
}
