import { BooleanNumber, BorderStyleTypes, HorizontalAlign, VerticalAlign, WrapStrategy } from '@univerjs/presets';
import type { IBorderStyleData, IStyleData, Nullable } from '@univerjs/presets';
import { isCellError } from '../../engine/book/cells';
import type { CellValue } from '../../engine/book/cells';

const ALIGN: Readonly<Partial<Record<HorizontalAlign, string>>> = {
  [HorizontalAlign.LEFT]: 'left',
  [HorizontalAlign.CENTER]: 'center',
  [HorizontalAlign.RIGHT]: 'right',
  [HorizontalAlign.JUSTIFIED]: 'justify',
};

const VERTICAL: Readonly<Partial<Record<VerticalAlign, string>>> = {
  [VerticalAlign.TOP]: 'top',
  [VerticalAlign.MIDDLE]: 'middle',
  [VerticalAlign.BOTTOM]: 'bottom',
};

/** Lines that are not named are thin and whole. */
const LINES: Readonly<Partial<Record<BorderStyleTypes, string>>> = {
  [BorderStyleTypes.HAIR]: '1px dotted',
  [BorderStyleTypes.DOTTED]: '1px dotted',
  [BorderStyleTypes.DASHED]: '1px dashed',
  [BorderStyleTypes.DASH_DOT]: '1px dashed',
  [BorderStyleTypes.DASH_DOT_DOT]: '1px dashed',
  [BorderStyleTypes.DOUBLE]: '3px double',
  [BorderStyleTypes.MEDIUM]: '2px solid',
  [BorderStyleTypes.MEDIUM_DASHED]: '2px dashed',
  [BorderStyleTypes.MEDIUM_DASH_DOT]: '2px dashed',
  [BorderStyleTypes.MEDIUM_DASH_DOT_DOT]: '2px dashed',
  [BorderStyleTypes.SLANT_DASH_DOT]: '2px dashed',
  [BorderStyleTypes.THICK]: '3px solid',
};

const SIDES = { t: 'top', b: 'bottom', l: 'left', r: 'right' } as const;

/** A cell's look for paper. Pairs that say nothing are left out. */
export function cellCss(style: IStyleData, value: CellValue): Readonly<Record<string, string>> {
  const wraps = style.tb === WrapStrategy.WRAP;
  const css: Record<string, string | false | undefined> = {
    color: style.cl?.rgb ?? undefined,
    'background-color': style.bg?.rgb ?? undefined,
    'font-family': style.ff ? JSON.stringify(style.ff) : undefined,
    'font-size': style.fs === undefined ? undefined : `${style.fs}pt`,
    'font-weight': style.bl === BooleanNumber.TRUE && 'bold',
    'font-style': style.it === BooleanNumber.TRUE && 'italic',
    'text-decoration': decoration(style),
    'text-align': ALIGN[style.ht ?? HorizontalAlign.UNSPECIFIED] ?? usualAlign(value),
    'vertical-align': VERTICAL[style.vt ?? VerticalAlign.UNSPECIFIED],
    'white-space': wraps && 'pre-wrap',
    ...Object.fromEntries(
      Object.entries(SIDES).map(([key, side]) => [`border-${side}`, line(style.bd?.[key as keyof typeof SIDES])]),
    ),
  };
  return Object.fromEntries(Object.entries(css).filter((pair): pair is [string, string] => Boolean(pair[1])));
}

function line(border: Nullable<IBorderStyleData>): string | undefined {
  if (!border || border.s === BorderStyleTypes.NONE) return undefined;
  return `${LINES[border.s] ?? '1px solid'} ${border.cl?.rgb ?? '#000'}`;
}

function decoration({ ul, st }: IStyleData): string {
  return [ul?.s === BooleanNumber.TRUE && 'underline', st?.s === BooleanNumber.TRUE && 'line-through']
    .filter(Boolean)
    .join(' ');
}

/** Figures to the right, what is true or wrong in the middle. */
function usualAlign(value: CellValue): string | undefined {
  if (typeof value === 'number') return 'right';
  return typeof value === 'boolean' || isCellError(value) ? 'center' : undefined;
}
