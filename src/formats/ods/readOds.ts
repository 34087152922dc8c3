import type { Package } from '../../xlsx';
import { Budget, fault, LIMITS } from '../../xlsx';
import type { Book, BookName, NotShown, NotShownKind } from '../../xlsx';
import type { Lost } from '../notes/notes';
import { formulaFromOds, referenceFromOds } from './formula';
import { OdsSheet } from './sheet';
import { OdsStyles } from './styles';
import type { Attributes } from './styles';

const MIMETYPE = /^application\/vnd\.oasis\.opendocument\.spreadsheet(?:-template)?\s*$/;
const CONTENT = 'content.xml';

/** Whether a zip file says that it is an OpenDocument spreadsheet. */
export function isOds(file: Package): boolean {
  return file.has('mimetype') && file.has(CONTENT) && MIMETYPE.test(file.text('mimetype'));
}

export interface ReadOds {
  readonly book: Book;
  readonly notShown: readonly NotShown[];
  readonly lost: readonly Lost[];
}

/** The workbook of an OpenDocument spreadsheet, in one pass over each part; what repeats is counted before it is built. */
export function readOds(file: Package): ReadOds {
  const manifest = 'META-INF/manifest.xml';
  if (file.has(manifest) && file.text(manifest).includes('encryption-data')) fault('encrypted', {});
  const styles = new OdsStyles();
  if (file.has('styles.xml')) file.walk('styles.xml', stylesHandlers(styles));
  const reader = new ContentReader(styles);
  file.walk(CONTENT, reader);
  if (file.names().some((name) => /^(?:Basic|Scripts)\//.test(name))) reader.count('macro');
  return reader.finish();
}

function stylesHandlers(styles: OdsStyles) {
  return {
    open: (name: string, attributes: Attributes) => styles.open(name, local(attributes)),
    text: (text: string) => styles.textOf(text),
    close: (name: string) => styles.close(name),
  };
}

/** Elements beside the cells that a book has no place for. */
const OTHERS: ReadonlyMap<string, NotShownKind> = new Map([
  ['annotation', 'comment'],
  ['object', 'chart'],
  ['image', 'image'],
  ['custom-shape', 'shape'],
  ['data-pilot-table', 'pivotTable'],
  ['content-validation', 'dataValidation'],
  ['conditional-format', 'conditionalFormat'],
  ['database-range', 'autoFilter'],
]);

class ContentReader {
  private readonly budget = new Budget();
  private readonly sheets: OdsSheet[] = [];
  private readonly names: BookName[] = [];
  private readonly lost: Lost[] = [];
  private readonly counts = new Map<NotShownKind, number>();
  private readonly path: string[] = [];
  private sheet: OdsSheet | undefined;
  private date1904 = false;
  private calculation: Book['calculation'];

  constructor(private readonly styles: OdsStyles) {}

  count(kind: NotShownKind): void {
    this.counts.set(kind, (this.counts.get(kind) ?? 0) + 1);
  }

  open(name: string, raw: Attributes): void {
    const attributes = local(raw);
    const parent = this.path.at(-1);
    this.path.push(name);
    const other = OTHERS.get(name);
    if (other) this.count(other);
    if (name === 'table' && parent === 'spreadsheet') this.begin(attributes);
    else if (name === 'null-date') this.date1904 = attributes['date-value'] === '1904-01-01';
    else if (name === 'iteration' && attributes['status'] === 'enable') this.calculation = 'iteration';
    else if (name === 'calculation-settings' && attributes['precision-as-shown'] === 'true')
      this.calculation ??= 'asDisplayed';
    else if (name === 'named-range' || name === 'named-expression') this.name(name, attributes);
    else if (this.sheet) this.sheet.open(name, attributes, isError(raw), this.path.length);
    else this.styles.open(name, attributes);
  }

  text(text: string): void {
    if (this.sheet) this.sheet.text(text);
    else this.styles.textOf(text);
  }

  close(name: string): void {
    if (name === 'table' && this.path.at(-2) === 'spreadsheet' && this.sheet) this.end(this.sheet);
    else if (this.sheet) this.sheet.close(name, this.path.length);
    else this.styles.close(name);
    this.path.pop();
  }

  finish(): ReadOds {
    if (this.sheets.length === 0) fault('damaged', { part: CONTENT });
    this.budget.checkArrays();
    const sheets = this.sheets.map((sheet) => sheet.finish());
    const active = Math.max(
      0,
      sheets.findIndex(({ visibility }) => visibility === 'visible'),
    );
    const notShown = [...this.counts].map(([kind, count]) => ({ kind, count, kept: false }));
    const { names, date1904, calculation, lost } = this;
    return { book: { sheets, names, active, date1904, ...(calculation && { calculation }) }, notShown, lost };
  }

  private begin(attributes: Attributes): void {
    if (this.sheets.length >= LIMITS.sheets) fault('tooLarge', { what: 'sheets', limit: LIMITS.sheets });
    const { styles, budget, lost, date1904 } = this;
    this.sheet = new OdsSheet(attributes, { styles, budget, lost, date1904 });
  }

  private end(sheet: OdsSheet): void {
    if (sheet.isOfOtherFile) this.count('externalLink');
    else {
      if (this.sheets.some(({ name }) => name.toLowerCase() === sheet.name.toLowerCase()))
        fault('twice', { what: 'sheet', name: sheet.name });
      this.sheets.push(sheet);
    }
    this.sheet = undefined;
  }

  private name(element: string, attributes: Attributes): void {
    const { name = '', expression = '' } = attributes;
    if (this.names.length >= LIMITS.names) fault('tooLarge', { what: 'names', limit: LIMITS.names });
    const range = referenceFromOds(attributes['cell-range-address'] ?? '');
    const formula =
      element === 'named-range' ? range && `=${range}` : formulaFromOds(`of:=${expression.replace(/^of:=/, '')}`);
    if (formula === undefined) this.lost.push({ sheet: this.sheet?.name ?? '', cell: name });
    else this.names.push({ name, sheet: this.sheet?.name ?? null, formula, hidden: false });
  }
}

/** LibreOffice says of an error by an attribute of its own, beside the standard's that says a text. */
function isError(attributes: Attributes): boolean {
  return attributes['calcext:value-type'] === 'error';
}

/** Names without prefix, those of the standard before LibreOffice's own. */
function local(attributes: Attributes): Attributes {
  const found: Record<string, string> = Object.create(null) as Record<string, string>;
  for (const [name, value] of Object.entries(attributes)) {
    if (!/^(?:calcext|loext|xmlns):/.test(name)) found[name.slice(name.indexOf(':') + 1)] = value;
  }
  return found;
}
