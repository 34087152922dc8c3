/** The background of Office's own panes, `#RRGGBB`; null where the host does not say. */
export function officeBackground(): string | null {
  const theme = typeof Office === 'undefined' ? undefined : (Office.context as Office.Context | undefined)?.officeTheme;
  const color = theme?.bodyBackgroundColor;
  return color && /^#[0-9a-f]{6}$/i.test(color) ? color : null;
}
