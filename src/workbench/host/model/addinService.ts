import { HostObject } from '../protocol/hostObject';

/** Hears from the library that the page can take ribbon commands, of which this host has none. */
export class AddinService extends HostObject {
  readonly type = 'AddinInternalService';

  NotifyActionHandlerReady(): void {}
}
