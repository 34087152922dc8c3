/** Every text of a table, with something in place of what will be filled in: `given` where a number or a word will not do. */
export function textsOf(
  branch: unknown,
  given: (path: string) => readonly unknown[] | undefined = () => undefined,
  path = '',
): [string, string][] {
  if (typeof branch === 'string') return [[path, branch]];
  if (typeof branch === 'function') return [[path, String(branch(...(given(path) ?? ['x', 3])))]];
  return Object.entries(branch as object).flatMap(([key, value]) => textsOf(value, given, `${path}.${key}`));
}
