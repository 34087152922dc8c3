import { describe, expect, test } from '@jest/globals';
import { strFromU8, unzipSync } from 'fflate';
import { walkPlain, WHOLE } from '../../src/xlsx/package/plainXml';
import { walk, walkRest } from '../../src/xlsx/package/xml';
import type { XmlHandlers } from '../../src/xlsx/package/xml';
import { bases, caseOf, fileOf } from '../fuzz/books/mutate';

type Walk = (xml: string, handlers: XmlHandlers) => unknown;

/** All that a walk tells, and whether it ends in an error; as one text, which compares quickly. */
function toldBy(walkOf: Walk, xml: string): string {
  const told: unknown[] = [];
  try {
    walkOf(xml, {
      open: (name, attributes, start, end) => told.push(['open', name, Object.entries(attributes), start, end]),
      text: (text) => told.push(['text', text]),
      close: (name, start, end) => told.push(['close', name, start, end]),
    });
  } catch {
    told.push('error');
  }
  return JSON.stringify(told);
}

const bySaxes: Walk = (xml, handlers) => walkRest(xml, WHOLE, handlers);

const BOOKS = bases();

function xmlParts(file: Uint8Array): string[] {
  return Object.entries(unzipSync(file, { filter: ({ name }) => /\.(?:xml|rels|vml)$/.test(name) })).map(([, bytes]) =>
    strFromU8(bytes),
  );
}

describe('documents as programs write them', () => {
  test.each(BOOKS.map(({ name, file }) => [name, file] as const))('%s tells the same as saxes does', (_, file) => {
    for (const xml of xmlParts(file)) expect(toldBy(walk, xml)).toBe(toldBy(bySaxes, xml));
  });

  test('nearly all are plain to their end', () => {
    const all = BOOKS.flatMap(({ file }) => xmlParts(file));
    const plain = all.filter((xml) => walkPlain(xml, {}) === undefined);
    expect(plain.length / all.length).toBeGreaterThan(0.9);
  });
});

/** What an XML parser must not take for plain, or may. */
const ODD = [
  ...[
    '',
    ' ',
    '<',
    '<a',
    '<a>',
    '<a/',
    '<a/>',
    '<a></a>',
    '<a></b>',
    '<a></a',
    '<a></a >',
    '<a ></a>',
    '<a />',
    '</a>',
    '<a><b></a></b>',
  ],
  ...[
    '<a/><b/>',
    '<a/>x',
    'x<a/>',
    '<a/> \n',
    '<a/>\r\n',
    '\n<a/>',
    '\ufeff<a/>',
    '<a/><!-- x -->',
    '<!-- x --><a/>',
    '<a><!-- x --></a>',
  ],
  ...[
    '<a>x<!-- y -->z</a>',
    '<a>x<![CDATA[<y>]]>z</a>',
    '<a>]]></a>',
    '<a>]]&gt;</a>',
    '<a>&amp;&lt;&gt;&quot;&apos;</a>',
    '<a>&#12354;</a>',
  ],
  ...[
    '<a>&x;</a>',
    '<a>&</a>',
    '<a>\u0001</a>',
    '<a>\uffff</a>',
    '<a>\ufffe</a>',
    '<a>\u{20bb7}</a>',
    '<a>x\r\ny</a>',
    '<a>\t\n</a>',
  ],
  ...[
    '<a b="1"/>',
    "<a b='1'/>",
    '<a b="1" b="2"/>',
    '<a b="1"c="2"/>',
    '<a  b="1"/>',
    '<a\nb="1"/>',
    '<a b = "1"/>',
    '<a b="1" />',
    '<a b/>',
  ],
  ...[
    '<a b="<"/>',
    '<a b=">"/>',
    '<a b="\n"/>',
    '<a b="&amp;&#10;"/>',
    '<a b="&quot;"/>',
    '<a b="1',
    '<a b=',
    '<a b',
    '<a b="]]>"/>',
    '<a =""/>',
  ],
  ...[
    '<a constructor="1"/>',
    '<a __proto__="1"/>',
    '<x:a y:b="1"><x:c/></x:a>',
    '<:a/>',
    '<a:/>',
    '<あ/>',
    '<a あ="1"/>',
    '<_a/>',
    '<a.b-c_d1/>',
  ],
  ...[
    '<1a/>',
    '<-a/>',
    '<?x?><a/>',
    '<a><?x?></a>',
    '<a/><?x?>',
    '<!DOCTYPE a><a/>',
    '<a><b/>x</a>y',
    '<a><b>1</b> <c/></a>',
    '<a></ab>',
  ],
  ...[
    '<?xml version="1.0"?><a/>',
    '<?xml version="1.1"?><a>\u0085</a>',
    '<?xml version="1.0" encoding="utf-8" standalone="no"?>\r\n<a/>',
  ],
  ...[
    '<?xml version="1.0" standalone="maybe"?><a/>',
    ' <?xml version="1.0"?><a/>',
    "<?xml version='1.0'?><a><b/></a>",
    '<?xml version="1.0" ?><a/>',
  ],
  ...['<a>', '</a>'].map((tag) => tag.repeat(250)),
  `${'<a>'.repeat(250)}${'</a>'.repeat(250)}`,
  `<a>${'<b>x</b>'.repeat(3)}<c d="1"><!----><e f="2">y</e></c>${'<b/>'.repeat(3)}</a><!---->`,
];

test.each(ODD)('%j tells the same as saxes does', (xml) => {
  expect(toldBy(walk, xml)).toBe(toldBy(bySaxes, xml));
});

test('spoilt workbooks tell the same as with saxes alone', () => {
  for (let index = 0; index < 1000; index += 1) {
    const spoilt = mutations(caseOf(BOOKS, 11, index));
    const told = (walkOf: Walk) => [index, ...spoilt.map((xml) => toldBy(walkOf, xml))];
    expect(told(walk)).toEqual(told(bySaxes));
  }
});

/** The parts of a spoilt workbook that are not those of its base; none where it is no zip file any more. */
function mutations(spoilt: ReturnType<typeof caseOf>): string[] {
  const sound = new Set(xmlParts(spoilt.base.file));
  try {
    return xmlParts(fileOf(spoilt)).filter((xml) => !sound.has(xml));
  } catch {
    return [];
  }
}
