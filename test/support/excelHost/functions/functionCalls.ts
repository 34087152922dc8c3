import type { Matrix, StoredValue } from '../../../../src/sheet';
import type { HostBehaviour } from '../behaviour';
import { decodeFailure, decodeResult, encodeArguments } from './functionValues';
import type { FunctionResult, InvocationResult } from './functionValues';
import { MessageCategory, MessageType } from './hostMessage';
import type { HostMessage } from './hostMessage';

export interface FunctionCall {
  /** The id in the add-in's metadata; whatever the case of its letters. */
  readonly id: string;
  /** `undefined` is an argument left out; a range is a matrix. */
  readonly args: readonly (undefined | StoredValue | Matrix<StoredValue>)[];
  /** The calling cell, with its sheet: `Sheet1!C7`. */
  readonly address?: string;
  /** Where each argument came from, `null` for a literal. Only for functions that ask for it (`requiresParameterAddresses`). */
  readonly parameterAddresses?: readonly (string | null)[];
}

/** As the library reads them from the fifth element of a call. */
const Flag = { Cancelable: 1, Streaming: 2, ErrorsAsValues: 4 } as const;

interface Pending {
  readonly streaming: boolean;
  readonly give: (result: FunctionResult) => void;
}

/**
 * Calls the add-in's custom functions through Microsoft's own dispatcher, which takes calls in messages and sends results back as a
 * request of its own. It holds results for 50 ms and sends at most every 200 ms, so calls belong together in one batch.
 */
export class FunctionCalls {
  private readonly pending = new Map<number, Pending>();
  private lastId = 0;

  constructor(
    private readonly send: (messages: readonly HostMessage[]) => void,
    private readonly behaviour: HostBehaviour,
  ) {}

  call(calls: readonly FunctionCall[]): Promise<FunctionResult[]> {
    const messages: HostMessage[] = [];
    const results = calls.map(
      (call) =>
        new Promise<FunctionResult>((give) => {
          const message = this.message(call, 0, { streaming: false, give });
          if (!this.behaviour.refusesCall(message.message)) messages.push(message);
          else give({ error: '#VALUE!', message: '' });
        }),
    );
    if (messages.length > 0) this.send(messages);
    return Promise.all(results);
  }

  /** Starts a streaming function; returns how to cancel it. */
  stream(call: FunctionCall, give: (result: FunctionResult) => void): () => void {
    const message = this.message(call, Flag.Streaming | Flag.Cancelable, { streaming: true, give });
    const invocationId = this.lastId;
    this.send([message]);
    return () => {
      this.pending.delete(invocationId);
      this.send([functionMessage(MessageType.Cancel, { invocationId })]);
    };
  }

  take(results: readonly InvocationResult[]): void {
    for (const [id, succeeded, value, code] of results) {
      const pending = this.pending.get(id);
      if (pending && !pending.streaming) this.pending.delete(id);
      pending?.give(succeeded ? decodeResult(value, this.behaviour.takesFormat) : decodeFailure(value, code));
    }
  }

  private message(call: FunctionCall, flags: number, pending: Pending): HostMessage {
    this.lastId += 1;
    this.pending.set(this.lastId, pending);
    const { args, hasErrors } = encodeArguments(call.args, this.behaviour.blank());
    const allFlags = flags | (hasErrors ? Flag.ErrorsAsValues : 0);
    const invocation = [this.lastId, call.id, args, call.address ?? null, allFlags, call.parameterAddresses ?? null];
    return functionMessage(MessageType.Invoke, invocation);
  }
}

function functionMessage(messageType: number, message: unknown): HostMessage {
  return {
    messageCategory: MessageCategory.CustomFunction,
    messageType,
    targetId: '',
    message: JSON.stringify(message),
  };
}
