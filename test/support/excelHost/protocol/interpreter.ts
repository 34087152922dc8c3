import { HostObject } from './hostObject';
import { callMethod, refuseMember, writeProperty } from './members';
import type { Refusal } from './members';
import { ObjectPaths } from './objectPaths';
import type { ObjectModel } from './objectPaths';
import { identity, query, refuseMembers } from './query';
import { References } from './references';
import { RichError } from './richError';
import { ActionType } from './wire';
import type { RichAction, RichFailure, RichRequest, RichResponse, RichResult } from './wire';

/** Carries out the library's requests on an object model. Knows nothing of Excel. */
export class Interpreter {
  readonly references = new References();

  constructor(
    private readonly model: ObjectModel,
    private readonly refusal: Refusal = () => null,
  ) {}

  /**
   * What a request changed is calculated before the same request reads, and before it is answered. Requests that only read are
   * never held up: a custom function that reads the sheet would otherwise wait for the calculation that waits for it.
   */
  async execute(request: RichRequest): Promise<RichResponse> {
    const paths = new ObjectPaths(this.model, this.references, request.ObjectPaths, this.refusal);
    const results: RichResult[] = [];
    let settledVersion = this.model.version;
    const settle = async (): Promise<void> => {
      if (this.model.version === settledVersion) return;
      await this.model.settled();
      settledVersion = this.model.version;
    };
    for (const [index, action] of request.Actions.entries()) {
      try {
        if (action.ActionType === ActionType.Query) await settle();
        results.push({ ActionId: action.Id, Value: this.perform(action, paths, request.AutoKeepReference === true) });
      } catch (error) {
        await settle();
        return { Results: results, TraceIds: traceIds(request), Error: failure(error, index, action) };
      }
    }
    await settle();
    return { Results: results, TraceIds: traceIds(request) };
  }

  private perform(action: RichAction, paths: ObjectPaths, keep: boolean): unknown {
    if (action.ActionType === ActionType.Trace) return null;
    const object = paths.resolve(action.ObjectPathId);
    switch (action.ActionType) {
      case ActionType.Instantiate:
        if (keep && object.tracked) this.references.keep(object);
        return identity(object, this.references);
      case ActionType.Query:
        refuseMembers(object, action.QueryInfo ?? {}, this.refusal);
        return query(object, action.QueryInfo ?? {}, this.references);
      case ActionType.Method:
        return this.method(object, action, paths);
      case ActionType.SetProperty:
        refuseMember(object, action.Name, this.refusal);
        writeProperty(object, action.Name, paths.arguments(action.ArgumentInfo)[0]);
        return null;
      default:
        throw new RichError('NotImplemented', `Actions of type ${action.ActionType} are not understood.`);
    }
  }

  private method(object: HostObject, action: RichAction, paths: ObjectPaths): unknown {
    const args = paths.arguments(action.ArgumentInfo);
    switch (action.Name) {
      case '_KeepReference':
        if (object.tracked) this.references.keep(object);
        return identity(object, this.references);
      case '_RemoveReference':
        this.references.release(String(args[0]));
        return null;
      case '_RemoveAllReferences':
        this.references.releaseAll();
        return null;
      default: {
        refuseMember(object, action.Name, this.refusal);
        const value = callMethod(object, action.Name, args);
        return value instanceof HostObject ? identity(value, this.references) : (value ?? null);
      }
    }
  }
}

/** The library runs what waits for a marker (adding a handler to an event) only if the answer names the marker. */
function traceIds(request: RichRequest): number[] {
  return request.Actions.filter((action) => action.ActionType === ActionType.Trace).map((action) => action.Id);
}

function failure(error: unknown, index: number, action: RichAction): RichFailure {
  const known = error instanceof RichError ? error : new RichError('GeneralException', String(error));
  return {
    Code: known.code,
    Message: known.message,
    ActionIndex: index,
    Location: action.Name,
    HttpStatusCode: known.httpStatus,
  };
}
