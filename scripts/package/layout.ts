/** The folder whose names hold a hash of their content. */
export const HASHED = 'static';

/** What the zip holds, besides checksums. */
export const SITE = 'site';
