import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync } from 'fflate';
import { crc32, STORED, writeZip } from '../../../src/xlsx/package/zipFile';

const FOLDER = join(__dirname, '../../workbooks');

export interface Base {
  readonly name: string;
  readonly file: Uint8Array;
  readonly parts: ReadonlyMap<string, Uint8Array>;
}

/** Every workbook of the tests that is a whole zip file. */
export function bases(): readonly Base[] {
  const names = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).filter((name) => /\.xls[xm]$/.test(name));
  return names.sort().flatMap((name) => {
    const file = new Uint8Array(readFileSync(join(FOLDER, name)));
    try {
      const parts = new Map(Object.entries(unzipSync(file)));
      // What takes a tenth of a second to read, as some of the hostile ones do, would be most of the time.
      const size = [...parts.values()].reduce((sum, { length }) => sum + length, 0);
      return size > 200_000 ? [] : [{ name, file, parts }];
    } catch {
      return [];
    }
  });
}

/** The same numbers for the same seed, on every machine (mulberry32). */
export class Chance {
  constructor(private state: number) {}

  /** From 0 to below the limit. */
  below(limit: number): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296) * limit);
  }

  of<T>(list: readonly T[]): T {
    return list[this.below(list.length)]!;
  }
}

/** Values that no program writes, or only in other places. */
const ODD =
  `0 -1 1 2 0.5 1e300 -1e300 1e9 NaN Infinity abc 99999999999999999999 1048576 1048577 16384 16385 A1 A0 XFD1048576 XFE1 A1048577
A1:A1 A1:XFD1048576 A:A 1:1 B2:A1 ZZZZZZZZZZ1 #REF! true rId1 rId999 ../x.xml /xl/workbook.xml /xl/worksheets/sheet1.xml constructor
__proto__ toString s str inlineStr b e d n array shared dataTable hidden veryHidden Sheet1 あ &#x1F600; &#0; &lt; ' _x0000_ 12:00:00
2026-02-30 PT24H 100% 1,234 0x10 utf-16 Shift_JIS`.split(/\s+/);

const ELEMENTS =
  `<a/> <constructor a="1"/> <row r="1"/> <row/> <c r="B1"><v>1</v></c> <c/> <v>1</v> <f>A1</f> <is><t>い</t></is> <mergeCell ref="A1:C3"/>
<col min="1" max="16384" width="9"/> <sheet name="x" sheetId="9" r:id="rId1"/> <definedName name="x">A1</definedName> <xf/> <si><t>x</t></si> <!--x-->
<?x?> <![CDATA[x]]> <sheetData/> <cols/> <mergeCells/> <extLst/> <f t="array" ref="A1:B2">1</f> <f t="shared" si="0"/>`.split(
    /\s(?=<)/,
  );

/** One step away from a sound workbook; what it did is told with it. */
export interface Mutation {
  readonly about: string;
  readonly parts?: (parts: Map<string, Uint8Array>) => void;
  readonly bytes?: (file: Uint8Array) => Uint8Array;
}

type Maker = (chance: Chance, base: Base) => Mutation | undefined;

function xmlMutation(change: (xml: string, chance: Chance) => readonly [string, string] | undefined): Maker {
  return (chance, { parts }) => {
    const names = [...parts.keys()].filter((name) => /\.(?:xml|rels)$/.test(name));
    // Sheets are most of what is read.
    const sheets = names.filter((name) => name.includes('worksheets/'));
    const part = chance.of(sheets.length > 0 && chance.below(2) === 0 ? sheets : names);
    const state = chance.below(2 ** 31);
    const apply = (xml: string) => change(xml, new Chance(state));
    const shown = apply(strFromU8(parts.get(part)!));
    if (!shown) return undefined;
    return {
      about: `${part}: ${shown[1]}`,
      parts: (all) => {
        const now = all.get(part);
        const changed = now && apply(strFromU8(now));
        if (changed) all.set(part, strToU8(changed[0]));
      },
    };
  };
}

/** One of the places where a pattern matches. */
function placeOf(xml: string, pattern: RegExp, chance: Chance): RegExpMatchArray | undefined {
  const found = [...xml.matchAll(pattern)];
  return found.length === 0 ? undefined : chance.of(found);
}

const replaced = (xml: string, at: number, length: number, text: string): readonly [string, string] => [
  xml.slice(0, at) + text + xml.slice(at + length),
  `${JSON.stringify(xml.slice(at, at + length).slice(0, 80))} → ${JSON.stringify(text.slice(0, 80))} at ${at}`,
];

const MAKERS: readonly Maker[] = [
  // An attribute's value.
  xmlMutation((xml, chance) => {
    const place = placeOf(xml, /(\s[\w:]+=")([^"]*)"/g, chance);
    return place && replaced(xml, place.index! + place[1]!.length, place[2]!.length, chance.of(ODD));
  }),
  // The text of a value or formula.
  xmlMutation((xml, chance) => {
    const place = placeOf(xml, /(<(?:v|f|t|definedName)\b[^>]*[^/>]>|<(?:v|f|t)>)([^<]*)</g, chance);
    return place && replaced(xml, place.index! + place[1]!.length, place[2]!.length, chance.of(ODD));
  }),
  // An attribute that goes, and one that is new.
  xmlMutation((xml, chance) => {
    const place = placeOf(xml, /\s[\w:]+="[^"]*"/g, chance);
    return place && replaced(xml, place.index!, place[0].length, '');
  }),
  xmlMutation((xml, chance) => {
    const place = placeOf(xml, /<[a-zA-Z:]+(?=[\s/>])/g, chance);
    const name = chance.of([
      'r',
      't',
      's',
      'ref',
      'min',
      'max',
      'state',
      'constructor',
      '__proto__',
      'cm',
      'ht',
      'hidden',
    ]);
    return place && replaced(xml, place.index! + place[0].length, 0, ` ${name}="${chance.of(ODD)}"`);
  }),
  // An element that goes, comes twice or is new.
  xmlMutation((xml, chance) => {
    const place = placeOf(xml, /<(\w+)\b[^<>]*(?:\/>|>[^<]*<\/\1>)/g, chance);
    return place && replaced(xml, place.index!, place[0].length, '');
  }),
  xmlMutation((xml, chance) => {
    const place = placeOf(xml, /<(\w+)\b[^<>]*(?:\/>|>[^<]*<\/\1>)/g, chance);
    return place && replaced(xml, place.index!, 0, place[0]);
  }),
  xmlMutation((xml, chance) => {
    const place = placeOf(xml, />(?=<)/g, chance);
    return place && replaced(xml, place.index! + 1, 0, chance.of(ELEMENTS));
  }),
  // A row or another larger piece that comes twice, in another order, or goes.
  xmlMutation((xml, chance) => {
    const place = placeOf(
      xml,
      /<(row|sheets|cellXfs|fonts|fills|borders|si|cols|mergeCells|table|c)\b[^]*?<\/\1>/g,
      chance,
    );
    if (!place) return undefined;
    const text = chance.of(['', place[0] + place[0], `<x>${place[0]}</x>`]);
    return replaced(xml, place.index!, place[0].length, text);
  }),
  // A tag that goes, so that what follows is nested otherwise.
  xmlMutation((xml, chance) => {
    const place = placeOf(xml, /<[^<>]*>/g, chance);
    return place && replaced(xml, place.index!, place[0].length, '');
  }),
  xmlMutation((xml, chance) => {
    const place = placeOf(xml, />(?=<)/g, chance);
    const depth = chance.of([10, 150, 300, 5000]);
    return place && replaced(xml, place.index! + 1, 0, '<a>'.repeat(depth) + '</a>'.repeat(depth));
  }),
  xmlMutation((xml, chance) => {
    const count = chance.of([100, 20_000]);
    const place = placeOf(xml, /<(\w+)\b[^<>]*(?:\/>|>[^<]*<\/\1>)/g, chance);
    // A part above the limit of its size is refused at once, and only the making of it takes time.
    return place && replaced(xml, place.index!, 0, place[0].repeat(Math.min(count, Math.ceil(1e6 / place[0].length))));
  }),
  // A character.
  xmlMutation((xml, chance) => {
    const at = chance.below(Math.max(1, xml.length));
    return replaced(xml, at, chance.below(3), chance.of(['', '<', '>', '&', '"', 'x', '\u0001', '\ufeff', '\ud83d']));
  }),
  // Parts.
  (chance, { parts }) => {
    const name = chance.of([...parts.keys()]);
    return { about: `without ${name}`, parts: (all) => void all.delete(name) };
  },
  (chance, { parts }) => {
    const [to, from] = [chance.of([...parts.keys()]), chance.of([...parts.keys()])];
    return { about: `${to} has the contents of ${from}`, parts: (all) => void all.set(to, parts.get(from)!) };
  },
  (chance, { parts }) => {
    const [name, other] = [
      chance.of([...parts.keys()]),
      chance.of(['__proto__', '', '../a.xml', 'XL/WORKBOOK.XML', 'a/']),
    ];
    return {
      about: `${name} again as ${JSON.stringify(other)}`,
      parts: (all) => void all.set(other, parts.get(name)!),
    };
  },
  (chance, { parts }) => {
    const name = chance.of([...parts.keys()]);
    const bytes = (xml: string) => Uint8Array.from(Buffer.from(`\ufeff${xml}`, 'utf16le'));
    return { about: `${name} in UTF-16`, parts: (all) => void all.set(name, bytes(strFromU8(parts.get(name)!))) };
  },
  // The bytes of the file.
  (chance) => {
    const [share, bit] = [chance.below(10_000) / 10_000, 1 << chance.below(8)];
    const bytes = (file: Uint8Array) => {
      const changed = file.slice();
      changed[Math.floor(share * file.length)]! ^= bit;
      return changed;
    };
    return { about: `bit ${bit} at ${share} of the file`, bytes };
  },
  (chance) => {
    const share = chance.below(10_000) / 10_000;
    return { about: `cut off at ${share}`, bytes: (file) => file.slice(0, Math.floor(share * file.length)) };
  },
  (chance) => {
    // The directory stands at the end.
    const [back, value] = [1 + chance.below(400), chance.of([0, 1, 255])];
    const bytes = (file: Uint8Array) => {
      const changed = file.slice();
      changed[Math.max(0, file.length - back)] = value;
      return changed;
    };
    return { about: `byte ${value} at ${back} from the end`, bytes };
  },
];

export interface BookCase {
  readonly base: Base;
  readonly mutations: readonly Mutation[];
}

/** The case of this number, whichever came before it. */
export function caseOf(all: readonly Base[], seed: number, index: number): BookCase {
  const chance = new Chance(Math.imul(seed, 0x9e3779b1) ^ Math.imul(index + 1, 0x85ebca6b));
  const base = chance.of(all);
  const wanted = 1 + chance.below(3);
  const mutations: Mutation[] = [];
  for (let tries = 0; mutations.length < wanted && tries < 20; tries += 1) {
    const made = chance.of(MAKERS)(chance, base);
    if (made) mutations.push(made);
  }
  return { base, mutations };
}

export function fileOf({ base, mutations }: BookCase): Uint8Array {
  const parts = new Map(base.parts);
  for (const { parts: change } of mutations) change?.(parts);
  let file = mutations.some(({ parts: change }) => change) ? zipped(parts) : base.file;
  for (const { bytes } of mutations) file = bytes?.(file) ?? file;
  return file;
}

/** Not packed, which is faster, and under whatever names. */
function zipped(parts: ReadonlyMap<string, Uint8Array>): Uint8Array {
  return writeZip(
    [...parts].map(([name, packed]) => ({ name, packed, size: packed.length, crc: crc32(packed), method: STORED })),
  );
}
