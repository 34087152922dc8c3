import { fault } from '../../xlsx';

export interface DecodedText {
  readonly text: string;
  readonly encoding: 'utf-8' | 'utf-16' | 'shift_jis';
}

/** Control characters that no text has. */
// eslint-disable-next-line no-control-regex -- these are what has to be found
const BINARY = /[\0-\u0006\u000e-\u0019\u001c-\u001f]/;
/** What ended files of MS-DOS. */
const END_OF_FILE = '\u001a';

/**
 * A text as Excel in Japan writes it: UTF-8, with or without its mark; UTF-16 with it (Excel's “Unicode text”); else Shift_JIS with the
 * characters that Windows adds (①㈱髙).
 * @throws BookFault where it is none of these.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  for (const encoding of encodingsOf(bytes)) {
    try {
      const text = new TextDecoder(encoding, { fatal: true }).decode(bytes).split(END_OF_FILE, 1)[0]!;
      if (BINARY.test(text)) break;
      return { text, encoding: encoding.startsWith('utf-16') ? 'utf-16' : (encoding as 'utf-8' | 'shift_jis') };
    } catch {
      // It is the next one, or none.
    }
  }
  return fault('textEncoding', {});
}

function encodingsOf([first, second]: Uint8Array): readonly string[] {
  if (first === 0xff && second === 0xfe) return ['utf-16le'];
  if (first === 0xfe && second === 0xff) return ['utf-16be'];
  return ['utf-8', 'shift_jis'];
}
