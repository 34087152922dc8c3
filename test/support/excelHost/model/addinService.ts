import { HostObject } from '../protocol/hostObject';

/** Hears from the library that the page can take ribbon commands, of which this host has none. */
export class AddinService extends HostObject {
  readonly type = 'AddinInternalService';

  NotifyActionHandlerReady(): void {}
}

/** Is asked to bring the pane to the front, where this host always has it. */
export class AppRuntimeService extends HostObject {
  readonly type = 'AppRuntimeService';

  SetAppRuntimeState(): void {}
}
