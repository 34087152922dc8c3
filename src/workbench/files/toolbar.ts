import type { Language } from '../../functions';
import { TEXTS } from '../common/texts';
import type { SessionView } from './session';
import { FILE_TEXTS } from './texts';

export interface FileActions {
  readonly open: (files: readonly File[]) => void;
  readonly save: () => void;
  readonly startNew: () => void;
  readonly showSample: () => void;
  readonly forget: () => void;
}

function element<E extends HTMLElement = HTMLElement>(id: string): E {
  return document.getElementById(id) as E;
}

/** The buttons above the grid, and what is said of the open workbook. */
export class Toolbar {
  private readonly input = element<HTMLInputElement>('file-input');

  constructor(private readonly language: Language) {
    element('file-tools').setAttribute('aria-label', FILE_TEXTS.tools[language]);
    this.label('file-open', 'open', 'openHint');
    this.label('file-save', 'save', 'saveHint');
    this.label('file-new', 'new', 'newHint');
    this.label('file-sample', 'sample', 'sampleHint');
    this.label('file-forget', 'forget', 'forgetHint');
    element('drop-text').textContent = FILE_TEXTS.drop[language];
  }

  /** From now on the buttons do something. */
  start(actions: FileActions): void {
    this.button('file-open', () => this.choose());
    this.button('file-save', actions.save);
    this.button('file-new', actions.startNew);
    this.button('file-sample', actions.showSample);
    this.button('file-forget', actions.forget);
    this.input.addEventListener('change', () => {
      const files = [...(this.input.files ?? [])];
      // The same file can be chosen again.
      this.input.value = '';
      actions.open(files);
    });
  }

  choose(): void {
    this.input.click();
  }

  show({ fileName, changed, message, kept }: SessionView): void {
    const name = changed ? `● ${fileName}` : fileName;
    element('file-name').textContent = name;
    document.title = `${name} - ${TEXTS.title[this.language]}`;
    // A screen reader speaks up at every change of the text.
    const line = element('file-message');
    if (line.textContent !== message) line.textContent = message;
    element('file-forget').hidden = !kept;
  }

  private label(id: string, text: keyof typeof FILE_TEXTS, hint: keyof typeof FILE_TEXTS): void {
    const button = element(id);
    button.textContent = FILE_TEXTS[text][this.language];
    button.title = FILE_TEXTS[hint][this.language];
  }

  private button(id: string, action: () => void): void {
    const button = element<HTMLButtonElement>(id);
    button.disabled = false;
    button.addEventListener('click', action);
  }
}
