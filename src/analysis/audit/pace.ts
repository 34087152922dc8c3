/** Keeps long work from holding up whoever draws: asked between small steps. */
export interface Pace {
  /** Whether it is time to let others have their turn. */
  due(): boolean;
  /** Lets them; rejects once the work is no longer wanted. */
  rest(): Promise<void>;
}
