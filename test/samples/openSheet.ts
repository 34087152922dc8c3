import type { SheetBuilder } from '../../src/samples/sheetBuilder';
import { readAddress } from '../../src/sheet';
import { sheetId } from '../../src/engine/convert/toGrid';
import { opened } from '../engine/convert/support';
import { bookOf } from '../support/bookOf';
import type { HeadlessGrid } from '../engine/support/headlessGrid';

/** A sheet of the sample book alone in a grid: the others need not be calculated. Places are as on screen. */
export class OpenSheet {
  private readonly id = sheetId(0);

  constructor(private readonly grid: HeadlessGrid) {}

  values(address: string) {
    return this.grid.book.values(this.id, readAddress(address)!.rect);
  }

  texts(address: string) {
    return this.grid.book.texts(this.id, readAddress(address)!.rect);
  }

  async write(address: string, value: number): Promise<void> {
    this.grid.book.write(this.id, readAddress(address)!.rect, [[value]]);
    await this.grid.book.settled();
  }

  close(): void {
    this.grid.univer.dispose();
  }
}

export async function openSheet(sheet: SheetBuilder): Promise<OpenSheet> {
  return new OpenSheet(await opened(bookOf([sheet.build()])));
}
