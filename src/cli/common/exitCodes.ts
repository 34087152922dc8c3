import type { Language } from '../../functions';

/** How the program can end. Help, documents and their test read this table; nothing else says what a code means. */
export const EXIT_CODES = {
  0: { ja: '問題なし', en: 'all well' },
  1: { ja: '終わったが、エラーのセルか指摘がある', en: 'done, with cells in error or findings' },
  2: {
    ja: '指定の誤り、読めないファイル、書けない出力がある',
    en: 'a wrong call, a file that cannot be read, or output that cannot be written',
  },
  3: {
    ja: '計算したが、結果を残したセルか未検証のセルがある',
    en: 'calculated, but cells kept their results or are unverified',
  },
  4: { ja: '時間かメモリーの上限に達した', en: 'a limit of time or memory was met' },
  129: { ja: '端末が閉じられて（SIGHUP）止まった', en: 'stopped because the terminal closed (SIGHUP)' },
  130: { ja: 'Ctrl+C（SIGINT）で止まった', en: 'stopped by Ctrl+C (SIGINT)' },
  143: { ja: '終了の要求（SIGTERM）で止まった', en: 'stopped by a request to end (SIGTERM)' },
} as const;

export type ExitCode = keyof typeof EXIT_CODES;

/** Where several hold. What is missing from the result (4, 2) comes before what is uncertain in it (3), and that before what it says (1). */
export const PRECEDENCE = [4, 2, 3, 1, 0] as const satisfies readonly ExitCode[];

export function worstOf(codes: Iterable<ExitCode>): ExitCode {
  const told = new Set(codes);
  return PRECEDENCE.find((code) => told.has(code)) ?? 0;
}

/** The codes with what they mean, smallest first. */
export function exitCodeLines(language: Language): readonly (readonly [code: string, meaning: string])[] {
  return Object.entries(EXIT_CODES).map(([code, meaning]) => [code, meaning[language]]);
}
