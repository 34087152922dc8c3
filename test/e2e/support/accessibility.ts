import { source } from 'axe-core';
import type axe from 'axe-core';
import type { Frame } from 'playwright-core';

/**
 * What axe finds wrong in a page or a frame, or in parts of it. It is run right there: by way of @axe-core/playwright, which
 * goes through all frames and another page, the same takes ten times as long.
 */
export async function violationsIn(
  frame: Frame,
  ...parts: readonly string[]
): Promise<[rule: string, nodes: string[]][]> {
  if (!(await frame.evaluate(() => 'axe' in window))) await frame.evaluate(source);
  const { violations } = await frame.evaluate(async (include) => {
    // A colour that a transition is still changing is no colour of the page.
    await Promise.allSettled(document.getAnimations().map(({ finished }) => finished));
    const { axe: tool } = window as unknown as { axe: typeof axe };
    return tool.run(include.length === 0 ? document : { include: [...include] }, {
      resultTypes: ['violations'],
      iframes: false,
    });
  }, parts);
  return violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);
}
