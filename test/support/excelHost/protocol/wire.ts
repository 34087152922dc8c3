/**
 * What Microsoft's Excel library sends to a host and takes back. The form is undocumented; it was read from the library's own
 * sources (`ClientRequestBase`, `ActionFactory`, `ObjectPath`), and the tests run that library against this interpreter.
 */
export const ActionType = {
  Instantiate: 1,
  Query: 2,
  Method: 3,
  SetProperty: 4,
  Trace: 5,
} as const;

export const ObjectPathType = {
  Global: 1,
  NewObject: 2,
  Method: 3,
  Property: 4,
  Indexer: 5,
  Reference: 6,
  Null: 7,
} as const;

export interface ArgumentInfo {
  readonly Arguments?: readonly unknown[] | null;
  /** Parallel to `Arguments`: where an argument is an object, the id of its path. */
  readonly ReferencedObjectPathIds?: readonly (number | null)[] | null;
}

export interface QueryInfo {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
}

export interface RichAction {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: QueryInfo;
}

export interface RichObjectPath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

export interface RichRequest {
  /** The library asks the host to hold on to what it instantiates, because it will come back to it by reference. */
  readonly AutoKeepReference?: boolean;
  readonly Actions: readonly RichAction[];
  readonly ObjectPaths: Readonly<Record<string, RichObjectPath>>;
}

export interface RichResult {
  readonly ActionId: number;
  readonly Value: unknown;
}

export interface RichFailure {
  readonly Code: string;
  readonly Message: string;
  /** The library turns it into the failing statement of the add-in's code. */
  readonly ActionIndex: number;
  readonly Location: string;
  readonly HttpStatusCode: number;
}

export interface RichResponse {
  readonly Results: readonly RichResult[];
  readonly TraceIds: readonly number[];
  readonly Error?: RichFailure;
}
