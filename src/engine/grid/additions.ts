import type { Univer } from '@univerjs/core';
import type { Language } from '../../functions';
import type { addFilter } from './filter';
import type { addSearch } from './search';

/** What few people use: its code comes when somebody first does. */
export class Additions {
  readonly search: () => ReturnType<typeof addSearch>;
  private readonly loadFilter: () => ReturnType<typeof addFilter>;
  private isFilterThere = false;

  constructor(univer: Univer, language: Language) {
    this.search = once(async () => (await import('./search')).addSearch(univer, language));
    this.loadFilter = once(async () => (await import('./filter')).addFilter(univer, language));
  }

  async filter(): ReturnType<typeof addFilter> {
    const filter = await this.loadFilter();
    this.isFilterThere = true;
    return filter;
  }

  get hasFilter(): boolean {
    return this.isFilterThere;
  }
}

/** What did not come is asked for again the next time. */
function once<T>(load: () => Promise<T>): () => Promise<T> {
  let loading: Promise<T> | undefined;
  return () =>
    (loading ??= load().catch((error: unknown) => {
      loading = undefined;
      throw error;
    }));
}
