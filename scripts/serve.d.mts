/** Serves a built folder over HTTPS on this machine alone; port 0 takes a free one. */
export declare function serve(
  folder: string,
  port?: number,
): Promise<{ readonly origin: string; readonly trusted: boolean; close(): Promise<void> }>;
