/** What people may write differently in a table's name: spaces, and full- or half-width characters. */
export function tableNameKey(name: string): string {
  return name.normalize('NFKC').replace(/\s/g, '').toUpperCase();
}
