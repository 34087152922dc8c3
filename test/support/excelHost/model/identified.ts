import { HostObject } from '../protocol/hostObject';
import type { ExcelContext } from './excelContext';

/** What a collection of the workbook knows by an id. */
export abstract class Identified extends HostObject {
  constructor(
    protected readonly context: ExcelContext,
    protected readonly id: string,
  ) {
    super();
  }

  override get key(): string {
    return this.id;
  }

  get Id(): string {
    return this.id;
  }
}
