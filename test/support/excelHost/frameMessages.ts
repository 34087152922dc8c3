import type { GridBook } from '../../../src/engine/book/gridBook';
import type { Conversation } from './frameUrl';
import type { HostLanguage } from './model/excelContext';

/** What the library posts to the page around it. */
export interface FrameRequest {
  readonly _messageType: 0;
  readonly _actionName: string;
  readonly _actionType: number;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _data: unknown;
}

/** What an `executeMethod` request carries. */
export interface MethodData {
  readonly DdaMethod?: { readonly DispatchId?: number };
  /** Custom data, method, path, headers, body, permission and flags of a rich API request. */
  readonly ArrayData?: readonly unknown[];
  /** All settings of the document, each a name and JSON. */
  readonly DdaSettingsMethod?: { readonly Properties: readonly (readonly [string, string])[] };
}

export const FrameAction = { Invoke: 0, RegisterEvent: 1, UnregisterEvent: 2 } as const;

export const DispatchId = { SaveSettings: 76, RichApiRequest: 93 } as const;

/** The library shows it as `5000`, "this operation is not supported". */
export const NOT_SUPPORTED = { Error: 5000 };
export const DONE = { Error: 0 };

const EXCEL_ON_THE_WEB = 16;

/** Requirement sets that the page may rely on. What of them the host lacks is ApiNotFound when it is used. */
export type Capabilities = Readonly<Record<string, string>>;

export const CAPABILITIES: Capabilities = {
  ExcelApi: '1.12',
  CustomFunctions: '1.13',
  CustomFunctionsRuntime: '1.4',
  SharedRuntime: '1.2',
};

export function readFrameRequest(data: unknown): FrameRequest | undefined {
  if (typeof data !== 'string') return undefined;
  try {
    const message = JSON.parse(data) as Partial<FrameRequest> | null;
    return message?._messageType === 0 && typeof message._actionName === 'string'
      ? (message as FrameRequest)
      : undefined;
  } catch {
    return undefined;
  }
}

/** What `Office.context` is made of. */
export function appContext(
  book: GridBook,
  language: HostLanguage,
  capabilities: Capabilities,
  conversation: Conversation,
  origin: string,
): object {
  return {
    _id: conversation.control,
    _appName: EXCEL_ON_THE_WEB,
    _appVersion: '16.01',
    _appUILocale: language,
    _dataLocale: language,
    _docUrl: `${origin}/${encodeURIComponent(book.name)}`,
    _clientMode: 0,
    _settings: [...book.settings].map(([name, value]) => [name, JSON.stringify(value)]),
    _reason: 'documentOpened',
    _osfControlType: 1,
    _eToken: '',
    _correlationId: conversation.id,
    _appInstanceId: conversation.control,
    _requirementMatrix: JSON.stringify(capabilities),
    _hostFullVersion: '16.0.1',
    _appDomains: [],
    _dialogRequirementMatrix: '{}',
  };
}
