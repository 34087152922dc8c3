export interface SplitText {
  /** By lines; each has as many fields as it has. */
  readonly lines: readonly (readonly string[])[];
  /** The line, from 1, in which quotes begin that nothing closes; all behind them is one field. */
  readonly openQuote: number | undefined;
}

/** The fields of a text (RFC 4180): quotes hold separators, ends of lines and, doubled, quotes; lines end in CRLF, LF or CR. */
export function splitText(text: string, separator: ',' | '\t'): SplitText {
  const lines: string[][] = [];
  let line: string[] = [];
  let openQuote: number | undefined;
  const plainEnd = new RegExp(`[${separator}\r\n]`, 'g');
  const next = (from: number): number => {
    plainEnd.lastIndex = from;
    return plainEnd.exec(text)?.index ?? text.length;
  };
  let at = 0;
  while (at < text.length || line.length > 0) {
    let field = '';
    if (text[at] === '"') {
      const quoted = readQuoted(text, at);
      if (!quoted.isClosed) openQuote ??= lines.length + 1;
      field = quoted.field;
      at = quoted.end;
    }
    // As Excel does, what follows closing quotes belongs to the field.
    const end = next(at);
    line.push(field + text.slice(at, end));
    at = end + 1;
    if (text[end] === separator) {
      // A separator at the end of the text has an empty field behind it.
      if (at >= text.length) line.push('');
      if (at < text.length) continue;
    } else if (text[end] === '\r' && text[at] === '\n') at += 1;
    lines.push(line);
    line = [];
  }
  return { lines, openQuote };
}

function readQuoted(text: string, start: number): { field: string; end: number; isClosed: boolean } {
  let at = start + 1;
  for (;;) {
    const quote = text.indexOf('"', at);
    if (quote < 0) return { field: text.slice(start + 1).replaceAll('""', '"'), end: text.length, isClosed: false };
    if (text[quote + 1] !== '"') {
      return { field: text.slice(start + 1, quote).replaceAll('""', '"'), end: quote + 1, isClosed: true };
    }
    at = quote + 2;
  }
}

/** Tabs where the first line has more of them: Excel's “Unicode text”, and what is saved as text with tabs. */
export function separatorOf(text: string): ',' | '\t' {
  const first = /^(?:"(?:[^"]|"")*"|[^"\r\n])*/.exec(text.slice(0, LONGEST_LINE))?.[0] ?? '';
  const bare = first.replace(/"(?:[^"]|"")*"/g, '');
  return bare.split('\t').length > bare.split(',').length ? '\t' : ',';
}

const LONGEST_LINE = 100_000;
