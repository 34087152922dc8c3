import { jest } from '@jest/globals';
import type { HostSwitches } from '../../support/excelHost/behaviour';
import type { MemoryBook } from '../../support/excelHost/memory/memoryBook';
import { offersSet, USUAL_PROFILE } from '../../support/excelHost/profiles';
import type { RichRequest, RichResponse } from '../../support/excelHost/protocol/wire';
import { loadOfficeLibrary } from '../../support/officeLibrary';

/** Given a request, what goes out in place of the host's answer. */
type Meeting = (request: RichRequest) => RichResponse | Promise<RichResponse> | undefined;

export interface ExcelOver {
  /** What an action gives, and how many round trips it took until then. */
  counted<T>(action: () => Promise<T>): Promise<[result: T, requests: number]>;
  /** Has requests answered otherwise than by the workbook. */
  meet(meeting: Meeting): void;
  /** The length of each request and each answer. */
  readonly sent: number[];
  readonly answered: number[];
  readonly switches: HostSwitches;
}

/** Microsoft's own library over a workbook in memory, as the globals that src/excel asks. */
export function excelOver(book: MemoryBook, profile = USUAL_PROFILE): ExcelOver {
  const { Excel, bridge } = loadOfficeLibrary({ book, ...(profile && { profile }) });
  const isSetSupported = (set: string, version: string): boolean => !profile || offersSet(profile, set, version);
  const Office = { context: { requirements: { isSetSupported } } };
  Object.assign(globalThis, { Excel, Office });
  const [sent, answered]: [number[], number[]] = [[], []];
  let meeting: Meeting = () => undefined;
  const { host } = bridge;
  const execute = host.execute.bind(host);
  host.execute = async (request) => {
    // At the end the library lets go of what it held, which keeps nobody waiting.
    if (request.Actions.some(({ Name }) => Name === '_RemoveReference')) return execute(request);
    sent.push(JSON.stringify(request).length);
    const response = await (meeting(request) ?? execute(request));
    answered.push(JSON.stringify(response).length);
    return response;
  };
  return {
    ...{ sent, answered, switches: host.switches },
    meet: (next) => void (meeting = next),
    async counted(action) {
      const before = sent.length;
      const result = await action();
      return [result, sent.length - before];
    },
  };
}

/** As a host says no. */
export function refusal(code: string): RichResponse {
  const Error = { Code: code, Message: code, ActionIndex: 0, Location: '', HttpStatusCode: 400 };
  return { Results: [], TraceIds: [], Error };
}

/** A second passes in ten milliseconds, until `jest.restoreAllMocks()`. */
export function hasten(): void {
  const now = globalThis.setTimeout;
  jest
    .spyOn(globalThis, 'setTimeout')
    .mockImplementation(((work: () => void, pause = 0) => now(work, pause / 100)) as typeof setTimeout);
}
