import type { Example, Language } from '../../../functions';

type ExampleResult = Example['result'];
type ExampleValue = string | number | boolean;

/** Ten significant digits, as many as a narrow pane can show. */
export function showValue(value: ExampleValue | null, language: Language): string {
  if (typeof value === 'number')
    return value.toLocaleString(language, { maximumSignificantDigits: 10, useGrouping: false });
  if (typeof value === 'boolean') return String(value).toUpperCase();
  return value ?? '';
}

export function resultRows(result: ExampleResult): readonly (readonly ExampleValue[])[] {
  return Array.isArray(result) ? (result as readonly (readonly ExampleValue[])[]) : [[result as ExampleValue]];
}
