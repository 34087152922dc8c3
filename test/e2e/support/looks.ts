import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { violationsIn } from './accessibility';
import { THOROUGH } from '../../support/thorough';
import type { Workbench } from './workbench';

const THEMES = [
  ['light', { colorScheme: 'light', forcedColors: 'none' }],
  ['dark', { colorScheme: 'dark', forcedColors: 'none' }],
  ['forced', { colorScheme: 'light', forcedColors: 'active' }],
] as const;
const WIDTHS = [320, 400] as const;
type Look = readonly [theme: string, width: number, media: (typeof THEMES)[number][1]];
/** Colours do not depend on the width, nor places on the theme: two looks on each landing, and all of them in the long run. */
const LOOKS: readonly Look[] = THOROUGH
  ? THEMES.flatMap(([theme, media]) => WIDTHS.map((width): Look => [theme, width, media]))
  : [
      ['light', 320, THEMES[0][1]],
      ['dark', 400, THEMES[1][1]],
    ];

/** What a finger or an unsteady hand has to hit; a box to tick is hit by its label. */
const TARGETS = 'button, select, summary, textarea, .pane-choice, input:not(.pane-choice input)'
  .split(', ')
  .map((target) => `${target}:visible`)
  .join(', ');
const LEAST = 44;

/** Axe finds nothing in the pane, nothing sticks out of it, and nothing is too small to hit. */
export async function expectSound({ page, pane }: Workbench): Promise<void> {
  expect(await violationsIn(page.mainFrame(), '#pane')).toEqual([]);
  expect(await pane.evaluate((place) => place.scrollWidth - place.clientWidth)).toBe(0);
  const small = await pane
    .locator(TARGETS)
    .evaluateAll(
      (items, least) =>
        items.filter((item) => item.getBoundingClientRect().height < least).map((item) => item.outerHTML),
      LEAST,
    );
  expect(small).toEqual([]);
}

/** Tests of the pane in every theme and width: each scene is shown, pictured and looked over. */
export function describeLooks(opened: () => Workbench, scenes: Readonly<Record<string, () => Promise<unknown>>>): void {
  describe.each(LOOKS)('in the %s theme at %d px', (theme, width, media) => {
    beforeAll(async () => {
      const { page } = opened();
      await page.emulateMedia(media);
      await page.evaluate(
        (pixels) => document.getElementById('page')!.style.setProperty('--pane-width', `${pixels}px`),
        width,
      );
    });
    afterAll(() => opened().page.emulateMedia(THEMES[0][1]));

    test.each(Object.entries(scenes))('is sound: %s', async (name, show) => {
      await show();
      await opened().picturePane(`pane-${name}-${theme}-${width}`);
      await expectSound(opened());
    });
  });
}
