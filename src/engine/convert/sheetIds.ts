/** The grid's id of a sheet tells which one of the file it was, whatever its name has become. */
export function sheetId(index: number): string {
  return `file-${index}`;
}

export function sheetIndex(id: string): number | undefined {
  const digits = /^file-(\d+)$/.exec(id)?.[1];
  return digits === undefined ? undefined : Number(digits);
}
