import type { Ribbon } from '../../src/desk';
import { beforeEach, describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { VIEWS } from '../../src/taskpane/views';
import { AppRuntimeService } from '../support/excelHost/model/addinService';
import { openOfficePage } from '../support/officeLibrary';

/** Microsoft's own table of what buttons call. */
type Actions = typeof Office.actions & {
  _association: { mappings: Record<string, (event?: object) => Promise<void>> };
};

let ribbon: Ribbon;
let press: (name: string, event?: object) => Promise<void>;
let shown: unknown[];

beforeEach(async () => {
  shown = [];
  AppRuntimeService.prototype.SetAppRuntimeState = (...states: unknown[]) => void shown.push(...states);
  const { Office } = await openOfficePage({
    capabilities: { ExcelApi: '1.12', SharedRuntime: '1.2', SharedRuntimeInternal: '1.2' },
  });
  Object.assign(globalThis, { Office });
  ribbon = (await import('../../src/excel/desk/ribbon')).officeRibbon;
  ribbon.offer(VIEWS.map(({ id }) => id));
  press = (name, event) => (Office.actions as Actions)._association.mappings[name.toUpperCase()]!(event);
});

test('a button brings up the pane with its view, and says when it is done', async () => {
  const views: string[] = [];
  const stop = ribbon.onView((view) => views.push(view));
  let completed = 0;
  await press('showCheck', { completed: () => (completed += 1) });
  await press('showShare');
  expect([views, shown, completed]).toEqual([['check', 'share'], ['Visible', 'Visible'], 1]);
  stop();
});

test('a button that started the runtime is remembered until the pane listens, once', async () => {
  await press('showExplain');
  const views: string[] = [];
  ribbon.onView((view) => views.push(view))();
  ribbon.onView((view) => views.push(view))();
  expect(views).toEqual(['explain']);
});

test('a button is done even if the pane cannot be shown', async () => {
  AppRuntimeService.prototype.SetAppRuntimeState = () => {
    throw new Error('no pane');
  };
  let completed = 0;
  await expect(press('showFunctions', { completed: () => (completed += 1) })).rejects.toBeDefined();
  expect(completed).toBe(1);
});

/** Office takes no more of them in a group, and one group of an add-in on a built-in tab: https://learn.microsoft.com/javascript/api/manifest/officetab */
const MOST_CONTROLS = 6;

test('every view for which the group has room has its button in the manifest, and every button its view', async () => {
  const { actionName } = await import('../../src/excel/desk/ribbon');
  const manifest = readFileSync(join(__dirname, '../../manifest.xml'), 'utf8');
  const called = [...manifest.matchAll(/<FunctionName>(\w+)</g)].map(([, name]) => name);
  const opensThePane = 1;
  expect(called).toEqual(VIEWS.slice(0, MOST_CONTROLS - opensThePane).map(({ id }) => actionName(id)));
  expect(manifest.match(/<Control /g)).toHaveLength(Math.min(MOST_CONTROLS, VIEWS.length + opensThePane));
});

interface ExtendedManifest {
  readonly actions: readonly { readonly id: string; readonly name: string }[];
  readonly shortcuts: readonly { readonly action: string; readonly key: Readonly<Record<string, string>> }[];
}

describe('keyboard shortcuts', () => {
  const read = (file: string) => readFileSync(join(__dirname, '../..', file), 'utf8');
  const { actions, shortcuts } = JSON.parse(read('assets/shortcuts.json')) as ExtendedManifest;

  test('are named by the manifest, below what it overrides', () => {
    expect(read('manifest.xml')).toMatch(
      /<\/VersionOverrides>\s*<ExtendedOverrides Url="[^"]+\/assets\/shortcuts\.json"\/>\s*<\/OfficeApp>/,
    );
  });

  test('bring up every view, by a command that exists', async () => {
    expect(shortcuts.map(({ action }) => action)).toEqual(actions.map(({ id }) => id));
    // A button that was pressed before may still be remembered.
    ribbon.onView(() => undefined)();
    const views: string[] = [];
    const stop = ribbon.onView((view) => views.push(view));
    for (const { action } of shortcuts) await press(action);
    expect(views).toEqual(VIEWS.map(({ id }) => id));
    stop();
  });

  // Microsoft's page on shortcuts asks add-ins to keep to this pattern: Excel itself has Ctrl+Alt+5, which goes round the shapes.
  test.each([
    ['default', /^Ctrl\+Shift\+Alt\+[A-Z0-9]$/],
    ['mac', /^Command\+Shift\+Alt\+[A-Z0-9]$/],
  ])('are keys that Excel leaves to add-ins on %s, and differ', (platform, pattern) => {
    const keys = shortcuts.map(({ key }) => key[platform]!);
    expect(new Set(keys).size).toBe(keys.length);
    for (const key of keys) expect(key).toMatch(pattern);
  });

  test('hold what the format knows, and nothing else', () => {
    const known = (part: object, names: readonly string[]) =>
      expect(names).toEqual(expect.arrayContaining(Object.keys(part)));
    known(JSON.parse(read('assets/shortcuts.json')) as object, ['$schema', 'actions', 'shortcuts', 'resources']);
    for (const action of actions) {
      known(action, ['id', 'name', 'type']);
      expect(action).toMatchObject({ type: 'ExecuteFunction' });
    }
    for (const shortcut of shortcuts) {
      known(shortcut, ['action', 'key']);
      known(shortcut.key, ['default', 'mac', 'web', 'windows']);
    }
  });

  test('say in both languages what they open', () => {
    for (const { name } of actions) expect(name).toMatch(/を開く \/ Open /);
  });
});
