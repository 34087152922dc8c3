export type CheckState = Readonly<Record<string, never>>;

export interface CheckEvent {
  readonly type: 'none';
}

export const initialCheck: CheckState = {};

export function reduceCheck(state: CheckState, event: CheckEvent): CheckState {
  return event.type === 'none' ? state : state;
}
