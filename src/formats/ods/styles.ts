/** Attributes by their names without prefix. */
export type Attributes = Readonly<Record<string, string>>;

/** What is read of the styles of an .ods file: how numbers are written, how wide columns are, which sheets are hidden. */
interface OdsStyle {
  parent?: string | undefined;
  format?: string | undefined;
  size?: number | undefined;
  hidden?: boolean | undefined;
}

interface Condition {
  readonly condition: string;
  readonly format: string;
}

interface NumberFormat {
  code: string;
  readonly kind: string;
  readonly attributes: Attributes;
  readonly conditions: Condition[];
}

const FORMAT = /^(?:number|currency|percentage|date|time|text|boolean)-style$/;

/** Takes the styles out of a pass over a part; both parts of a file may have some. */
export class OdsStyles {
  private readonly styles = new Map<string, OdsStyle>();
  private readonly formats = new Map<string, NumberFormat>();
  private style: OdsStyle | undefined;
  private format: NumberFormat | undefined;
  /** Within an element of a format whose text is shown as it is. */
  private text: string | undefined;

  open(name: string, attributes: Attributes): void {
    if (name === 'style') {
      const { family = '', 'parent-style-name': parent, 'data-style-name': format } = attributes;
      this.style = { parent, format };
      this.styles.set(`${family} ${attributes['name'] ?? ''}`, this.style);
    } else if (FORMAT.test(name)) {
      this.format = { code: '', kind: name, attributes, conditions: [] };
      this.formats.set(attributes['name'] ?? '', this.format);
    } else if (this.format) this.part(name, attributes, this.format);
    else if (this.style && name.endsWith('-properties')) {
      this.style.size ??= sizeOf(attributes['column-width'] ?? attributes['row-height']);
      if (attributes['display'] === 'false') this.style.hidden = true;
    }
  }

  textOf(text: string): void {
    if (this.text !== undefined) this.text += text;
  }

  close(name: string): void {
    if (name === 'style') this.style = undefined;
    else if (FORMAT.test(name)) this.format = undefined;
    else if ((name === 'text' || name === 'currency-symbol') && this.format && this.text !== undefined) {
      const isSign = this.format.kind === 'percentage-style' && this.text.trim() === '%';
      this.format.code += isSign ? '%' : literal(this.text, this.format.kind);
      this.text = undefined;
    }
  }

  size(family: 'table-column' | 'table-row', name: string | undefined): number | undefined {
    return this.styles.get(`${family} ${name}`)?.size;
  }

  isHidden(table: string | undefined): boolean {
    return this.styles.get(`table ${table}`)?.hidden ?? false;
  }

  /** Excel's code for the format of a cell's style, or of one that it comes from; undefined for the usual one. */
  numberFormat(cell: string | undefined): string | undefined {
    const seen = new Set<OdsStyle>();
    for (let style = this.cellStyle(cell); style && !seen.has(style); style = this.cellStyle(style.parent)) {
      seen.add(style);
      if (style.format !== undefined) return this.codeOf(style.format);
    }
    return undefined;
  }

  private cellStyle(name: string | undefined): OdsStyle | undefined {
    return name === undefined ? undefined : this.styles.get(`table-cell ${name}`);
  }

  private codeOf(name: string): string | undefined {
    const format = this.formats.get(name);
    if (!format) return undefined;
    const conditions = format.conditions.flatMap(({ condition, format: other }) => {
      const code = this.formats.get(other)?.code;
      return code ? [{ condition, code }] : [];
    });
    const signs = conditions.map(({ condition }) => condition).join(' ');
    // Excel's own order of sections: above zero, below, zero, text.
    const usual = ['>=0', '>0', '>0 <0', '>0 <0 =0'].includes(signs);
    const sections = conditions.map(({ condition, code }) => (usual ? code : `[${condition}]${code}`));
    const code = [...sections, format.code].join(';');
    return code === '' || code === 'General' ? undefined : code;
  }

  private part(name: string, attributes: Attributes, format: NumberFormat): void {
    if (name === 'text' || name === 'currency-symbol') this.text = '';
    else if (name === 'map') {
      const condition = (attributes['condition'] ?? '').replace(/^value\(\)|\s/g, '').replace(/\.0+$/, '');
      format.conditions.push({ condition, format: attributes['apply-style-name'] ?? '' });
    } else if (name === 'text-properties' && /^#ff0000$/i.test(attributes['color'] ?? '')) format.code += '[Red]';
    else format.code += partCode(name, attributes, format);
  }
}

/** Letters of a day and a time in Excel's code, for the short and the long form. */
const LETTERS: Readonly<Record<string, readonly [short: string, long: string]>> = {
  day: ['d', 'dd'],
  year: ['yy', 'yyyy'],
  yearOfEra: ['e', 'ee'],
  era: ['g', 'ggg'],
  hours: ['h', 'hh'],
  minutes: ['m', 'mm'],
  seconds: ['s', 'ss'],
};

function partCode(name: string, attributes: Attributes, { code, attributes: whole }: NumberFormat): string {
  const isLong = attributes['style'] === 'long';
  const isEra = attributes['calendar'] === 'gengou';
  const isFirst = code === '';
  const locale = isEra && isFirst ? '[$-411]' : '';
  if (name === 'month') return `${locale}${'m'.repeat((attributes['textual'] === 'true' ? 3 : 1) + Number(isLong))}`;
  if (name === 'day-of-week') return (whole['language'] === 'en' ? 'd' : 'a').repeat(isLong ? 4 : 3);
  const letters = LETTERS[isEra ? `${name}OfEra` : name] ?? LETTERS[name];
  if (!letters) return WORDS[name] ?? numberCode(name, attributes);
  const isWhole = isFirst && whole['truncate-on-overflow'] === 'false';
  return locale + dateCode(letters[Number(isLong)]!, attributes, isWhole);
}

function dateCode(letters: string, attributes: Attributes, isWhole: boolean): string {
  const decimals = letters.startsWith('s') ? zeros(Number(attributes['decimal-places'] ?? 0)) : '';
  return `${isWhole ? `[${letters}]` : letters}${decimals && `.${decimals}`}`;
}

const WORDS: Readonly<Record<string, string>> = { 'am-pm': 'AM/PM', 'text-content': '@' };

function numberCode(name: string, attributes: Attributes): string {
  const whole = zeros(Number(attributes['min-integer-digits'] ?? 1));
  const grouped = attributes['grouping'] === 'true' ? `#,##${whole || '#'}` : whole || '#';
  const most = attributes['decimal-places'];
  const least = Number(attributes['min-decimal-places'] ?? most ?? 0);
  const decimals = Number(most ?? 0);
  const fraction =
    decimals > 0 ? `.${zeros(least)}${'#'.repeat(Math.min(Math.max(0, decimals - least), MOST_DIGITS))}` : '';
  if (name === 'number') return most === undefined && !attributes['grouping'] ? 'General' : grouped + fraction;
  if (name === 'scientific-number')
    return `${whole}${fraction}E+${zeros(Number(attributes['min-exponent-digits'] ?? 2))}`;
  return name === 'fraction' ? '# ?/?' : '';
}

const MOST_DIGITS = 30;

function zeros(count: number): string {
  return '0'.repeat(count > 0 ? Math.min(Math.floor(count), MOST_DIGITS) : 0);
}

/** Signs that mean themselves in a code; points and commas only in dates. */
const PLAIN = /^[ \-/:()+]*$/;
const PLAIN_IN_DATES = /^[ \-/:()+.,]*$/;

function literal(text: string, kind: string): string {
  const plain = kind === 'date-style' ? PLAIN_IN_DATES : PLAIN;
  return plain.test(text) ? text : `"${text.replaceAll('"', '')}"`;
}

const POINTS: Readonly<Record<string, number>> = { in: 72, cm: 72 / 2.54, mm: 72 / 25.4, pt: 1, pc: 12 };
/** Excel's widest column has 255 digits, and its highest row 409 points. */
const LARGEST_SIZE = 10_000;

/** `2.26cm` in points; undefined for what is no length. */
function sizeOf(text = ''): number | undefined {
  const found = /^(\d+(?:\.\d+)?|\.\d+)(in|cm|mm|pt|pc)$/.exec(text);
  const size = found ? Number(found[1]) * POINTS[found[2]!]! : LARGEST_SIZE;
  return size < LARGEST_SIZE ? size : undefined;
}
