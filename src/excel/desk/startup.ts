import { WorkbookError } from '../../desk';
import type { Startup } from '../../desk';
import { supports } from '../host/office';
import { workbookError } from '../host/runExcel';

/** From the next time on that the workbook is opened. */
export const officeStartup: Startup = {
  async read() {
    if (!supports('SharedRuntime', '1.1')) return null;
    return asked(async () => (await Office.addin.getStartupBehavior()) === Office.StartupBehavior.load);
  },
  async write(loads) {
    if (!supports('SharedRuntime', '1.1')) throw new WorkbookError('unsupported', 'SharedRuntime 1.1');
    const { load, none } = Office.StartupBehavior;
    await asked(() => Office.addin.setStartupBehavior(loads ? load : none));
  },
};

function asked<T>(ask: () => Promise<T>): Promise<T> {
  return ask().catch((error: unknown) => {
    throw workbookError(error);
  });
}
