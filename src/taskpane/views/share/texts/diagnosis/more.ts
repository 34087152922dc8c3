/** Says that there are more than are named. */
export function more(count: number, named: readonly string[], text: string): string {
  return count > named.length ? ` ${text}` : '';
}
