import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, unzipSync, Zip, ZipDeflate, zipSync } from 'fflate';
import { planSheet } from '../../../support/planSheet';
import { xlsxOf } from './books';

export const plan = (): Uint8Array => xlsxOf({ 計画: planSheet() });

const OTHER_PASSWORD = join(__dirname, '../../../workbooks/encrypted/otherPassword.xlsx');

/** The beginning of the files that Excel wrote until 2003. */
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

function compound(stream: string): Uint8Array {
  const bytes = new Uint8Array(4096);
  bytes.set(COMPOUND);
  bytes.set(
    [...stream].flatMap((character) => [character.charCodeAt(0), 0]),
    1024,
  );
  return bytes;
}

export const encrypted = (): Uint8Array => new Uint8Array(readFileSync(OTHER_PASSWORD));
export const oldFormat = (): Uint8Array => compound('Workbook');
export const truncated = (): Uint8Array => plan().slice(0, 2000);

/** A plan whose first sheet is followed by so many rows that it has this many bytes. */
export function hugeSheet(megabytes: number): Uint8Array {
  const parts = unzipSync(plan());
  const chunks: Uint8Array[] = [];
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    chunks.push(chunk);
  });
  for (const [name, bytes] of Object.entries(parts)) {
    const part = new ZipDeflate(name, { level: 1 });
    zip.add(part);
    if (name !== 'xl/worksheets/sheet1.xml') part.push(bytes, true);
    else pushRows(part, new TextDecoder().decode(bytes), megabytes);
  }
  zip.end();
  return Buffer.concat(chunks);
}

function pushRows(part: ZipDeflate, sheet: string, megabytes: number): void {
  const [before = '', after = ''] = sheet.split('</sheetData>');
  part.push(strToU8(before));
  const filler = strToU8('<row><c><v>1</v></c></row>'.repeat(40_000));
  for (let bytes = 0; bytes < megabytes * 1_000_000; bytes += filler.length) part.push(filler);
  part.push(strToU8(`</sheetData>${after}`), true);
}

const CENTRAL = 0x02014b50;

/** The same file, saying of each of its parts that it is small. */
export function bomb(file: Uint8Array): Uint8Array {
  const bytes = Uint8Array.from(file);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at + 46 < bytes.length; at += 1) {
    if (view.getUint32(at, true) === CENTRAL && view.getUint32(at + 24, true) > 1_000_000)
      view.setUint32(at + 24, 1000, true);
  }
  return bytes;
}

/** A plan with a part that only books with macros have. */
export function withMacros(): Uint8Array {
  const parts = unzipSync(plan());
  const types = new TextDecoder().decode(parts['[Content_Types].xml']);
  const rels = new TextDecoder().decode(parts['xl/_rels/workbook.xml.rels']);
  const type = '<Override PartName="/xl/vbaProject.bin" ContentType="application/vnd.ms-office.vbaProject"/>';
  const relation =
    '<Relationship Id="rIdVba" Type="http://schemas.microsoft.com/office/2006/relationships/vbaProject" Target="vbaProject.bin"/>';
  return zipSync({
    ...parts,
    '[Content_Types].xml': strToU8(types.replace('</Types>', `${type}</Types>`)),
    'xl/_rels/workbook.xml.rels': strToU8(rels.replace('</Relationships>', `${relation}</Relationships>`)),
    'xl/vbaProject.bin': new Uint8Array([...COMPOUND, 0, 0]),
  });
}

/** A plan with a formula that takes its value from another workbook. */
export function withLink(): Uint8Array {
  const parts = unzipSync(plan());
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const types = new TextDecoder().decode(parts['[Content_Types].xml']);
  const rels = new TextDecoder().decode(parts['xl/_rels/workbook.xml.rels']);
  const workbook = new TextDecoder().decode(parts['xl/workbook.xml']);
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const type =
    '<Override PartName="/xl/externalLinks/externalLink1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.externalLink+xml"/>';
  const relation = `<Relationship Id="rIdLink" Type="${office}/externalLink" Target="externalLinks/externalLink1.xml"/>`;
  const reference = `<externalReferences><externalReference xmlns:r="${office}" r:id="rIdLink"/></externalReferences>`;
  return zipSync({
    ...parts,
    '[Content_Types].xml': strToU8(types.replace('</Types>', `${type}</Types>`)),
    'xl/_rels/workbook.xml.rels': strToU8(rels.replace('</Relationships>', `${relation}</Relationships>`)),
    'xl/workbook.xml': strToU8(workbook.replace('</sheets>', `</sheets>${reference}`)),
    'xl/externalLinks/externalLink1.xml': strToU8(
      `<externalLink xmlns="${main}"><externalBook xmlns:r="${office}" r:id="rId1"><sheetNames><sheetName val="Sheet1"/></sheetNames></externalBook></externalLink>`,
    ),
    'xl/externalLinks/_rels/externalLink1.xml.rels': strToU8(
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${office}/externalLinkPath" Target="ほか.xlsx" TargetMode="External"/></Relationships>`,
    ),
  });
}
