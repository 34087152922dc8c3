import { expect, test } from '@jest/globals';
import { BookSession } from '../../../src/workbench/files/session';
import type { SessionParts, SessionView } from '../../../src/workbench/files/session';
import { bookOf, sheetOf } from '../../support/bookOf';

test('a copy without the add-in is handed over under a name of its own; the open book stays as it is', async () => {
  const [handed, views]: [string[], SessionView[]] = [[], []];
  const book = bookOf([sheetOf('計画', [[1]])]);
  const parts = {
    screen: { onChange: () => undefined, showSample: () => '見本', toFile: () => Promise.resolve(book) },
    files: {
      writeNative: () => Promise.resolve({ outcome: 'made', bytes: new Uint8Array([9]), changed: 2, kept: [] }),
    },
    ...{ shelf: {}, keeping: 'otherTab', talk: {}, language: 'ja' },
    hand: (name: string) => void handed.push(name),
    view: (view: SessionView) => void views.push(view),
  };
  const session = new BookSession(parts as unknown as SessionParts);
  session.start(undefined);
  const copy = await session.copyWithoutAddIn();
  expect(copy).toEqual({ outcome: 'made', changed: 2, kept: [], fileName: '見本（アドインなし）.xlsx' });
  expect(handed).toEqual(['見本（アドインなし）.xlsx']);
  expect(views.at(-1)).toMatchObject({ fileName: '見本.xlsx', changed: false });
});
