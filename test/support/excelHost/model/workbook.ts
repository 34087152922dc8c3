import { HostObject } from '../protocol/hostObject';
import { Application } from './application';
import { Comments } from './comments';
import type { ExcelContext } from './excelContext';
import { Names } from './names';
import { Range } from './range';
import { Settings } from './settings';
import { Tables } from './tables';
import { Worksheets } from './worksheets';

export class Workbook extends HostObject {
  readonly type = 'Workbook';

  constructor(private readonly context: ExcelContext) {
    super();
  }

  get Name(): string {
    return this.context.book.name;
  }

  get Application(): Application {
    return new Application(this.context);
  }

  get Worksheets(): Worksheets {
    return new Worksheets(this.context);
  }

  get Tables(): Tables {
    return new Tables(this.context, null);
  }

  get Names(): Names {
    return new Names(this.context, null);
  }

  get Settings(): Settings {
    return new Settings(this.context);
  }

  get Comments(): Comments {
    return new Comments(this.context);
  }

  GetSelectedRange(): Range {
    return new Range(this.context, this.context.book.selection());
  }

  GetActiveCell(): Range {
    return this.GetSelectedRange().GetCell(0, 0);
  }

  /** The library's way from a change event to its range; the event calls it by its address. */
  _GetRangeForEventByReferenceId(reference: unknown): Range {
    return new Range(this.context, this.context.place(String(reference), this.context.book.activeSheet()));
  }
}
