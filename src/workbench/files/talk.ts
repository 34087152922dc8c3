import type { Language } from '../../functions';
import { noteText } from '../../formats';
import type { FormatNote } from '../../formats';
import { notShownText } from '../../xlsx/texts';
import type { NotShown } from '../../xlsx';
import type { UnknownFormula } from '../../engine/grid';
import { cellAddress } from '../../sheet';
import { button, element } from '../common/element';
import { FILE_SENTENCES, FILE_TEXTS } from './texts';

export type Losing = 'save' | 'lose' | undefined;

export interface Missing {
  readonly notShown: readonly NotShown[];
  readonly unknown: readonly UnknownFormula[];
  /** What is to be told of a file of another format. */
  readonly notes: readonly FormatNote[];
}

/** What is asked and told around files. */
export interface Talk {
  /** There are changes that a file does not have. */
  losing(fileName: string): Promise<Losing>;
  /** Whether to open a file although not all of it can be shown. */
  missing(fileName: string, missing: Missing): Promise<boolean>;
  forgetting(): Promise<boolean>;
  /** What becomes of a copy that could not be opened; undefined leaves it for the next start. */
  aside(fileName: string): Promise<'download' | 'remove' | undefined>;
  cannotOpen(fileName: string | null, why: string): Promise<void>;
  cannotSave(why: string | null): Promise<void>;
  /** Shown while the work lasts, if that is long enough to read it, with the way to end it. */
  during<T>(title: string, work: Promise<T>, stop?: { readonly label: string; readonly run: () => void }): Promise<T>;
}

/** Work that is done sooner is not spoken of. */
const PATIENCE = 300;
/** Formulas named one by one; of more, the number is told. */
const MOST_NAMED = 8;

export function dialogTalk(language: Language): Talk {
  const words = (key: keyof typeof FILE_TEXTS): string => FILE_TEXTS[key][language];
  const sentences = FILE_SENTENCES[language];
  const close = [{ id: 'close', label: words('close') }] as const;
  const cancel = { id: 'cancel', label: words('cancel') } as const;
  return {
    async losing(fileName) {
      const actions = [
        { id: 'save', label: words('saveFirst') },
        { id: 'lose', label: words('loseChanges') },
        cancel,
      ] as const;
      const answer = await ask({ title: words('losingTitle'), paragraphs: [sentences.losing(fileName)], actions });
      return answer === 'cancel' ? undefined : answer;
    },
    async missing(fileName, missing) {
      const actions = [{ id: 'open', label: words('open') }, cancel] as const;
      const lists = missingLists(missing, language);
      const paragraphs = missing.notShown.length + missing.unknown.length > 0 ? [words('missing')] : [];
      return (await ask({ title: sentences.opening(fileName), paragraphs, lists, actions })) === 'open';
    },
    async forgetting() {
      const actions = [{ id: 'forget', label: words('forgetConfirm') }, cancel] as const;
      const paragraphs = [words('forgetBody')];
      return (await ask({ title: words('forgetTitle'), paragraphs, actions })) === 'forget';
    },
    async aside(fileName) {
      const actions = [
        { id: 'download', label: words('asideDownload') },
        { id: 'remove', label: words('forgetConfirm') },
        { id: 'later', label: words('asideLater') },
      ] as const;
      const answer = await ask({ title: sentences.aside(fileName), paragraphs: [words('asideBody')], actions });
      return answer === 'later' ? undefined : answer;
    },
    async cannotOpen(fileName, why) {
      const title = fileName === null ? words('faultTitle') : sentences.fault(fileName);
      await ask({ title, paragraphs: [why, words('untouched')], actions: close });
    },
    async cannotSave(why) {
      await ask({
        title: words('saveFaultTitle'),
        paragraphs: [why ?? '', words('saveFault')].filter(Boolean),
        actions: close,
      });
    },
    async during(title, work, stop) {
      let dialog: Dialog<'cancel'> | undefined;
      let isDone = false;
      const timer = setTimeout(() => {
        dialog = new Dialog({ title, paragraphs: [], actions: stop ? [{ id: 'cancel', label: stop.label }] : [] });
        void dialog.answer.then(() => isDone || stop?.run());
      }, PATIENCE);
      try {
        return await work;
      } finally {
        isDone = true;
        clearTimeout(timer);
        dialog?.close();
      }
    },
  };
}

function missingLists({ notShown, unknown, notes }: Missing, language: Language): DialogList[] {
  const sentences = FILE_SENTENCES[language];
  const items = (kept: boolean): string[] =>
    notShown
      .filter((thing) => thing.kept === kept)
      .map(({ kind, count, sheet }) => sentences.item(notShownText(kind, language), count, sheet));
  const formulas = unknown
    .slice(0, MOST_NAMED)
    .map(({ sheet, row, column, parts }) => sentences.formula(sheet, cellAddress(row, column), parts[0]?.text ?? ''));
  if (unknown.length > MOST_NAMED) formulas.push(sentences.more(unknown.length - MOST_NAMED));
  return [
    { heading: FILE_TEXTS.fileNotes[language], items: notes.map((note) => noteText(note, language)) },
    { heading: FILE_TEXTS.lostOnSaving[language], items: items(false) },
    { heading: FILE_TEXTS.keptOnSaving[language], items: items(true) },
    { heading: FILE_TEXTS.notCalculated[language], items: formulas },
  ].filter((list) => list.items.length > 0);
}

export interface DialogAction<A extends string> {
  readonly id: A;
  readonly label: string;
}

export interface DialogList {
  readonly heading: string;
  readonly items: readonly string[];
}

export interface DialogContent<A extends string> {
  readonly title: string;
  readonly paragraphs: readonly string[];
  readonly lists?: readonly DialogList[];
  /** The first is what most people want; the last one does nothing, as Esc does. */
  readonly actions: readonly DialogAction<A>[];
}

const TITLE = 'dialog-title';

/** A dialog over the page, with the page behind it out of reach. `undefined` when it was closed without an answer. */
class Dialog<A extends string> {
  readonly answer: Promise<A | undefined>;
  private readonly box: HTMLDialogElement;

  constructor({ title, paragraphs, lists = [], actions }: DialogContent<A>) {
    this.box = element('dialog', {
      className: 'dialog',
      attributes: { 'aria-labelledby': TITLE },
      children: [
        element('h2', { text: title, attributes: { id: TITLE } }),
        ...paragraphs.map((text) => element('p', { text })),
        ...lists.flatMap(({ heading, items }) => [
          element('h3', { text: heading }),
          element('ul', { children: items.map((text) => element('li', { text })) }),
        ]),
        element('div', { className: 'dialog__actions', children: actions.map((action) => this.button(action)) }),
      ],
    });
    // The grid listens for keys on the whole page.
    this.box.addEventListener('keydown', (event) => event.stopPropagation());
    this.answer = new Promise((resolve) => {
      this.box.addEventListener('close', () => {
        this.box.remove();
        resolve((this.box.returnValue || undefined) as A | undefined);
      });
    });
    document.body.append(this.box);
    this.box.showModal();
  }

  close(): void {
    this.box.close();
  }

  private button({ id, label }: DialogAction<A>): HTMLElement {
    return button('dialog__action', label, () => this.box.close(id));
  }
}

function ask<A extends string>(content: DialogContent<A>): Promise<A | undefined> {
  return new Dialog(content).answer;
}
