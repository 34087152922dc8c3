/** The pane as the ribbon reaches it. */
export interface Ribbon {
  /**
   * Says which views there are. Excel may start the runtime for a button's sake: it is said before the pane has drawn
   * anything.
   */
  offer(views: readonly string[]): void;
  /** Calls back with the view that was asked for, also if that was before anybody listened. Returns how to stop. */
  onView(listener: (view: string) => void): () => void;
}
