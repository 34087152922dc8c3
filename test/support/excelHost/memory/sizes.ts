/** The size that all have, or `null`. */
export function sharedSize(
  sizes: ReadonlyMap<number, number>,
  start: number,
  count: number,
  usual: number,
): number | null {
  const size = sizes.get(start) ?? usual;
  for (let index = start; index < start + count; index += 1) {
    if ((sizes.get(index) ?? usual) !== size) return null;
  }
  return size;
}

export function setSizes(sizes: Map<number, number>, start: number, count: number, points: number): void {
  for (let index = start; index < start + count; index += 1) sizes.set(index, points);
}
