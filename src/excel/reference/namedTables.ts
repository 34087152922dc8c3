import { readAddress } from '../../sheet';
import type { NamedTable, RawRows } from '../../desk';

/** Two requests, however many names there are. */
export async function namedTables(
  context: Excel.RequestContext,
  isOwn: (name: string, comment: string) => boolean,
): Promise<readonly NamedTable[]> {
  const { names } = context.workbook;
  names.load('items/name,items/comment');
  await context.sync();
  const own = names.items
    .filter(({ name, comment }) => isOwn(name, comment))
    .map((item) => ({ item, range: item.getRangeOrNullObject().load('address,values,formulas') }));
  await context.sync();
  return own.map(({ item: { name, comment }, range }) => ({ name, comment, place: placeOf(range) }));
}

function placeOf(range: Excel.Range): NamedTable['place'] {
  if (range.isNullObject) return null;
  const { address, values, formulas } = range;
  return {
    sheet: readAddress(address)?.sheet ?? '',
    address,
    values: values as RawRows,
    formulas: formulas as RawRows,
  };
}
