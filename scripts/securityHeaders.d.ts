/** Office.js from Microsoft's network, or from one's own server, whose pane stands in Excel on the web where that is allowed. */
export type Serving = 'cdn' | 'self' | 'selfOnTheWeb';
export declare const ANY_ORIGIN: Readonly<Record<string, string>>;
export declare const FETCHED_BY_EXCEL: readonly string[];
export declare const OFFICE_CDN: string;
export declare const PAGES: readonly string[];
export declare function contentSecurityPolicy(page: string, serving: Serving): string;
export declare function portablePolicy(scripts: readonly string[], styles: readonly string[]): string;
export declare function securityHeaders(path: string, serving: Serving): Readonly<Record<string, string>>;
