import { CellValueType } from '@univerjs/core';
import type { ICellData } from '@univerjs/core';

/** Signs that stand in no text of a cell: between them goes what the grid's own reading of a table would lose. */
const [NUMBER, TEXT] = ['\ue0f1', '\ue0f2'];
/** Where a line ends within a cell. Of <br> the grid makes four spaces. */
export const LINE = '\u2028';

const MSO_FORMAT = /mso-number-format:\s*("(?:[^"\\]|\\.)*"|[^;]+)/i;

/** Excel's names for number formats. */
const NAMED: Readonly<Record<string, string>> = {
  General: 'General',
  Fixed: '0.00',
  Standard: '#,##0.00',
  Percent: '0.00%',
  Scientific: '0.00E+00',
  'Short Date': 'yyyy/m/d',
  'Medium Date': 'd-mmm-yy',
  'Short Time': 'h:mm',
  'Long Time': 'h:mm:ss',
};

/** The table of another spreadsheet, with each cell's own number or text where the program says it beside what the cell shows. */
export function withOwnValues(html: string): string {
  if (!/<(?:td|th|style)\b/i.test(html)) return html;
  const page = new DOMParser().parseFromString(html, 'text/html');
  const styles = [...page.querySelectorAll('style')];
  const formats = formatsOf(styles.map(({ textContent }) => textContent).join('\n'));
  // The grid puts a style sheet into the page, which lets in none: so it is no style sheet to the page.
  styles.forEach((style) => style.setAttribute('type', 'text/plain'));
  for (const cell of page.querySelectorAll('td, th')) {
    const format = [...cell.classList].map((name) => formats.get(`.${name}`)).find(Boolean);
    cell.querySelectorAll('br').forEach((end) => end.replaceWith(LINE));
    const own = ownValue(cell, format);
    if (own !== undefined) cell.textContent = own;
  }
  return page.documentElement.outerHTML;
}

function ownValue(cell: Element, format: string | undefined): string | undefined {
  const number = cell.getAttribute('x:num') ?? cell.getAttribute('sdval');
  if (number && Number.isFinite(Number(number))) return `${NUMBER}${number}${NUMBER}${format ?? ''}`;
  const isText = cell.hasAttribute('x:str') || format === '@';
  const text = cell.getAttribute('x:str') || cell.textContent.trim();
  return isText && text !== '' ? `${TEXT}${text}${TEXT}${format ?? ''}` : undefined;
}

function formatsOf(styles: string): ReadonlyMap<string, string> {
  const formats = new Map<string, string>();
  for (const rule of styles.split('}')) {
    const [selectors = '', rules = ''] = rule.split('{');
    const written = MSO_FORMAT.exec(rules)?.[1]?.trim();
    if (!written) continue;
    const plain = written
      .replace(/^"|"$/g, '')
      .replace(/\\([\da-f]{4})/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
    const format = plain.replace(/\\(?=[^\\])/g, '');
    for (const selector of selectors.split(',')) formats.set(selector.trim(), NAMED[format] ?? format);
  }
  return formats;
}

/** The cell that such a text stands for; undefined where it is any other. */
export function ownCell(cell: ICellData): ICellData | undefined {
  const text = typeof cell.v === 'string' ? cell.v : '';
  const mark = text[0];
  if (mark !== NUMBER && mark !== TEXT) return undefined;
  const [, content = '', format = ''] = text.split(mark);
  const style = typeof cell.s === 'object' && cell.s ? cell.s : {};
  const s = format === '' || format === 'General' ? style : { ...style, n: { pattern: format } };
  if (mark === NUMBER) return { ...cell, v: Number(content), t: CellValueType.NUMBER, s };
  return { ...cell, v: content.replaceAll(LINE, '\n'), t: CellValueType.FORCE_STRING, s };
}

/** A text that is neither a number nor a day to the grid. */
export function unreadable(text: string): string {
  return `${TEXT}${text}`;
}
