import { describe, expect, test } from '@jest/globals';
import { describeFailure, FUNCTIONS } from '../../src/functions';
import { NOTATIONS, notationRows } from '../../src/help/notations';

describe.each(NOTATIONS)('$title.en on the page of NUM', (group) => {
  const [name, index] = group.reader;
  const { reader } = FUNCTIONS.find((declaration) => declaration.name === name)!.args[index]!;

  test.each(group.notations.filter(({ reads }) => reads !== null))('$written reads as $reads', ({ written, reads }) => {
    expect(reader.read(written, { scale: 1 })).toBe(reads);
  });

  test.each(group.notations.filter(({ reads }) => reads === null))('$written is refused', ({ written }) => {
    expect(() => reader.read(written, { scale: 1 })).toThrow();
  });

  test('what is refused stands there with its reason in both languages', () => {
    const refused = group.notations.filter(({ reads }) => reads === null).map(({ written }) => written);
    for (const language of ['ja', 'en'] as const) {
      const rows = notationRows(group, language).filter(([, result]) => result === '#VALUE!');
      expect(rows.map(([written]) => written)).toEqual(refused);
      for (const [written, , reason] of rows) expect(reason).toBe(messageOf(written!, language));
    }
  });

  function messageOf(written: string, language: 'ja' | 'en'): string {
    try {
      return String(reader.read(written, { scale: 1 }));
    } catch (error) {
      return describeFailure(error).reason[language];
    }
  }
});
