import { child, children, descendants, isTrue, type XmlElement } from '../package/xml';

/** The name under which dynamic arrays are marked ([MS-XLSX] 2.2.4.6). */
export const DYNAMIC_ARRAYS = 'XLDAPR';

/** The `cm` numbers of cells whose array formula is a dynamic one. */
export function dynamicMarks(root: XmlElement | undefined): ReadonlySet<number> {
  const marks = new Set<number>();
  const types = children(child(root, 'metadataTypes'));
  const future = children(root, 'futureMetadata').find(({ attributes }) => attributes['name'] === DYNAMIC_ARRAYS);
  const dynamic = children(future, 'bk').map((block) =>
    descendants(block, 'dynamicArrayProperties').some(({ attributes }) => isTrue(attributes['fDynamic'])),
  );
  children(child(root, 'cellMetadata'), 'bk').forEach((block, index) => {
    const isDynamic = children(block, 'rc').some(({ attributes }) => {
      const type = types[Number(attributes['t']) - 1];
      return type?.attributes['name'] === DYNAMIC_ARRAYS && dynamic[Number(attributes['v'])] === true;
    });
    if (isDynamic) marks.add(index + 1);
  });
  return marks;
}
