/** Whether the host offers a requirement set; false where there is no Office to ask. */
export function supports(set: string, version: string): boolean {
  if (typeof Office === 'undefined') return false;
  const context = Office.context as Office.Context | undefined;
  return context?.requirements?.isSetSupported(set, version) ?? false;
}
