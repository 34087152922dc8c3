export type ReferenceState = Readonly<Record<string, never>>;

export interface ReferenceEvent {
  readonly type: 'none';
}

export const initialReference: ReferenceState = {};

export function reduceReference(state: ReferenceState, event: ReferenceEvent): ReferenceState {
  return event.type === 'none' ? state : state;
}
