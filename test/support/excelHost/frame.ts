import type { GridBook } from '../../../src/engine/book/gridBook';
import { ExcelHost } from './excelHost';
import {
  appContext,
  CAPABILITIES,
  DispatchId,
  DONE,
  FrameAction,
  NOT_SUPPORTED,
  readFrameRequest,
} from './frameMessages';
import type { Capabilities, FrameRequest, MethodData } from './frameMessages';
import type { Conversation } from './frameUrl';
import type { FunctionCall } from './functions/functionCalls';
import type { FunctionResult } from './functions/functionValues';
import type { HostMessage } from './functions/hostMessage';
import type { HostLanguage } from './model/excelContext';
import { isDocumentSelection } from './model/gridEvents';
import type { ExcelProfile } from './profiles';
import type { RichRequest } from './protocol/wire';

/** As much of a page and its frame as the host needs. */
export interface HostPage {
  readonly origin: string;
  addEventListener(type: 'message', listener: (event: MessageEvent) => void): void;
  removeEventListener(type: 'message', listener: (event: MessageEvent) => void): void;
}

export interface HostedFrame {
  readonly contentWindow: { postMessage(message: string, origin: string): void } | null;
}

export interface FrameOptions {
  readonly frame: HostedFrame;
  /** The pane's origin: nothing is taken from another, nothing sent to another. */
  readonly frameOrigin: string;
  /** The one in the frame's address. */
  readonly conversation: Conversation;
  readonly book: GridBook;
  readonly language: HostLanguage;
  readonly capabilities?: Capabilities;
  /** Which Excel this is; the library is told its requirement sets. */
  readonly profile?: ExcelProfile;
  readonly page?: HostPage;
}

const RESPONSE = 1;
const ResponseType = { Answer: 0, Event: 1 } as const;
const RICH_MESSAGE = 'richApiMessage';
const SELECTION_MESSAGE = 'documentSelectionChanged';

/** Answers the task pane in a frame, which takes this page for Excel on the web. */
export class OfficeFrame {
  readonly host: ExcelHost;
  private readonly registered = new Set<string>();
  private readonly page: HostPage;
  private readonly capabilities: Capabilities;

  constructor(private readonly options: FrameOptions) {
    this.page = options.page ?? globalThis.window;
    this.capabilities =
      options.capabilities ?? (options.profile ? { ...CAPABILITIES, ...options.profile.sets.is } : CAPABILITIES);
    const send = (messages: readonly HostMessage[]): void => this.sendUnasked(messages);
    this.host = new ExcelHost(options.book, options.language, send, options.profile);
    this.page.addEventListener('message', this.receive);
  }

  /** Waits until the pane has loaded its functions. */
  async callFunctions(calls: readonly FunctionCall[]): Promise<FunctionResult[]> {
    await this.host.functionsReady;
    return this.host.functions.call(calls);
  }

  close(): void {
    this.page.removeEventListener('message', this.receive);
    this.host.close();
  }

  private readonly receive = (event: MessageEvent): void => {
    if (event.origin !== this.options.frameOrigin || event.source !== this.options.frame.contentWindow) return;
    const request = readFrameRequest(event.data);
    if (!request || request._conversationId !== this.options.conversation.id) return;
    void this.answer(request).then((data) => {
      this.post(request._actionName, request._correlationId, ResponseType.Answer, data);
    });
  };

  private async answer(request: FrameRequest): Promise<object> {
    if (request._actionType === FrameAction.RegisterEvent) this.registered.add(request._actionName);
    if (request._actionType === FrameAction.UnregisterEvent) this.registered.delete(request._actionName);
    if (request._actionType !== FrameAction.Invoke) return DONE;
    switch (request._actionName) {
      case 'ContextActivationManager_getAppContextAsync': {
        const { book, language, conversation } = this.options;
        return appContext(book, language, this.capabilities, conversation, this.page.origin);
      }
      case 'executeMethod':
        return this.executeMethod(request._data);
      default:
        return DONE;
    }
  }

  private async executeMethod(data: unknown): Promise<object> {
    const { DdaMethod, ArrayData, DdaSettingsMethod } = data as MethodData;
    const body = ArrayData?.[4];
    if (DdaMethod?.DispatchId === DispatchId.RichApiRequest && typeof body === 'string') {
      const response = await this.host.execute(JSON.parse(body) as RichRequest);
      return { ...DONE, Data: [200, [], JSON.stringify(response)] };
    }
    if (DdaMethod?.DispatchId === DispatchId.SaveSettings && DdaSettingsMethod) {
      return this.saveSettings(DdaSettingsMethod.Properties);
    }
    return NOT_SUPPORTED;
  }

  private saveSettings(properties: readonly (readonly [string, string])[]): object {
    const { settings } = this.options.book;
    settings.clear();
    for (const [name, value] of properties) settings.set(name, JSON.parse(value) as unknown);
    return DONE;
  }

  private sendUnasked(messages: readonly HostMessage[]): void {
    const rich = messages.filter((message) => !isDocumentSelection(message));
    if (rich.length > 0 && this.registered.has(RICH_MESSAGE)) {
      const entries = rich.map(({ messageCategory, messageType, targetId, message }) => [
        messageCategory,
        messageType,
        targetId,
        message,
      ]);
      this.post(RICH_MESSAGE, -1, ResponseType.Event, { ArrayData: entries });
    }
    if (rich.length < messages.length && this.registered.has(SELECTION_MESSAGE)) {
      this.post(SELECTION_MESSAGE, -1, ResponseType.Event, {});
    }
  }

  private post(name: string, correlation: number, responseType: number, data: object): void {
    const message = {
      _messageType: RESPONSE,
      _actionName: name,
      _conversationId: this.options.conversation.id,
      _correlationId: correlation,
      _origin: this.page.origin,
      _data: data,
      _errorCode: 0,
      _responseType: responseType,
      _serializerVersion: 1,
    };
    this.options.frame.contentWindow?.postMessage(JSON.stringify(message), this.options.frameOrigin);
  }
}
