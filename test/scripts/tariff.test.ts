import { describe, expect, test } from '@jest/globals';
import { draftOf } from '../../scripts/tariff/draft';
import { review, withoutNewest } from '../../scripts/tariff/review';
import { readTariff } from '../../scripts/tariff/tariffFile';
import type { TariffSeeds } from '../../scripts/tariff/tariffFile';

const seeds = readTariff('.');
const draft = draftOf(seeds, '2031-04-01');

/** The draft with one line's price replaced. */
function repriced(service: string, maxGrams: string, yen: string): TariffSeeds {
  const lines = draft.lines.map((line) =>
    line.from === '2031-04-01' && line.service === service && line.maxGrams === maxGrams ? { ...line, yen } : line,
  );
  return { ...draft, lines };
}

describe('the draft of a new tariff', () => {
  test('holds every price that was open, once closed the day before and once from the new date', () => {
    const open = seeds.lines.filter(({ to }) => to === '');
    expect(draft.lines.filter(({ from }) => from === '2031-04-01')).toEqual(
      open.map((line) => ({ ...line, from: '2031-04-01', source: '2031-04-01', told: '1' })),
    );
    expect(draft.lines.filter(({ to }) => to === '2031-03-31')).toHaveLength(open.length);
    expect(draft.lines).toHaveLength(seeds.lines.length + open.length);
  });

  test('leaves periods that had ended alone', () => {
    const ended = seeds.lines.filter(({ to }) => to !== '');
    expect(ended.every((line) => draft.lines.some((other) => JSON.stringify(other) === JSON.stringify(line)))).toBe(
      true,
    );
  });

  test('is refused for a day that is not after the newest', () => {
    expect(() => draftOf(seeds, '2024-10-01')).toThrow('2024-10-01 からの料金がもうあります');
  });

  test('taken away again gives the tariff as it was', () => {
    const byLine = (a: object, b: object) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1);
    expect([...withoutNewest(draft, '2031-04-01').lines].sort(byLine)).toEqual([...seeds.lines].sort(byLine));
  });
});

describe('the review of the newest tariff', () => {
  test('wants what is to be filled in, and prices that changed', () => {
    const { newest, faults, notes, changes } = review(draft);
    expect(newest).toBe('2031-04-01');
    expect(faults).toEqual(['source.json の「2031-04-01」に（要記入）が残っています。']);
    expect(notes).toEqual(['前の料金と同じです。変わった数を直してください。']);
    expect(changes).toEqual([]);
  });

  test('tells a price that changed, and an implausible jump', () => {
    expect(review(repriced('standardMail', '50', '140')).changes).toEqual([
      '定形郵便 50 g まで: 110円 → 140円（+27.3 %）',
    ]);
    expect(review(repriced('standardMail', '50', '1100')).notes).toEqual([
      '定形郵便 50 g まで が 110円から1100円へ、+900.0 %変わります。桁を確かめてください。',
    ]);
  });

  test('tells a tier that went missing, and one that is new', () => {
    const lines = draft.lines.filter((line) => !(line.from === '2031-04-01' && line.maxGrams === '2000'));
    expect(review({ ...draft, lines }).faults).toContain(
      '定形外郵便（規格外） 2000 g まで の段階が、新しい料金にありません。',
    );
    const more = {
      service: 'standardMail',
      maxGrams: '75',
      from: '2031-04-01',
      to: '',
      yen: '150',
      source: '2031-04-01',
      told: '1',
      verifiedOn: '2031-03-01',
    };
    expect(review({ ...draft, lines: [...draft.lines, more] }).notes).toContain(
      '定形郵便 75 g まで は、前の料金にない段階です。',
    );
  });
});
