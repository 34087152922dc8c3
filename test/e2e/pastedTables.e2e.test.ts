import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { Workbench } from './support/workbench';

jest.setTimeout(120_000);

let workbench: Workbench;
beforeAll(async () => {
  workbench = await Workbench.openEmpty();
});
afterAll(() => workbench?.close());

/** As Excel leaves it in the clipboard. */
const page = (styles: string, rows: string): string => `<html xmlns:v="urn:schemas-microsoft-com:vml"
xmlns:x="urn:schemas-microsoft-com:office:excel" xmlns="http://www.w3.org/TR/REC-html40">
<head><meta name=ProgId content=Excel.Sheet><style>
<!--table {mso-displayed-decimal-separator:"\\.";}
@page {margin:.75in .7in .75in .7in;}
tr {mso-height-source:auto;}
td {padding-top:1px; color:black; font-size:11.0pt; mso-number-format:General; vertical-align:bottom;}
${styles}-->
</style></head>
<body><table border=0 cellpadding=0 cellspacing=0>
<!--StartFragment-->${rows}<!--EndFragment-->
</table></body></html>`;

const EXCEL = page(
  `.xl65 {mso-number-format:"0%"; background:#FFFF00; font-weight:700;}
.xl66 {mso-number-format:"\\@";}
.xl67 {mso-number-format:"\\[$-411\\]ge\\.m\\.d";}
.xl68 {mso-number-format:"\\#\\,\\#\\#0\\;\\0022▲ \\0022\\#\\,\\#\\#0";}
.xl69 {mso-number-format:"Short Date";}`,
  `<tr height=20><td class=xl65 align=right x:num="0.34567">35%</td><td class=xl66 style='border-left:none;width:54pt'>0123</td><td align=right x:num>1234</td></tr>
 <tr height=20><td class=xl67 align=right x:num="46113">R8.4.1</td><td>二行<br>の文</td><td class=xl68 align=right x:num="-1234.56">▲ 1,235</td></tr>
 <tr height=20><td class=xl69 align=right x:num="46113.75">2026/4/1</td><td class=xl66>2026/4</td><td x:str="007">007</td></tr>
 <tr height=20><td align=right>1,234.5</td><td>合計</td><td align=right>2026年4月1日</td></tr>`,
);

/** What pressing Ctrl+V does, with HTML that a page may not put into the clipboard itself. */
async function paste(html: string, address: string): Promise<void> {
  await workbench.goTo(address);
  const before = await workbench.page.evaluate(() =>
    JSON.stringify(window.mynaWorkbench!.book.usedRect('sheet1', true)),
  );
  await workbench.page.evaluate((copied) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/html', copied);
    clipboardData.setData('text/plain', 'not this');
    const target = document.activeElement ?? document.body;
    target.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, html);
  await workbench.page.waitForFunction(
    (known) => JSON.stringify(window.mynaWorkbench!.book.usedRect('sheet1', true)) !== known,
    before,
  );
  await workbench.settled();
}

test('a table copied in Excel arrives with its numbers, its texts and its formats', async () => {
  await paste(EXCEL, 'A1');
  expect(await workbench.values('A1:C4')).toEqual([
    [0.34567, '0123', 1234],
    [46113, '二行\nの文', -1234.56],
    [46113.75, '2026/4', '007'],
    [1234.5, '合計', 46113],
  ]);
  expect(await workbench.texts('A1:C4')).toEqual([
    ['35%', '0123', '1234'],
    ['R8.4.1', '二行\nの文', '▲ 1,235'],
    ['2026/4/1', '2026/4', '007'],
    ['1,234.50', '合計', '2026/4/1'],
  ]);
  const format = await workbench.page.evaluate(() => {
    const { book } = window.mynaWorkbench!;
    return book.format(book.activeSheet(), { row: 0, column: 0, rows: 1, columns: 1 });
  });
  expect(format).toMatchObject({ bold: true, fill: '#FFFF00', numberFormat: '0%' });
});

test('a table of LibreOffice keeps the numbers that it rounds', async () => {
  await paste(
    '<html><head><style type="text/css">body,td { font-size: x-small }</style></head><body><table>' +
      '<tr><td sdval="12.3456" sdnum="1041;0;0.0">12.3</td><td>文</td></tr></table></body></html>',
    'A6',
  );
  expect(await workbench.values('A6:B6')).toEqual([[12.3456, '文']]);
});

test('a paste is one step of undo', async () => {
  await workbench.page.keyboard.press('Control+z');
  await workbench.settled();
  expect(await workbench.values('A6:B6')).toEqual([[null, null]]);
});

test('nothing fails; styles within pasted HTML, which the page lets not in, are all that the browser tells of', () => {
  expect(workbench.complaints.filter((complaint) => !complaint.startsWith('Applying inline style'))).toEqual([]);
});
