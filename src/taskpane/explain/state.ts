export type ExplainState = Readonly<Record<string, never>>;

export interface ExplainEvent {
  readonly type: 'none';
}

export const initialExplain: ExplainState = {};

export function reduceExplain(state: ExplainState, event: ExplainEvent): ExplainState {
  return event.type === 'none' ? state : state;
}
