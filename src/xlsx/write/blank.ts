import type { Book } from '../model/book';
import { Package } from '../package/package';
import { attributeText } from '../package/splice';
import { NAMESPACES } from './parts';

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const SHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const { main, relations } = NAMESPACES.transitional;

/** What Excel in Japan writes with. */
export const DEFAULT_FONT = '游ゴシック';

/** A workbook without sheets, which `saveBook` fills. */
export function blankPackage({ defaultStyle, date1904 }: Book): Package {
  const file = Package.empty();
  const set = (part: string, xml: string): void => file.set(part, DECLARATION + xml);
  set(
    '[Content_Types].xml',
    `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
      '<Default Extension="xml" ContentType="application/xml"/>' +
      override('xl/workbook.xml', `${SHEET_TYPE}.sheet.main+xml`) +
      override('xl/styles.xml', `${SHEET_TYPE}.styles+xml`) +
      `${override('docProps/app.xml', 'application/vnd.openxmlformats-officedocument.extended-properties+xml')}</Types>`,
  );
  set(
    '_rels/.rels',
    relationList([
      ['officeDocument', 'xl/workbook.xml'],
      ['extended-properties', 'docProps/app.xml'],
    ]),
  );
  set('xl/workbook.xml', workbookXml(date1904));
  set('xl/_rels/workbook.xml.rels', relationList([['styles', 'styles.xml']]));
  set('xl/styles.xml', stylesXml(defaultStyle));
  // LibreOffice calculates texts that formulas gave anew unless it knows the program; without the add-in they would be lost.
  set(
    'docProps/app.xml',
    '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>Microsoft Excel</Application></Properties>',
  );
  return file;
}

function override(part: string, type: string): string {
  return `<Override PartName="/${part}" ContentType="${type}"/>`;
}

function relationList(targets: readonly (readonly [type: string, target: string])[]): string {
  const list = targets.map(
    ([type, target], index) => `<Relationship Id="rId${index + 1}" Type="${relations}/${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${PACKAGE}/relationships">${list.join('')}</Relationships>`;
}

function workbookXml(date1904: boolean): string {
  const properties = date1904 ? '<workbookPr date1904="1"/>' : '<workbookPr/>';
  return `<workbook xmlns="${main}" xmlns:r="${relations}">${properties}<bookViews><workbookView/></bookViews><sheets></sheets></workbook>`;
}

/** The styles of a new file. */
export function stylesXml(style: Book['defaultStyle'] = {}): string {
  const { fontName = DEFAULT_FONT, fontSize = 11, fontColor, vertical } = style;
  const color = fontColor === undefined ? '<color theme="1"/>' : `<color rgb="FF${fontColor.slice(1)}"/>`;
  const font = `<font><sz val="${fontSize}"/>${color}<name${attributeText({ val: fontName })}/></font>`;
  const aligned = vertical === undefined ? '/>' : ` applyAlignment="1"><alignment vertical="${vertical}"/></xf>`;
  const xf = '<xf numFmtId="0" fontId="0" fillId="0" borderId="0"';
  return [
    `<styleSheet xmlns="${main}"><fonts count="1">${font}</fonts>`,
    '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>',
    '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>',
    `<cellStyleXfs count="1">${xf}${aligned}</cellStyleXfs><cellXfs count="1">${xf} xfId="0"${aligned}</cellXfs>`,
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>',
  ].join('');
}
