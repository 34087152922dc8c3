/** What a host sends unasked: events and calls of custom functions. */
export interface HostMessage {
  readonly messageCategory: number;
  readonly messageType: number;
  readonly targetId: string;
  /** JSON. */
  readonly message: string;
}

export const MessageCategory = { CustomFunction: 1, Event: 65536 } as const;

export const MessageType = { Invoke: 1000, Cancel: 1001 } as const;
