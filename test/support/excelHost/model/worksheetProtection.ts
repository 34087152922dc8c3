import { HostObject } from '../protocol/hostObject';
import type { ExcelContext } from './excelContext';

/** A grid has no protected sheets. */
export class WorksheetProtection extends HostObject {
  readonly type = 'WorksheetProtection';

  constructor(
    private readonly context: ExcelContext,
    private readonly sheet: string,
  ) {
    super();
  }

  get Protected(): boolean {
    return this.context.book.isProtected?.(this.sheet) ?? false;
  }
}
