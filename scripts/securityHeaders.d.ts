export type OfficeJs = 'cdn' | 'self';
export declare const OFFICE_CDN: string;
export declare const PAGES: readonly string[];
export declare function contentSecurityPolicy(page: string, officeJs: OfficeJs): string;
export declare function securityHeaders(path: string, officeJs: OfficeJs): Readonly<Record<string, string>>;
