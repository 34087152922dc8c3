export type Language = 'ja' | 'en';

/** A text in every language of the interface. */
export interface Text {
  readonly ja: string;
  readonly en: string;
}

export function list(words: readonly string[]): string {
  return words.join('、');
}

let format: Intl.NumberFormat | undefined;

/**
 * Made once: thousands of cells may fail in one call, and toLocaleString makes a format each time. Not made before a
 * message needs it: the first format of a program takes longer than all else that happens at its start.
 */
export function number(value: number): string {
  return (format ??= new Intl.NumberFormat('en-US', { maximumFractionDigits: 10 })).format(value);
}
