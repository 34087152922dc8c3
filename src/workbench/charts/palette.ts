export interface Palette {
  readonly ink: string;
  readonly line: string;
  readonly paper: string;
  readonly series: readonly string[];
}

/** Each at least 4.5:1 against white, and apart in lightness for those who see colours differently. */
export const PAPER: Palette = {
  ink: '#1a1a1c',
  line: '#d0d4db',
  paper: '#ffffff',
  series: ['#0b3ba8', '#c2410c', '#15693f', '#7a3e9d'],
};

/** The colours that the page gives an element: light, dark or those of the system. */
export function paletteOf(element: Element): Palette {
  const style = getComputedStyle(element);
  const probe = document.createElement('span');
  // Mixed from the system's own, in forced colours.
  probe.style.setProperty('forced-color-adjust', 'none');
  element.append(probe);
  // A colour of the system has a value only once it colours something.
  const colour = (name: string): string => {
    probe.style.color = style.getPropertyValue(name).trim();
    return getComputedStyle(probe).color;
  };
  const palette = {
    ink: colour('--chart-ink'),
    line: colour('--chart-line'),
    paper: colour('--chart-paper'),
    series: [1, 2, 3, 4].map((number) => colour(`--chart-series-${number}`)),
  };
  probe.remove();
  return palette;
}
