import { HostObject } from '../protocol/hostObject';
import type { ExcelContext } from './excelContext';

export class Application extends HostObject {
  readonly type = 'Application';

  constructor(private readonly context: ExcelContext) {
    super();
  }

  get CalculationMode(): string {
    return 'Automatic';
  }

  Calculate(): void {
    this.context.book.recalculate();
    this.context.touch();
  }

  /** A request is carried out in one go: nothing is drawn or calculated in between that could be put off. */
  SuspendApiCalculationUntilNextSync(): void {}

  SuspendScreenUpdatingUntilNextSync(): void {}
}
