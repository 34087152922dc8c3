import type { Language } from '../../functions';
import { TEXTS } from '../common/texts';

/** What a person sees instead of the grid if it cannot start. */
export function showStartFailure(place: HTMLElement, error: unknown, language: Language): void {
  const title = document.createElement('h1');
  title.textContent = TEXTS.failedTitle[language];
  const advice = document.createElement('p');
  advice.textContent = TEXTS.failedAdvice[language];
  const detail = document.createElement('p');
  detail.className = 'start-failure__detail';
  detail.textContent = error instanceof Error ? error.message : String(error);
  const reload = document.createElement('button');
  reload.type = 'button';
  reload.textContent = TEXTS.reload[language];
  reload.addEventListener('click', () => window.location.reload());
  place.className = 'start-failure';
  place.setAttribute('role', 'alert');
  place.replaceChildren(title, advice, detail, reload);
}
