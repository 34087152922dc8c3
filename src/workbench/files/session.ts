import type { NativeCopy } from '../../desk';
import type { Language } from '../../functions';
import { savedName } from '../../formats';
import type { OpenedFile } from '../../formats';
import type { Book } from '../../xlsx';
import { unknownFormulas } from '../../engine/grid';
import type { BookState } from '../../engine/grid';
import { FileFault } from './fileTasks';
import { OneAtATime } from './oneAtATime';
import type { FileTasks } from './fileTasks';
import { Keeping } from './keeping';
import type { KeepingState } from './keeping';
import type { BookSource, Kept, KeptBook, Shelf } from './shelf';
import type { Talk } from './talk';
import { amountsOf, chartsIn, FILE_SENTENCES, FILE_TEXTS } from './texts';

/** Where the open workbook is seen. Showing another either succeeds or leaves the one before. */
export interface Screen {
  /** Loads what few books need, for one that does and is to be shown. */
  prepare(book: Book): Promise<void>;
  showFile(book: Book, name: string): void;
  showState(state: BookState): void;
  showEmpty(name: string): void;
  showSample(): string;
  /** Resolves when another may be shown: a calculation does not survive that its workbook goes. */
  settled(): Promise<void>;
  /** Another book is to be shown, and nobody needs the results of this one. */
  stopCalculating(): void;
  /** All of the book on the screen. */
  state(): BookState;
  /** As a file holds it, once what is being typed is entered and calculated. */
  toFile(before: Book | undefined): Promise<Book>;
  /** How many charts stand beside the cells. */
  readonly charts: number;
  /** Calls the listener after every change of the book that is then on the screen. */
  onChange(listener: () => void): void;
}

export interface SessionView {
  readonly fileName: string;
  readonly changed: boolean;
  readonly message: string;
  /** Whether there is a copy in the browser that can be removed. */
  readonly kept: boolean;
}

export interface SessionParts {
  readonly screen: Screen;
  readonly files: Pick<FileTasks, 'read' | 'write' | 'writeNative'>;
  readonly shelf: Shelf;
  readonly keeping: KeepingState;
  readonly talk: Talk;
  readonly hand: (fileName: string, bytes: Uint8Array<ArrayBuffer>) => void;
  readonly view: (view: SessionView) => void;
  readonly language: Language;
}

/** The one workbook that is open: where it came from, whether it was changed, and what becomes of it. */
export class BookSession {
  private readonly keeping: Keeping;
  private fileName = '';
  private source: BookSource | null = null;
  private changed = false;
  private changes = 0;
  private message = '';
  private readonly commands = new OneAtATime();

  constructor(private readonly parts: SessionParts) {
    const take = (): KeptBook => ({ ...parts.screen.state(), fileName: this.fileName, changed: this.changed });
    this.keeping = new Keeping(parts.shelf, parts.keeping, take, () => this.followKeeping());
    parts.screen.onChange(() => this.touched());
  }

  /** Shows what was kept, or else the sample; with `mayOpen` false, what is kept is not tried. @returns whether it was shown. */
  start(kept: Kept, mayOpen = true): boolean {
    if (!kept || !mayOpen || !this.showKept(kept.book)) {
      this.sample(kept && this.words('unreadableCopy'));
      return false;
    }
    this.keeping.resume();
    this.put(kept.book.fileName, kept.source, this.words('restored'));
    this.changed = kept.book.changed;
    this.show();
    return true;
  }

  open(files: readonly File[]): Promise<void> {
    return this.commands.run('open', async () => {
      const [file, ...others] = files;
      if (!file) return;
      if (others.length > 0) return this.parts.talk.cannotOpen(null, this.words('severalFiles'));
      if (!(await this.mayReplace())) return;
      const opened = await this.read(file);
      if (opened && (await this.accepted(file.name, opened))) await this.showFile(file.name, opened);
    });
  }

  save(): Promise<void> {
    return this.commands.run('save', async () => void (await this.write()));
  }

  /** Hands over a file that calculates without the add-in; the book on the screen, its name and its file stay. */
  async copyWithoutAddIn(): Promise<NativeCopy> {
    const { files, screen, hand } = this.parts;
    const book = await screen.toFile(this.source?.book);
    const made = await files.writeNative(book, this.source?.original);
    if (made.outcome === 'refused') return made;
    const fileName = FILE_SENTENCES[this.parts.language].withoutAddIn(this.fileName.replace(/\.[^.]*$/, ''));
    hand(fileName, made.bytes);
    return { outcome: 'made', changed: made.changed, kept: made.kept, fileName };
  }

  startNew(): Promise<void> {
    return this.commands.run('startNew', async () => {
      if (!(await this.mayReplace())) return;
      await this.settled();
      const name = this.words('newName');
      this.parts.screen.showEmpty(name);
      this.put(`${name}.xlsx`, null, '');
      await this.keeping.begin(null);
    });
  }

  showSample(): Promise<void> {
    return this.commands.run('showSample', async () => {
      if (!(await this.mayReplace())) return;
      await this.settled();
      this.sample();
      await this.keeping.empty('on');
    });
  }

  forget(): Promise<void> {
    return this.commands.run('forget', async () => {
      if (!(await this.parts.talk.forgetting())) return;
      await this.keeping.empty('forgotten');
      this.say(this.words('forgotten'));
    });
  }

  /** Whether changes would be gone with the page. What still can be kept is kept at once. */
  leaving(): boolean {
    this.keeping.hurry();
    return this.changed && !this.keeping.complete;
  }

  private showKept(book: KeptBook): boolean {
    try {
      this.parts.screen.showState(book);
      return true;
    } catch {
      return false;
    }
  }

  private sample(message = ''): void {
    this.put(`${this.parts.screen.showSample()}.xlsx`, null, message);
  }

  private async read(file: File): Promise<OpenedFile | undefined> {
    const { talk, files } = this.parts;
    const stopping = new AbortController();
    try {
      return await talk.during(this.words('reading'), files.read(file, stopping.signal), {
        label: this.words('cancel'),
        run: () => stopping.abort(),
      });
    } catch (error) {
      if (!stopping.signal.aborted) await talk.cannotOpen(file.name, this.reasonOf(error));
      return undefined;
    }
  }

  private async accepted(fileName: string, { book, notShown, notes, format }: OpenedFile): Promise<boolean> {
    const unknown = unknownFormulas(book);
    // That a text is saved as .xlsx is said beside the name; of a workbook more is lost than its name.
    const told = notes.filter(({ kind }) => kind !== 'readOnly' || format !== 'text');
    if (notShown.length + unknown.length + told.length === 0) return true;
    return this.parts.talk.missing(fileName, { notShown, unknown, notes: told });
  }

  private async showFile(fileName: string, opened: OpenedFile): Promise<void> {
    const { book, original } = opened;
    await this.settled();
    try {
      await this.parts.screen.prepare(book);
      this.parts.screen.showFile(book, fileName.replace(/\.[^.]*$/, ''));
    } catch (error) {
      return this.parts.talk.cannotOpen(fileName, this.reasonOf(error));
    }
    const source = { book, original };
    const { opened: said, savedAs } = FILE_SENTENCES[this.parts.language];
    const name = savedName(fileName, opened);
    this.put(name, source, said(amountsOf(book)) + (name === fileName ? '' : savedAs(name)));
    await this.keeping.begin(source);
  }

  private async write(): Promise<boolean> {
    const { talk, files, screen, hand, language } = this.parts;
    const fileName = this.fileName;
    const work = async (): Promise<string> => {
      const book = await screen.toFile(this.source?.book);
      const { changes } = this;
      hand(fileName, await files.write(book, this.source?.original));
      this.changed = changes !== this.changes;
      return FILE_SENTENCES[language].saved(fileName, amountsOf(book), screen.charts - chartsIn(book));
    };
    try {
      this.say(await talk.during(this.words('saving'), work()));
    } catch (error) {
      await talk.cannotSave(error instanceof FileFault ? error.text : null);
      return false;
    }
    this.keeping.touch();
    return true;
  }

  private async mayReplace(): Promise<boolean> {
    if (!this.changed) return true;
    const answer = await this.parts.talk.losing(this.fileName);
    return answer === 'save' ? this.write() : answer === 'lose';
  }

  /** Before another book takes the place of this one. */
  private settled(): Promise<void> {
    const { talk, screen } = this.parts;
    const stop = { label: this.words('stopCalculating'), run: () => screen.stopCalculating() };
    return this.commands.waitingFor(talk.during(this.words('calculating'), screen.settled(), stop));
  }

  private put(fileName: string, source: BookSource | null, message: string): void {
    this.fileName = fileName;
    this.source = source;
    this.changed = false;
    this.say(message);
  }

  private touched(): void {
    const first = !this.changed;
    this.changed = true;
    this.changes += 1;
    this.keeping.touch();
    if (first) this.say(this.words(WHILE[this.keeping.state]));
  }

  private followKeeping(): void {
    if (this.keeping.state === 'cannot') this.message = this.words(WHILE.cannot);
    this.show();
  }

  private say(message: string): void {
    this.message = message;
    this.show();
  }

  private show(): void {
    const { fileName, changed, message } = this;
    this.parts.view({ fileName, changed, message, kept: this.keeping.holds });
  }

  /** One thing at a time: what is asked for meanwhile is not done. */
  private reasonOf(error: unknown): string {
    return (error instanceof FileFault ? error.text : null) ?? this.words('unreadable');
  }

  private words(key: keyof typeof FILE_TEXTS): string {
    return FILE_TEXTS[key][this.parts.language];
  }
}

/** What is said at the first change. */
const WHILE: Readonly<Record<KeepingState, keyof typeof FILE_TEXTS>> = {
  on: 'kept',
  otherTab: 'otherTab',
  cannot: 'cannotKeep',
  forgotten: 'forgotten',
};
