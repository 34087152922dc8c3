import type { GridBook } from '../../../src/engine/book/gridBook';
import { ExcelHost } from './excelHost';
import type { FunctionCall } from './functions/functionCalls';
import type { FunctionResult } from './functions/functionValues';
import type { HostMessage } from './functions/hostMessage';
import type { HostLanguage } from './model/excelContext';
import type { ExcelProfile } from './profiles';
import type { RichRequest } from './protocol/wire';

interface BridgeMessage {
  readonly id: number;
  readonly type: number;
  readonly message: { readonly body: RichRequest };
}

const BridgeMessageType = { Request: 1, Response: 2, Unasked: 3 } as const;

/**
 * What native hosts put into a page as `_richApiNativeBridge`, before the library is evaluated. With it Microsoft's library runs
 * where there is no page at all.
 */
export class NativeBridge {
  /** Set by the library. */
  onMessageFromHost: ((text: string) => void) | null = null;
  /** How many requests the library has sent: each is a round trip in Excel. */
  requests = 0;
  readonly host: ExcelHost;

  constructor(book: GridBook, language: HostLanguage, profile: ExcelProfile | null = null) {
    const send = (entries: readonly HostMessage[]): void => {
      // In Excel messages never arrive in the middle of what caused them.
      queueMicrotask(() => this.receive({ type: BridgeMessageType.Unasked, message: { entries } }));
    };
    this.host = new ExcelHost(book, language, send, profile);
  }

  /** Called by the library. */
  readonly sendMessageToHost = (text: string): void => {
    const { id, type, message } = JSON.parse(text) as BridgeMessage;
    if (type !== BridgeMessageType.Request) return;
    this.requests += 1;
    void this.host.execute(message.body).then((response) => {
      const body = JSON.stringify(response);
      this.receive({ id, type: BridgeMessageType.Response, flags: 0, message: { statusCode: 200, headers: {}, body } });
    });
  };

  callFunctions(calls: readonly FunctionCall[]): Promise<FunctionResult[]> {
    return this.host.functions.call(calls);
  }

  private receive(message: unknown): void {
    this.onMessageFromHost?.(JSON.stringify(message));
  }
}
