export type ShareState = Readonly<Record<string, never>>;

export interface ShareEvent {
  readonly type: 'none';
}

export const initialShare: ShareState = {};

export function reduceShare(state: ShareState, event: ShareEvent): ShareState {
  return event.type === 'none' ? state : state;
}
