import type { BookSource, KeptBook, Shelf } from './shelf';

const SHORTEST_WAIT = 500;
/** A large workbook is put away less often, so that no more than a tenth of the time goes into it. */
const SHARE = 10;

export type KeepingState = 'on' | 'otherTab' | 'cannot' | 'forgotten';

/** Puts the open workbook on the shelf a little after each change. */
export class Keeping {
  /** Whether there is something on the shelf. */
  holds = false;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private wait = SHORTEST_WAIT;
  private changes = 0;
  private kept = 0;
  private last: Promise<void> = Promise.resolve();

  constructor(
    private readonly shelf: Shelf,
    public state: KeepingState,
    private readonly take: () => KeptBook,
    /** Hears when a workbook was put away or could not be. */
    private readonly tell: () => void,
  ) {}

  /** Whether the shelf has all changes. */
  get complete(): boolean {
    return this.state === 'on' && this.kept === this.changes;
  }

  /** Another workbook is on the page now. */
  begin(source: BookSource | null): Promise<void> {
    if (this.state === 'forgotten' || this.state === 'cannot') this.state = 'on';
    this.changes += 1;
    return this.put(source);
  }

  /** The workbook on the page came from the shelf. */
  resume(): void {
    this.holds = true;
  }

  touch(): void {
    this.changes += 1;
    if (this.state !== 'on') return;
    this.timer ??= setTimeout(() => void this.put(), this.wait);
  }

  /** Without waiting any longer. */
  hurry(): void {
    if (this.timer !== undefined) void this.put();
  }

  /** Takes the workbook off the shelf; with `forgotten` it stays so until another one is opened. */
  async empty(state: KeepingState): Promise<void> {
    this.stopWaiting();
    if (this.state === 'otherTab') return;
    this.state = state;
    await this.last;
    await this.clear();
    this.tell();
  }

  private async clear(): Promise<void> {
    // A store that cannot be emptied was never filled.
    await this.shelf.clear().catch(() => undefined);
    this.holds = false;
  }

  private put(source?: BookSource | null): Promise<void> {
    this.stopWaiting();
    this.last = this.last.then(() => this.putNow(source));
    return this.last;
  }

  private async putNow(source?: BookSource | null): Promise<void> {
    if (this.state !== 'on') return;
    const { changes } = this;
    const start = performance.now();
    try {
      await this.shelf.put(this.take(), source);
      this.kept = changes;
      this.holds = true;
      this.wait = Math.max(SHORTEST_WAIT, (performance.now() - start) * SHARE);
    } catch {
      this.state = 'cannot';
      // What is on the shelf is not this workbook: nobody should find it after a reload.
      if (source !== undefined) await this.clear();
    }
    this.tell();
  }

  private stopWaiting(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
  }
}
