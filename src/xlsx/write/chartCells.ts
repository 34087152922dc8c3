import { absoluteAddress, isStoredError } from '../../sheet';
import type { Place, StoredValue } from '../../sheet';
import type { Book, BookCell } from '../model/book';
import { escapeXml } from '../package/splice';
import { encodeEscapes } from './cellXml';

type Cells = readonly (BookCell | undefined)[];

/** What charts read of a book, with what its cells hold now: whoever does not calculate shows that. */
export class ChartCells {
  constructor(private readonly book: Book) {}

  /** `c:strRef` or `c:numRef`: dates and other numbers that name points keep their format. */
  named(places: readonly Place[]): string {
    const cells = this.at(places);
    const filled = cells.flatMap((cell) => (cell && cell.value !== null ? [cell.value] : []));
    const areNumbers = filled.length > 0 && filled.every(isFigure);
    return areNumbers ? this.numbers(places) : this.texts(places);
  }

  /** `c:strRef`. */
  texts(places: readonly Place[]): string {
    return reference('str', places, pointsXml(this.at(places), textOf));
  }

  /** `c:numRef`. */
  numbers(places: readonly Place[]): string {
    const cells = this.at(places);
    const points = pointsXml(cells, (value) => (isFigure(value) ? String(value) : ''));
    return reference('num', places, `<c:formatCode>${escapeXml(this.formatOf(places))}</c:formatCode>${points}`);
  }

  text(place: Place): string {
    return textOf(this.at([place])[0]?.value ?? null);
  }

  /** The format of the first number. */
  formatOf(places: readonly Place[]): string {
    const first = this.at(places).find((cell) => cell && isFigure(cell.value));
    return first?.style?.numberFormat ?? 'General';
  }

  private at(places: readonly Place[]): Cells {
    return places.flatMap(({ sheet, row, column, rows, columns }) => {
      const cells = this.book.sheets.find(({ name }) => name === sheet)?.cells;
      return Array.from({ length: rows * columns }, (_, index) =>
        cells?.get(row + Math.floor(index / columns))?.get(column + (index % columns)),
      );
    });
  }
}

function isFigure(value: StoredValue): value is number {
  return typeof value === 'number' && Number.isFinite(value);
}

function textOf(value: StoredValue): string {
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return isStoredError(value) ? value.error : String(value);
}

function reference(kind: 'str' | 'num', places: readonly Place[], cache: string): string {
  const list = places.map((place) => absoluteAddress(place)).join(',');
  const formula = `<c:f>${escapeXml(places.length > 1 ? `(${list})` : list)}</c:f>`;
  return `<c:${kind}Ref>${formula}<c:${kind}Cache>${cache}</c:${kind}Cache></c:${kind}Ref>`;
}

function pointsXml(cells: Cells, shown: (value: StoredValue) => string): string {
  const points = cells.map((cell, index) => {
    const text = shown(cell?.value ?? null);
    return text === '' ? '' : `<c:pt idx="${index}"><c:v>${escapeXml(encodeEscapes(text))}</c:v></c:pt>`;
  });
  return `<c:ptCount val="${cells.length}"/>${points.join('')}`;
}
