import type { Language } from '../../functions';
import { Grid } from './grid';

/** A grid in the given element. What draws it is large: it is evaluated here, and not where only types or texts are needed. */
export async function createGrid(container: HTMLElement, language: Language): Promise<Grid> {
  const { createScreen } = await import(/* webpackMode: "eager" */ './screen');
  const { injector, api, ...screen } = await createScreen(container, language);
  return new Grid(injector, api, language, screen);
}
