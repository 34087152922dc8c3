import type { FUniver, Injector, IWorkbookData } from '@univerjs/presets';
import { GridAccess } from '../book/gridAccess';

/** The engine, with or without a workbook. */
export interface Grid {
  readonly injector: Injector;
  readonly api: FUniver;
}

export function openInGrid({ injector, api }: Grid, data: Partial<IWorkbookData>): GridAccess {
  return new GridAccess(injector, api, api.createWorkbook(data));
}
