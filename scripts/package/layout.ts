/** The folder whose names hold a hash of their content. */
export const HASHED = 'static';

/** What the zip holds, besides checksums. */
export const SITE = 'site';

/** The workbench in one file, which is handed out by itself: served, it would get the policy of a server. */
export const PORTABLE = 'MYNA-workbench.html';

/** The icons, which Excel replaces by a general picture when it may not keep them; their names stay from release to release. */
export const ICONS = 'assets';
export const ICONS_DAYS = 1;
