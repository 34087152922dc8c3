import type { Language } from '../../functions';
import { button } from '../page/element';
import type { Printing } from './startPrinting';
import { PRINT_TEXTS } from './texts';

/** For a bar of tools: a press prints the sheet in front. */
export function printButton(printing: Printing, language: Language): HTMLButtonElement {
  const made = button('tool', PRINT_TEXTS.print[language], () => void printing.print());
  made.title = PRINT_TEXTS.hint[language];
  return made;
}
