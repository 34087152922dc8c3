import { WorkbookError } from '../../../desk';

/** What few people ever see comes over the network when it is asked for. */
export async function loadOnRequest() {
  try {
    return await import(/* webpackChunkName: "on-request" */ './loadedLater');
  } catch {
    throw new WorkbookError('notLoaded', 'on-request.js');
  }
}

/** Few people ever test their Excel. */
export async function loadSelfTest() {
  try {
    return await import(/* webpackChunkName: "self-test" */ './SelfTest');
  } catch {
    throw new WorkbookError('notLoaded', 'self-test.js');
  }
}
