import type { Language } from '../../functions';
import { placeAddress } from '../../sheet';
import type { Calculation } from '../../engine';
import { TEXTS } from '../common/texts';

export interface Done {
  readonly input: string;
  readonly output: string;
  readonly seconds: number;
  readonly calculation: Calculation;
}

/** As many lines of each kind are read; the rest is for `--json`. */
const MOST_LINES = 20;

export function textReport({ output, seconds, calculation }: Done, language: Language): string {
  const texts = TEXTS[language].calc;
  const { formulas, errors, unknown, circular } = calculation;
  const number = (value: number): string => value.toLocaleString('en-US');
  const list = (title: (count: string) => string, lines: readonly string[]): string[] =>
    lines.length === 0
      ? []
      : [
          title(number(lines.length)),
          ...lines.slice(0, MOST_LINES).map((line) => `  ${line}`),
          ...(lines.length > MOST_LINES ? [`  ${texts.more(number(lines.length - MOST_LINES))}`] : []),
        ];
  const lines = [
    texts.done(output, number(formulas), seconds.toFixed(1)),
    ...list(
      texts.errors,
      errors.map((cell) => `${placeAddress(cell)}  ${cell.error}  ${cell.reason}`.trimEnd()),
    ),
    ...list(
      texts.unknownFormulas,
      unknown.map((cell) => {
        const parts = new Set(cell.parts.map(({ kind, text }) => texts.unknown[kind](text)));
        return `${placeAddress(cell)}  ${cell.formula}  ${[...parts].join(language === 'ja' ? '、' : ', ')}`;
      }),
    ),
    ...list(texts.circular, circular.map(placeAddress)),
  ];
  return `${lines.join('\n')}\n`;
}

export function jsonReport({ input, output, seconds, calculation }: Done): string {
  const { formulas, errors, unknown, circular } = calculation;
  const report = {
    input,
    output,
    formulas,
    seconds: Math.round(seconds * 1000) / 1000,
    errors: errors.map((cell) => ({ cell: placeAddress(cell), error: cell.error, reason: cell.reason })),
    notCalculated: unknown.map((cell) => ({ cell: placeAddress(cell), formula: cell.formula, parts: cell.parts })),
    circular: circular.map(placeAddress),
  };
  return `${JSON.stringify(report, null, 2)}\n`;
}
