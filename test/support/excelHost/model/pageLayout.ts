import { HostObject } from '../protocol/hostObject';
import type { ExcelContext } from './excelContext';
import { Range } from './range';

/** How a sheet is printed. The grid does not print: what is asked for is kept with the book. */
export class PageLayout extends HostObject {
  readonly type = 'PageLayout';

  constructor(
    private readonly context: ExcelContext,
    private readonly sheet: string,
  ) {
    super();
  }

  get Orientation(): unknown {
    return this.kept('orientation', 'Portrait');
  }
  set Orientation(orientation: unknown) {
    this.keep('orientation', orientation);
  }

  get PaperSize(): unknown {
    return this.kept('paperSize', null);
  }
  set PaperSize(size: unknown) {
    this.keep('paperSize', size);
  }

  get Zoom(): unknown {
    return this.kept('zoom', { scale: 100 });
  }
  set Zoom(zoom: unknown) {
    this.keep('zoom', zoom);
  }

  get CenterHorizontally(): unknown {
    return this.kept('centerHorizontally', false);
  }
  set CenterHorizontally(centred: unknown) {
    this.keep('centerHorizontally', centred);
  }

  SetPrintArea(area: unknown): void {
    this.keep('printArea', area instanceof Range ? area.Address : String(area));
  }

  private kept(name: string, unset: unknown): unknown {
    return this.context.book.undrawn.page(this.sheet)[name] ?? unset;
  }

  private keep(name: string, value: unknown): void {
    this.context.book.undrawn.setPage(this.sheet, { [name]: value });
  }
}
