export interface Served {
  /** Of the add-in's pages, over HTTPS. */
  readonly origin: string;
  /** Of the workbench, over HTTP. */
  readonly workbench: string;
  readonly trusted: boolean;
  close(): Promise<void>;
}

/** Serves a built folder on this machine alone; port 0 takes a free one. */
export declare function serve(
  folder: string,
  ports?: { readonly addIn?: number; readonly workbench?: number },
): Promise<Served>;
