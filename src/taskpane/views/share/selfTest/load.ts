import { WorkbookError } from '../../../../desk';
import type * as SelfTestPart from '.';

/** Few people ever test their Excel: the test comes over the network when it is asked for. */
export async function loadSelfTest(): Promise<typeof SelfTestPart> {
  try {
    return await import(/* webpackChunkName: "self-test" */ '.');
  } catch {
    throw new WorkbookError('notLoaded', 'self-test.js');
  }
}
