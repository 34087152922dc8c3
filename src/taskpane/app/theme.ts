/** The faintest text of each palette in theme.css, which has to stay readable on Office's background. */
const FAINTEST_TEXT = { light: '#595959', dark: '#b4b4b4' } as const;
const READABLE = 4.5;

export interface Theme {
  readonly palette: 'light' | 'dark';
  /** Office's background, where text of the palette is readable on it. */
  readonly background: string | null;
}

export function themeFor(officeBackground: string): Theme {
  const palette = contrast(officeBackground, '#000000') >= contrast(officeBackground, '#ffffff') ? 'light' : 'dark';
  const readable = contrast(officeBackground, FAINTEST_TEXT[palette]) >= READABLE;
  return { palette, background: readable ? officeBackground : null };
}

/** Without Office's word the system's own preference holds. */
export function applyTheme(root: HTMLElement, officeBackground: string | null): void {
  if (officeBackground === null) return followSystem(root);
  const { palette, background } = themeFor(officeBackground);
  root.dataset['theme'] = palette;
  if (background) root.style.setProperty('--background', background);
}

function followSystem(root: HTMLElement): void {
  const dark = matchMedia('(prefers-color-scheme: dark)');
  const apply = (): void => void (root.dataset['theme'] = dark.matches ? 'dark' : 'light');
  dark.addEventListener('change', apply);
  apply();
}

/** WCAG 2.2, contrast ratio. */
function contrast(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => {
    const part = parseInt(color.slice(start, start + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
