import { children, type XmlElement } from '../package/xml';

/** What XML cannot hold is written by its code (22.4.2.4): `_x000D_`; an underscore that would begin such a code is `_x005F_`. */
export function decodeEscapes(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}

/** The text of `<si>` or `<is>`: its own or that of its runs; readings of Japanese words (`rPh`) are no part of it. */
export function richText(element: XmlElement): string {
  return decodeEscapes(
    children(element)
      .map((one) => (one.name === 't' ? one.text : one.name === 'r' ? richTextRun(one) : ''))
      .join(''),
  );
}

function richTextRun(run: XmlElement): string {
  return children(run, 't')
    .map(({ text }) => text)
    .join('');
}
