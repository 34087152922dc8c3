import type { HostSwitches } from '../../support/excelHost/behaviour';
import type { MemoryBook } from '../../support/excelHost/memory/memoryBook';
import { offersSet } from '../../support/excelHost/profiles';
import type { ExcelProfile } from '../../support/excelHost/profiles';
import { loadOfficeLibrary } from '../../support/officeLibrary';

export interface ExcelOver {
  /** What an action gives, and how many round trips it took until then. */
  counted<T>(action: () => Promise<T>): Promise<[result: T, requests: number]>;
  readonly switches: HostSwitches;
}

/** Microsoft's own library over a workbook in memory, as the globals that src/excel asks. */
export function excelOver(book: MemoryBook, profile?: ExcelProfile): ExcelOver {
  const { Excel, bridge } = loadOfficeLibrary({ book, ...(profile && { profile }) });
  const isSetSupported = (set: string, version: string): boolean => !profile || offersSet(profile, set, version);
  const Office = { context: { requirements: { isSetSupported } } };
  Object.assign(globalThis, { Excel, Office });
  let requests = 0;
  const { host } = bridge;
  const execute = host.execute.bind(host);
  host.execute = (request) => {
    // At the end the library lets go of what it held, which keeps nobody waiting.
    if (!request.Actions.some(({ Name }) => Name === '_RemoveReference')) requests += 1;
    return execute(request);
  };
  return {
    switches: host.switches,
    async counted(action) {
      const before = requests;
      const result = await action();
      return [result, requests - before];
    },
  };
}
