import type { HostPage } from '../host/frame';

/** Keeps what the pane says before there is a book to answer it, and hands it over to whoever listens first. */
export class EarlyMessages implements HostPage {
  readonly origin: string;
  private readonly kept: MessageEvent[] = [];

  constructor(private readonly page: Window) {
    this.origin = page.location.origin;
    page.addEventListener('message', this.keep);
  }

  addEventListener(type: 'message', listener: (event: MessageEvent) => void): void {
    this.page.removeEventListener(type, this.keep);
    this.page.addEventListener(type, listener);
    for (const event of this.kept.splice(0)) listener(event);
  }

  removeEventListener(type: 'message', listener: (event: MessageEvent) => void): void {
    this.page.removeEventListener(type, listener);
  }

  private readonly keep = (event: MessageEvent): void => void this.kept.push(event);
}
