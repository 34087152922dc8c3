import { afterEach, describe, expect, test } from '@jest/globals';
import { openOfficePage } from '../support/officeLibrary';

/** As much of a page as shell.ts asks. */
class Part extends EventTarget {
  hidden = false;
  lang = '';
  readonly dataset: Record<string, string> = {};
  onclick: (() => void) | null = null;
}

const [office, functions, taskpane] = [new Part(), new Part(), new Part()];
const [waits, failed, button] = [new Part(), new Part(), new Part()];
let reloads = 0;

async function runShell(): Promise<void> {
  const parts: Record<string, Part[]> = {
    '.shell-waits': [waits],
    '.shell-failed': [failed],
    '.shell-failed button': [button],
  };
  const pane = Object.assign(new Part(), { querySelectorAll: (selector: string) => parts[selector] });
  failed.hidden = true;
  Object.assign(globalThis, {
    document: {
      documentElement: new Part(),
      currentScript: { parentElement: pane },
      getElementById: (id: string) => (id === 'office' ? office : null),
      querySelectorAll: () => [office, functions, taskpane],
    },
    location: { search: '', reload: () => (reloads += 1) },
    navigator: { language: 'ja-JP' },
    matchMedia: () => ({ matches: false }),
  });
  await import('../../src/excel/page/shell');
}

afterEach(() => {
  delete (globalThis as { CustomFunctions?: unknown }).CustomFunctions;
});

describe('the start', () => {
  test('a call that comes seconds before functions.js waits for it', async () => {
    await runShell();
    const library = await openOfficePage({
      onLoad: (functionsOf) => {
        Object.assign(globalThis, { CustomFunctions: functionsOf });
        office.dispatchEvent(new Event('load'));
      },
    });
    const answer = library.frame.callFunctions([{ id: 'LATE', args: [] }]);
    await new Promise((resolve) => setTimeout(resolve, 1000));
    library.CustomFunctions.associate('LATE', () => [[7]]);
    expect(await answer).toEqual([[[7]]]);
  });

  test('a library without the delay is left as it is', () => {
    expect(() => office.dispatchEvent(new Event('load'))).not.toThrow();
  });

  test('a script that does not arrive is told, with a way to load the page again', () => {
    office.dispatchEvent(new Event('error'));
    expect(failed.hidden).toBe(true);
    functions.dispatchEvent(new Event('error'));
    expect([waits.hidden, failed.hidden]).toEqual([true, false]);
    button.onclick!();
    expect(reloads).toBe(1);
  });
});
