import type { BookColumn } from '../book';
import { attributeText } from '../package/splice';
import { children, type Attributes, type XmlElement } from '../package/xml';

type ColumnAttributes = Readonly<Record<string, string | number | undefined>>;

/** `<cols>` with the changed columns as the book has them; the others keep their styles and outlines. */
export function columnsXml(
  old: XmlElement | undefined,
  changed: ReadonlySet<number>,
  columns: ReadonlyMap<number, BookColumn>,
  digit: number,
): string {
  const all = new Map<number, ColumnAttributes>();
  for (const { attributes } of children(old, 'col')) {
    const own: Attributes = Object.fromEntries(
      Object.entries(attributes).filter(([name]) => name !== 'min' && name !== 'max'),
    );
    for (let at = Number(attributes['min']); at <= Number(attributes['max']); at += 1) all.set(at - 1, own);
  }
  for (const column of changed) {
    const { width, hidden } = columns.get(column) ?? {};
    const rest: ColumnAttributes = {
      ...all.get(column),
      width: undefined,
      customWidth: undefined,
      hidden: undefined,
      bestFit: undefined,
    };
    all.set(column, {
      ...rest,
      ...(width === undefined ? {} : { width: width / digit, customWidth: 1 }),
      ...(hidden ? { hidden: 1 } : {}),
    });
  }
  const list = runs(all)
    .map(([min, max, attributes]) => `<col min="${min + 1}" max="${max + 1}"${attributes}/>`)
    .join('');
  return list === '' ? '' : `<cols>${list}</cols>`;
}

/** Neighbours that are alike are written as one. */
function runs(columns: ReadonlyMap<number, ColumnAttributes>): readonly [number, number, string][] {
  const found: [number, number, string][] = [];
  for (const [column, attributes] of [...columns].sort(([one], [other]) => one - other)) {
    const text = attributeText(attributes);
    const last = found.at(-1);
    if (text === '') continue;
    if (last && last[1] === column - 1 && last[2] === text) last[1] = column;
    else found.push([column, column, text]);
  }
  return found;
}
