import { HostCollection, HostObject } from '../protocol/hostObject';
import { invalidArgument, itemNotFound } from '../protocol/richError';
import type { ExcelContext } from './excelContext';

class Setting extends HostObject {
  readonly type = 'Setting';

  constructor(
    private readonly settings: Map<string, unknown>,
    private readonly name: string,
  ) {
    super();
  }

  override get key(): string {
    return this.name;
  }

  get Key(): string {
    return this.name;
  }

  get Value(): unknown {
    if (!this.settings.has(this.name)) throw itemNotFound(this.name);
    return this.settings.get(this.name);
  }
  set Value(value: unknown) {
    this.settings.set(this.name, value);
  }

  Delete(): void {
    this.settings.delete(this.name);
  }
}

export class Settings extends HostCollection<Setting> {
  readonly type = 'SettingCollection';

  constructor(private readonly context: ExcelContext) {
    super();
  }

  items(): Setting[] {
    return [...this.context.book.settings.keys()].map((name) => this.setting(name));
  }

  protected matches(): boolean {
    return false;
  }

  /** Sets it if it is there already, as Excel does. */
  Add(key: unknown, value: unknown): Setting {
    if (typeof key !== 'string') throw invalidArgument('a setting is named by text');
    const setting = this.setting(key);
    setting.Value = value ?? null;
    return setting;
  }

  private setting(name: string): Setting {
    return new Setting(this.context.book.settings, name);
  }
}
