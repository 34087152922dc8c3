import { WorkbookError } from '../../src/desk';
import type {
  CopyNote,
  CopyOutcome,
  CopyRequest,
  HostFacts,
  NativeCopy,
  OfficeFacts,
  Share,
  SheetTemplate,
} from '../../src/desk';
import { beforeEach, describe, expect, test } from '@jest/globals';
import { ShareCommands } from '../../src/taskpane/views/share/commands';
import { findings, plainText } from '../../src/taskpane/views/share/diagnosis';
import { TEMPLATES } from '../../src/taskpane/views/share/templates';
import { textsOf } from './support/texts';
import { share as shareView } from '../../src/taskpane/views/share';
import { TEMPLATE_IDS } from '../../src/taskpane/views/share/templates/ids';
import type { ShareEvent, ShareState } from '../../src/taskpane/views/share/state';
import type { ShareTexts } from '../../src/taskpane/views/share/texts/ja';
import { TEXTS } from './support/bothLanguages';
import { PaneOf } from './support/paneOf';

let pane: PaneOf<ShareState, ShareEvent, ShareTexts>;

const OFFICE: OfficeFacts = {
  ...{ platform: 'PC', version: '16.0.1', customFunctions: '1.4', sharedRuntime: '1.1', excelApi: '1.16' },
};
const SOUND: HostFacts = {
  office: OFFICE,
  probe: { state: 'calculated', text: 'MYNA 0.1.0' },
  unresolved: [],
  unread: [],
};

function commands(parts: Partial<Share>): ShareCommands {
  const missing = (): never => {
    throw new Error('not asked for in this test');
  };
  const share = {
    ...{ copyAsValues: missing, recalculate: missing, offersComments: missing, diagnose: missing, startup: null },
    ...{ probe: missing, copyWithoutAddIn: missing },
    ...parts,
  };
  return new ShareCommands(share, { add: missing }, pane.actions);
}

beforeEach(() => {
  pane = new PaneOf(shareView);
});

describe('a copy without the add-in', () => {
  const made = (copy: NativeCopy) => commands({ copyWithoutAddIn: () => Promise.resolve(copy) }).copyWithoutAddIn();

  test('is told with its name, and what became values', async () => {
    const kept = [{ sheet: '計画', cell: 'B2', formula: '=MYNA.PLANCHECK(A1:F9)' }];
    await made({ outcome: 'made', changed: 3, kept, fileName: '計画（アドインなし）.xlsx' });
    expect(pane.notice()).toMatch(
      '「計画（アドインなし）.xlsx」を保存しました。数式3件が、アドインなしで計算できます。1件は値に',
    );
    expect(pane.own.kept).toEqual(kept);
  });

  test('that Excel has opened has no name yet', async () => {
    await made({ outcome: 'made', changed: 1, kept: [], fileName: null });
    expect(pane.notice()).toMatch('写しを別のブックとして開きました。');
  });

  test('is refused in the words of what is in the way', async () => {
    await made({ outcome: 'refused', why: { ja: '名前が重なります。', en: 'A name is taken.' } });
    expect(pane.notice()).toBe('名前が重なります。');
  });
});

describe('a copy of values', () => {
  async function copy(outcome: CopyOutcome, formulas: 'ours' | 'all' = 'ours'): Promise<CopyRequest> {
    const asked: CopyRequest[] = [];
    const copyAsValues = (request: CopyRequest): Promise<CopyOutcome> => {
      asked.push(request);
      return Promise.resolve(outcome);
    };
    const holdsOurs = (formula: string): boolean => formula.includes('MYNA.');
    await commands({ copyAsValues }).copy({ sheets: 'all', formulas, keep: 'list' }, holdsOurs, TEXTS.ja.views.share);
    return asked[0]!;
  }
  const COPIED = {
    outcome: 'copied',
    copies: ['計算（値）'],
    list: null,
    replaced: 3,
    notes: [],
  } as const;
  const NOTES: readonly CopyNote[] = [
    { kind: 'error', sheet: '計算（値）', cells: 'B3' },
    { kind: 'hiddenSheet', sheet: '下書き' },
  ];

  test('asks for what was chosen', async () => {
    const ours = await copy(COPIED);
    expect(ours).toMatchObject({ sheets: 'all', keep: 'list', suffix: '（値）', list: { sheetName: '数式の一覧' } });
    expect(['=MYNA.NUM(1)', '=A1'].map(ours.replaces)).toEqual([true, false]);
    expect((await copy(COPIED, 'all')).replaces('=A1')).toBe(true);
  });

  test.each<[CopyOutcome, string]>([
    [COPIED, '「計算（値）」を作り、数式3件を値に置き換えました。'],
    [
      { ...COPIED, list: '数式の一覧', notes: NOTES },
      '「計算（値）」を作り、数式3件を値に置き換えました。元の数式は「数式の一覧」にあります。渡す前に確かめることが2件あり、ボタンの下に並べました。',
    ],
    [{ ...COPIED, replaced: 0 }, '「計算（値）」を作りました。置き換える数式はありませんでした。'],
    [{ outcome: 'waiting', cells: 2 }, '計算が終わっていない数式が2件あるため、'],
    [{ outcome: 'protected', sheets: ['計算'] }, 'シート「計算」が保護されているため、'],
    [{ outcome: 'commented' }, 'メモかコメントのあるセルには'],
  ])('%j is told', async (outcome, said) => {
    await copy(outcome);
    expect(pane.notice()).toContain(said);
    expect(pane.state).toMatchObject({
      busy: false,
      notice: { tone: outcome.outcome === 'copied' ? 'success' : 'error' },
    });
  });

  test('what to check of it is listed until the next copy', async () => {
    await copy({ ...COPIED, notes: NOTES });
    expect(pane.own.notes).toEqual(NOTES);
    await copy({ outcome: 'commented' });
    expect(pane.own.notes).toEqual([]);
  });

  test('what Excel refuses is told as everywhere', async () => {
    const copyAsValues = () => Promise.reject(new WorkbookError('protected', 'AccessDenied'));
    await commands({ copyAsValues }).copy(pane.own.choices, () => true, TEXTS.ja.views.share);
    expect(pane.notice()).toBe(TEXTS.ja.frame.fault('protected'));
  });

  test('choices are kept one by one', () => {
    pane.actions.dispatch({ type: 'choice', choice: { keep: 'list' } });
    pane.actions.dispatch({ type: 'choice', choice: { sheets: 'all' } });
    expect(pane.own.choices).toEqual({ sheets: 'all', formulas: 'ours', keep: 'list' });
  });

  test('comments are a choice only where they are offered', async () => {
    await commands({ offersComments: () => Promise.reject(new Error('no')) }).askForComments();
    expect(pane.own.comments).toBe(false);
    await commands({ offersComments: () => Promise.resolve(true) }).askForComments();
    expect(pane.own.comments).toBe(true);
  });
});

describe('the diagnosis', () => {
  const found = (facts: Partial<HostFacts>) =>
    findings(
      { ...SOUND, ...facts },
      { version: '0.1.0', verifiedOn: '2026年11月1日' },
      TEXTS.ja.views.share.diagnosis,
      TEXTS.ja.frame,
    );

  test('of a sound Excel has no problem and nothing to do', () => {
    expect(found({}).map(({ state }) => state)).toEqual(['fact', 'fact', 'ok', 'ok', 'ok', 'ok']);
    expect(found({}).every(({ next }) => next === undefined)).toBe(true);
  });

  test('in the workbench asks nothing of an Office that is not there', () => {
    const facts = found({ office: null });
    expect(facts.map(({ state }) => state)).toEqual(['fact', 'fact', 'ok', 'ok']);
    expect(facts[1]!.value).toBe('ワークベンチ');
  });

  test.each<[Partial<HostFacts>, RegExp]>([
    [{ office: { ...OFFICE, customFunctions: null } }, /ワークベンチで計算し/],
    [{ office: { ...OFFICE, sharedRuntime: null } }, /空白のセルと 0/],
    [{ probe: { state: 'error', error: '#NAME?' } }, /読み込まれていません/],
    [{ probe: { state: 'error', error: '#BUSY!' } }, /しばらく待って/],
    [{ probe: { state: 'error', error: '#VALUE!' } }, /管理者に知らせて/],
    [{ unresolved: [{ sheet: '計算', cell: 'B3' }] }, /「数式を入れ直す」/],
  ])('every problem comes with what to do: %j', (facts, next) => {
    const problems = found(facts).filter(({ state }) => state === 'problem');
    expect(problems).toHaveLength(1);
    expect(problems[0]!.next).toMatch(next);
  });

  test('names some cells of many', () => {
    const cells = Array.from({ length: 7 }, (_, index) => ({ sheet: 'S', cell: `A${index + 1}` }));
    expect(found({ unresolved: cells }).at(-1)!.value).toBe('7件: S!A1、S!A2、S!A3、S!A4、S!A5 ほか');
  });

  test('a sheet that could not be made is no proof either way', () => {
    expect(found({ probe: { state: 'untried', detail: 'x' } })[4]).toMatchObject({ state: 'fact', next: /./ });
  });

  test('is plain text for a message', () => {
    const text = plainText(found({ office: { ...OFFICE, sharedRuntime: null } }), TEXTS.ja.views.share.diagnosis);
    expect(text.split('\n').slice(0, 2)).toEqual([
      'MYNA 診断結果',
      '[情報] MYNA の版: 0.1.0（料金・規則の最終確認日 2026年11月1日）',
    ]);
    expect(text).toContain('[問題あり] 共有ランタイム: 使えません。\n    次にすること: ');
  });

  test('made anew, it no longer shows the text for copying by hand', async () => {
    await commands({}).copyText('x');
    expect(pane.own.copyByHand).toBe(true);
    await commands({ diagnose: () => Promise.resolve(SOUND) }).diagnose();
    expect(pane.own).toMatchObject({ facts: SOUND, copyByHand: false });
    expect(pane.state.busy).toBe(false);
  });
});

test('recalculation is told', async () => {
  await commands({ recalculate: () => Promise.resolve() }).recalculate();
  expect(pane.notice()).toBe('すべての数式の再計算を実行しました。');
});

describe('loading with the workbook', () => {
  const startup = (read: () => Promise<boolean | null>, write: () => Promise<void> = () => Promise.resolve()) => ({
    startup: { read, write },
  });

  test('is no question in the workbench', async () => {
    await commands({}).askForStartup();
    expect(pane.own.startup).toBeNull();
  });

  test.each([
    ['on', () => Promise.resolve(true)],
    ['off', () => Promise.resolve(false)],
    ['unsupported', () => Promise.resolve(null)],
    ['unsupported', () => Promise.reject(new WorkbookError('unexpected', 'no service'))],
  ] as const)('is shown as Excel tells it: %s', async (shown, read) => {
    await commands(startup(read)).askForStartup();
    expect(pane.own.startup).toBe(shown);
  });

  test('is set, and says that the workbook must be saved', async () => {
    const asked: unknown[] = [];
    const parts = startup(
      () => Promise.resolve(false),
      (...wish: unknown[]) => Promise.resolve(void asked.push(...wish)),
    );
    await commands(parts).setStartup(true);
    expect([asked, pane.own.startup, pane.notice()]).toEqual([[true], 'on', TEXTS.ja.views.share.startupOn]);
    await commands(parts).setStartup(false);
    expect([asked, pane.own.startup, pane.notice()]).toEqual([[true, false], 'off', TEXTS.ja.views.share.startupOff]);
  });

  test('stays as it was where Excel refuses, which is told', async () => {
    const refused = startup(
      () => Promise.resolve(false),
      () => Promise.reject(new WorkbookError('unsupported', 'SharedRuntime 1.1')),
    );
    await commands(refused).askForStartup();
    await commands(refused).setStartup(true);
    expect([pane.own.startup, pane.notice()]).toEqual(['off', TEXTS.ja.frame.fault('unsupported')]);
  });
});

test('the introduction gives way to whatever view is chosen', () => {
  pane.dispatch({ type: 'welcomeChosen', open: true });
  expect(pane.state.welcome).toBe(true);
  pane.dispatch({ type: 'viewChosen', view: 'check' });
  expect(pane.state).toMatchObject({ welcome: false, view: 'check' });
});

describe('texts', () => {
  const made = { copies: ['x'], list: 'x', replaced: 2, notes: [{ kind: 'hiddenSheet', sheet: 'x' }] };
  const given: Readonly<Record<string, readonly unknown[]>> = {
    ...{ '.copied': [made], '.copiedWithoutFormulas': [made], '.protectedSheets': [['x']], '.waiting': [2] },
    ...{ '.nativeMade': [{ changed: 2, kept: [], fileName: 'x' }], '.nativeRefused': [{ ja: 'x', en: 'x' }] },
    ...{ '.diagnosis.cells': [7, ['x']], '.diagnosis.hostVersion': ['x', '1', '1'] },
  };
  const all = (branch: unknown): [string, string][] => textsOf(branch, (path) => given[path]);
  const [japanese, english] = (['ja', 'en'] as const).map((language) =>
    all(TEXTS[language].views.share).concat(all(TEXTS[language].frame.welcome)),
  );

  test('none is empty or broken', () => {
    for (const [path, text] of [...japanese!, ...english!]) {
      expect([path, text.trim()]).not.toEqual([path, '']);
      expect(text).not.toMatch(/undefined|NaN|null|\[object/);
    }
  });

  test('English is English; headings that the check reads by their Japanese names say theirs in English too', () => {
    const read = english!.filter(([path]) => /\.deliveryPlan\.(heads\b|total$)/.test(path));
    expect(read).toHaveLength(9);
    for (const [, text] of read) expect(text).toMatch(/^[ぁ-んァ-ヶ一-龠\d]+ \([\x20-\x7e]+\)$/);
    for (const [path, text] of english!.filter((one) => !read.includes(one)))
      expect([path, text]).toEqual([path, expect.not.stringMatching(/[ぁ-んァ-ヶ一-龠]/)]);
  });
});

describe('a template', () => {
  const OPTIONS = { texts: TEXTS.ja.views.share.templateSheets, months: 12 };

  test.each(TEMPLATE_IDS)('%s is built when it is asked for, and says which sheet it became', async (id) => {
    const added: SheetTemplate[] = [];
    const add = (sheet: SheetTemplate) => {
      added.push(sheet);
      return Promise.resolve({ sheet: 'x' });
    };
    await new ShareCommands({} as Share, { add }, pane.actions).makeTemplate(id, OPTIONS);
    expect(added).toEqual([TEMPLATES.find((each) => each.id === id)!.build(OPTIONS)]);
    expect(pane.notice()).toContain('シート「x」を作りました。');
  });

  test('every one that can be built is offered, in the same order', () => {
    expect(TEMPLATES.map(({ id }) => id)).toEqual(TEMPLATE_IDS);
  });

  test('months are kept as they are typed', () => {
    pane.actions.dispatch({ type: 'monthsTyped', months: '' });
    expect(pane.own.months).toBe('');
  });
});
