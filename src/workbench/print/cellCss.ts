import { isCellError } from '../../engine/grid';
import type { CellLook, CellValue } from '../../engine/grid';

const VERTICAL = { top: 'top', center: 'middle', bottom: 'bottom' } as const;
const SIDES = ['top', 'bottom', 'left', 'right'] as const;

/** Lines that are not named are thin and whole. */
const LINES: Readonly<Record<string, string>> = {
  hair: '1px dotted',
  dotted: '1px dotted',
  dashed: '1px dashed',
  dashDot: '1px dashed',
  dashDotDot: '1px dashed',
  double: '3px double',
  medium: '2px solid',
  mediumDashed: '2px dashed',
  mediumDashDot: '2px dashed',
  mediumDashDotDot: '2px dashed',
  slantDashDot: '2px dashed',
  thick: '3px solid',
};

/** A cell's look for paper. Pairs that say nothing are left out. */
export function cellCss(look: CellLook, value: CellValue): Readonly<Record<string, string>> {
  const css: Record<string, string | false | undefined> = {
    color: look.fontColor,
    'background-color': look.fill,
    'font-family': look.fontName === undefined ? undefined : JSON.stringify(look.fontName),
    'font-size': look.fontSize === undefined ? undefined : `${look.fontSize}pt`,
    'font-weight': look.bold && 'bold',
    'font-style': look.italic && 'italic',
    'text-decoration': decoration(look),
    'text-align': look.justified ? 'justify' : (look.horizontal ?? usualAlign(value)),
    'vertical-align': look.vertical && VERTICAL[look.vertical],
    'white-space': look.wrapText && 'pre-wrap',
    ...Object.fromEntries(SIDES.map((side) => [`border-${side}`, line(look, side)])),
  };
  return Object.fromEntries(Object.entries(css).filter((pair): pair is [string, string] => Boolean(pair[1])));
}

function line({ borders }: CellLook, side: (typeof SIDES)[number]): string | undefined {
  const border = borders?.[side];
  return border && `${LINES[border.line] ?? '1px solid'} ${border.color}`;
}

function decoration({ underline, strikethrough }: CellLook): string {
  return [underline && 'underline', strikethrough && 'line-through'].filter(Boolean).join(' ');
}

/** Figures to the right, what is true or wrong in the middle. */
function usualAlign(value: CellValue): string | undefined {
  if (typeof value === 'number') return 'right';
  return typeof value === 'boolean' || isCellError(value) ? 'center' : undefined;
}
