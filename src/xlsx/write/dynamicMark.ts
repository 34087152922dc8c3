import type { Package } from '../package/package';
import { splice, prefixOf, withAttributes, withPrefix } from '../package/splice';
import { child, children, parseXml } from '../package/xml';
import { DYNAMIC_ARRAYS, dynamicMarks, linkedPart } from '../read/readBook';
import type { Parts } from './parts';
import { METADATA_ORDER, placeChild } from './placement';

const TYPE = `<metadataType name="${DYNAMIC_ARRAYS}" minSupportedVersion="120000" copy="1" pasteAll="1" pasteValues="1" merge="1" \
splitFirst="1" rowColShift="1" clearFormats="1" clearComments="1" assign="1" coerce="1" cellMeta="1"/>`;
const PROPERTIES = `<bk><extLst><ext uri="{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}">\
<xda:dynamicArrayProperties xmlns:xda="http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray" fDynamic="1" \
fCollapsed="0"/></ext></extLst></bk>`;

/** The `cm` of a dynamic array: the mark that the file has, or one that is added when first asked for ([MS-XLSX] 2.2.4.6). */
export function dynamicMarkOf(file: Package, parts: Parts, workbookPart: string): () => string {
  let mark: string | null = null;
  return () => (mark ??= String(find(file, workbookPart) ?? add(file, parts, workbookPart)));
}

function find(file: Package, workbookPart: string): number | undefined {
  const part = linkedPart(file, workbookPart, 'sheetMetadata');
  const [first] = part === undefined ? [] : dynamicMarks(file.xml(part));
  return first;
}

function add(file: Package, parts: Parts, workbookPart: string): number {
  const empty = `<metadata xmlns="${parts.namespaces.main}"></metadata>`;
  const part =
    linkedPart(file, workbookPart, 'sheetMetadata') ??
    parts.add(workbookPart, 'sheetMetadata', (number) => `xl/metadata${number === 1 ? '' : number}.xml`, empty).part;
  let xml = file.text(part);
  const prefix = prefixOf(xml, 'metadata');
  // Types and blocks are counted from 1; in its own list of future metadata the mark is the first.
  const append = (name: string, text: string): number => {
    const root = parseXml(xml);
    const list = child(root, name);
    const count = children(list).length + 1;
    const open = list
      ? withAttributes(xml.slice(list.start, list.contentStart), list.attributes, { count })
      : `<${name} count="1">`;
    const old = list ? xml.slice(list.contentStart, list.contentEnd) : '';
    const element = withPrefix(`${open}${old}${text}</${name}>`, prefix);
    xml = splice(xml, [placeChild(root, METADATA_ORDER, name, element)]);
    return count;
  };
  const type = append('metadataTypes', TYPE);
  const root = parseXml(xml);
  const next = root.children.find(({ name }) =>
    ['futureMetadata', 'cellMetadata', 'valueMetadata', 'extLst'].includes(name),
  );
  const at = next?.start ?? root.contentEnd;
  const future = withPrefix(
    `<futureMetadata name="${DYNAMIC_ARRAYS}" count="1">${PROPERTIES}</futureMetadata>`,
    prefix,
  );
  xml = splice(xml, [{ start: at, end: at, text: future }]);
  const mark = append('cellMetadata', `<bk><rc t="${type}" v="0"/></bk>`);
  file.set(part, xml);
  return mark;
}
