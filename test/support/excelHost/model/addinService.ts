import { HostObject } from '../protocol/hostObject';

/** Hears from the library that the page can take ribbon commands, of which this host has none. */
export class AddinService extends HostObject {
  readonly type = 'AddinInternalService';

  NotifyActionHandlerReady(): void {}
}

/** Keeps for a workbook whether the add-in loads with it, as Excel does when it saves the workbook. */
export class AppRuntimePersistenceService extends HostObject {
  readonly type = 'AppRuntimePersistenceService';
  private state = 'Inactive';

  GetAppRuntimeStartState(): string {
    return this.state;
  }

  SetAppRuntimeStartState(state: unknown): void {
    this.state = String(state);
  }
}

/** Is asked to bring the pane to the front, where this host always has it. */
export class AppRuntimeService extends HostObject {
  readonly type = 'AppRuntimeService';

  SetAppRuntimeState(): void {}
}
