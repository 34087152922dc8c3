import { apiSetOf } from './apiSets';
import { offersSet } from './profiles';
import type { Blank, ExcelProfile } from './profiles';
import { apiNotFound, RichError } from './protocol/richError';
import { ObjectPathType } from './protocol/wire';
import type { RichRequest, RichResponse } from './protocol/wire';

/** What a test can have happen to a host at any time. */
export interface HostSwitches {
  /** A person has a cell open for editing. */
  editing: boolean;
  answers: 'promptly' | 'late' | 'never' | 'refuses';
  /** Instead of the profile's. */
  blank: Blank | null;
}

/** Members that read and write cells as Excel's data types. */
const DATA_TYPES = /^valuesAsJson/i;

/** Milliseconds after which a host that answers late does. */
const LATE = 400;

/** A host that keeps to a profile, or without one, a host that knows everything and refuses nothing. */
export class HostBehaviour {
  readonly switches: HostSwitches = { editing: false, answers: 'promptly', blank: null };
  private underWay = 0;

  constructor(private readonly profile: ExcelProfile | null) {}

  /** An Excel that is older than the member does not know it; some declare a set and fail at what is in it. */
  readonly refusal = (type: string, member: string): RichError | null => {
    if (!this.profile) return null;
    const set = apiSetOf(type, member);
    if (set && !offersSet(this.profile, set.name, set.version)) return apiNotFound(type, member);
    const fails = !this.profile.knowsDataTypes.is && DATA_TYPES.test(member);
    return fails ? new RichError('GeneralException', 'There was an internal error.') : null;
  };

  /** How a blank cell stands in a function's arguments. */
  blank(): unknown {
    const blank = this.switches.blank ?? this.profile?.blank.is ?? 'null';
    if (blank === 'emptyValue') return { type: 'Empty', basicType: 'Empty', basicValue: '' };
    return blank === 'zero' ? 0 : null;
  }

  /** Whether a function may give a number its format in this way: by a type of its own, and since ExcelApi 1.19 in any number. */
  readonly takesFormat = (type: 'FormattedNumber' | 'Double'): boolean =>
    !this.profile ||
    (offersSet(this.profile, 'CustomFunctionsRuntime', '1.4') &&
      offersSet(this.profile, 'ExcelApi', type === 'Double' ? '1.19' : '1.16'));

  /** An argument that is too large is refused before the function is called; the function never learns of it. */
  readonly refusesCall = (message: string): boolean => {
    const limit = this.profile?.payloadLimit.is ?? Infinity;
    return message.length * 3 > limit && Buffer.byteLength(message) > limit;
  };

  async carry(request: RichRequest, execute: () => Promise<RichResponse>): Promise<RichResponse> {
    const limit = this.profile?.payloadLimit.is ?? Infinity;
    if (bytes(request, limit) > limit) return refusal('RequestPayloadSizeLimitExceeded', 'The request is too large.');
    // The library's own services, such as the one that takes results of functions, do not ask the workbook.
    const refused = isService(request) ? null : await this.hold();
    if (refused) return refused;
    try {
      const response = await execute();
      if (bytes(response, limit) <= limit) return response;
      return refusal('ResponsePayloadSizeLimitExceeded', 'The answer is too large.');
    } finally {
      if (!isService(request)) this.underWay -= 1;
    }
  }

  /** Waits as long as this Excel takes; gives the refusal if it is one. */
  private async hold(): Promise<RichResponse | null> {
    const { editing, answers } = this.switches;
    if (editing && (this.profile?.refusesWhileEditing.is ?? true)) {
      return refusal('InvalidOperationInCellEditMode', 'Excel is in cell-editing mode.');
    }
    if (answers === 'refuses') return refusal('GeneralException', 'There was an internal error.');
    if (this.underWay >= (this.profile?.syncLimit.is ?? Infinity)) {
      return refusal('GeneralException', 'Wait until the previous call completes.');
    }
    this.underWay += 1;
    if (answers === 'never') await new Promise(() => {});
    const wait = answers === 'late' ? LATE : (this.profile?.latency.is ?? 0);
    if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
    return null;
  }
}

function isService(request: RichRequest): boolean {
  return Object.values(request.ObjectPaths).some((path) => path.ObjectPathType === ObjectPathType.NewObject);
}

function bytes(message: object, limit: number): number {
  return limit === Infinity ? 0 : Buffer.byteLength(JSON.stringify(message));
}

function refusal(code: string, message: string): RichResponse {
  const Error = { Code: code, Message: message, ActionIndex: 0, Location: '', HttpStatusCode: 400 };
  return { Results: [], TraceIds: [], Error };
}
