/** Code pages of Windows and of the Mac by the names that browsers and Node know them by. */
const NAMES: Readonly<Record<number, string>> = {
  874: 'windows-874',
  932: 'shift_jis',
  936: 'gbk',
  949: 'euc-kr',
  950: 'big5',
  1200: 'utf-16le',
  10000: 'macintosh',
  10001: 'shift_jis',
  65001: 'utf-8',
};

const decoders = new Map<number, TextDecoder>();

/**
 * Texts of Excel 5.0 and 95, for the library: its own tables of code pages are half a megabyte, and Node and every browser have them.
 * It is never asked to write.
 */
export const codePages = {
  utils: {
    decode(page: number, data: ArrayLike<number>): string {
      let decoder = decoders.get(page);
      if (!decoder) decoders.set(page, (decoder = new TextDecoder(nameOf(page))));
      return decoder.decode(Uint8Array.from(data));
    },
  },
};

function nameOf(page: number): string {
  return NAMES[page] ?? (page >= 1250 && page <= 1258 ? `windows-${page}` : 'windows-1252');
}
