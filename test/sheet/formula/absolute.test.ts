import { describe, expect, test } from '@jest/globals';
import { withNextFixing } from '../../../src/sheet/formula';

/** After F4, with | for the caret, or two of them for a selection. */
function pressed(marked: string): string | undefined {
  const text = marked.replaceAll('|', '');
  const start = marked.indexOf('|');
  const end = marked.lastIndexOf('|') - (marked.indexOf('|') === marked.lastIndexOf('|') ? 0 : 1);
  const after = withNextFixing({ text, start, end });
  return after && `${after.text.slice(0, after.start)}|${after.text.slice(after.end)}`;
}

describe('F4', () => {
  test.each([
    ['=A1|', ['=$A$1|', '=A$1|', '=$A1|', '=A1|']],
    ['=SUM(A1|:B2)', ['=SUM($A$1:$B$2|)', '=SUM(A$1:B$2|)', '=SUM($A1:$B2|)', '=SUM(A1:B2|)']],
    ['=SUM(A1:B2|)', ['=SUM($A$1:$B$2|)']],
    ['=SUM($A1:B$2|)', ['=SUM(A1:B2|)']],
    ['=A:A|', ['=$A:$A|', '=A:A|']],
    ['=SUM(2:3|)', ['=SUM($2:$3|)', '=SUM(2:3|)']],
    ["='令和８年度(案)'!B2|*2", ["='令和８年度(案)'!$B$2|*2", "='令和８年度(案)'!B$2|*2"]],
    ["='it''s!'!|B2", ["='it''s!'!$B$2|"]],
    ['=計画!A1:C9|', ['=計画!$A$1:$C$9|']],
    ['=A1+B2|', ['=A1+$B$2|']],
    ['=|A1+B2|', ['=$A$1+$B$2|']],
    ['=a1|', ['=$a$1|']],
  ])('%s becomes %s in turn', (from, steps) => {
    let now: string | undefined = from;
    for (const step of steps) expect((now = pressed(now!))).toBe(step);
  });

  test.each(['A1|', '=1+2|', '="A1|"', '=税率|', '=SUM|(A1)', '=A1+2|'])('%s stays as it is', (marked) => {
    expect(pressed(marked)).toBeUndefined();
  });
});
