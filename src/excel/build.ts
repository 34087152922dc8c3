/** The release and a hash of the source; the build writes it (scripts/webpack/buildId.js). */
declare const MYNA_BUILD: string;

/** Leaves on the page, for the pane, what functions.js shares with it, and which build that is of. */
export function giveToPane(shared: object): void {
  Object.assign(globalThis, { mynaFunctions: { build: MYNA_BUILD, shared } });
}

/**
 * Whether the functions.js of this page is of another build than the pane, as when a cache kept one of the two. They would not
 * fit together: the pane then says so, and asks nothing of it.
 */
export function isOtherBuild(): boolean {
  const given = (globalThis as { mynaFunctions?: { readonly build: string } }).mynaFunctions;
  return given !== undefined && given.build !== MYNA_BUILD;
}
