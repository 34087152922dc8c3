import { WorkbookError } from '../../../../desk';
import type * as OnRequest from '.';

/** What few people ever see comes over the network when it is asked for. */
export async function loadOnRequest(): Promise<typeof OnRequest> {
  try {
    return await import(/* webpackChunkName: "on-request" */ '.');
  } catch {
    throw new WorkbookError('notLoaded', 'on-request.js');
  }
}
