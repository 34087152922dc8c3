import type { Attributes, XmlElement } from '../package/xml';
import { child, children } from '../package/xml';

/** The palette of 18.8.27 from 8 on; 0 to 7 repeat its first eight. */
const INDEXED =
  `000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 800000 008000 000080 808000 800080 008080 C0C0C0 808080
9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF 000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF
00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696
003366 339966 003300 333300 993300 993366 333399 333333`.split(/\s+/);

/** Theme colours are counted in another order than a theme lists them (18.8.3). */
const THEME_ORDER = [1, 0, 3, 2, 4, 5, 6, 7, 8, 9, 10, 11];

/** The theme of Excel since 2013, for files without one. */
const OFFICE_THEME = 'FFFFFF 000000 E7E6E6 44546A 4472C4 ED7D31 A5A5A5 FFC000 5B9BD5 70AD47 0563C1 954F72'.split(' ');

/** Turns the ways in which a file names a colour into `#RRGGBB`. */
export class Colors {
  private readonly theme: readonly string[];
  private readonly indexed: readonly string[];

  constructor(theme: XmlElement | undefined, styles: XmlElement | undefined) {
    const scheme = children(child(child(theme, 'themeElements'), 'clrScheme')).map(({ children: [color] }) =>
      (color?.attributes['lastClr'] ?? color?.attributes['val'] ?? '000000').toUpperCase(),
    );
    this.theme = scheme.length < THEME_ORDER.length ? OFFICE_THEME : THEME_ORDER.map((at) => scheme[at]!);
    const own = children(child(child(styles, 'colors'), 'indexedColors')).map(({ attributes }) =>
      (attributes['rgb'] ?? '').slice(-6).toUpperCase(),
    );
    this.indexed = own.length > 0 ? own : [...INDEXED.slice(0, 8), ...INDEXED];
  }

  /** Undefined for "automatic", and for none. */
  read(attributes: Attributes | undefined): string | undefined {
    if (!attributes) return undefined;
    const { rgb, theme, indexed, tint } = attributes;
    const base =
      rgb !== undefined
        ? rgb.slice(-6).toUpperCase()
        : theme !== undefined
          ? this.theme[Number(theme)]
          : indexed !== undefined
            ? this.indexed[Number(indexed)]
            : undefined;
    if (base === undefined || !/^[0-9A-F]{6}$/.test(base)) return undefined;
    const share = Number(tint ?? 0);
    return `#${share >= -1 && share <= 1 && share !== 0 ? tinted(base, share) : base}`;
  }
}

/** Lighter (above 0) or darker (below): the luminance of HSL moves that share of the way (18.8.19). */
function tinted(color: string, tint: number): string {
  const [red, green, blue] = [0, 2, 4].map((at) => Number.parseInt(color.slice(at, at + 2), 16) / 255) as [
    number,
    number,
    number,
  ];
  const most = Math.max(red, green, blue);
  const least = Math.min(red, green, blue);
  const light = (most + least) / 2;
  const chroma = most - least;
  const saturation = chroma === 0 ? 0 : chroma / (1 - Math.abs(2 * light - 1));
  const target = tint < 0 ? light * (1 + tint) : light * (1 - tint) + tint;
  const scale = chroma === 0 ? 0 : (saturation * (1 - Math.abs(2 * target - 1))) / chroma;
  return [red, green, blue]
    .map((part) => Math.round(Math.min(1, Math.max(0, target + (part - light) * scale)) * 255))
    .map((part) => part.toString(16).padStart(2, '0'))
    .join('')
    .toUpperCase();
}
