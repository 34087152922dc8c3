import type { HostPage } from '../host/frame';

/** Keeps what the pane says before there is a book to answer it, and hands it over to whoever listens first. */
export class EarlyMessages implements HostPage {
  readonly origin = window.location.origin;
  private readonly kept: MessageEvent[] = [];

  constructor() {
    window.addEventListener('message', this.keep);
  }

  addEventListener(type: 'message', listener: (event: MessageEvent) => void): void {
    window.removeEventListener(type, this.keep);
    window.addEventListener(type, listener);
    for (const event of this.kept.splice(0)) listener(event);
  }

  removeEventListener(type: 'message', listener: (event: MessageEvent) => void): void {
    window.removeEventListener(type, listener);
  }

  private readonly keep = (event: MessageEvent): void => void this.kept.push(event);
}
