import { HostObject } from '../protocol/hostObject';

/** A grid has no protected sheets. */
export class WorksheetProtection extends HostObject {
  readonly type = 'WorksheetProtection';

  get Protected(): boolean {
    return false;
  }
}
