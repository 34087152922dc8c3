import { invalidArgument, itemNotFound } from './richError';

/**
 * An object an add-in can reach. Members in PascalCase are its face to the library (a getter is a loadable property, a setter a
 * settable one, a method a method); everything in camelCase stays inside the host, out of the add-in's reach.
 */
export abstract class HostObject {
  /** Its class in Microsoft's reference, for error messages. A field would be lost to a minifier's renaming of classes. */
  abstract readonly type: string;

  /** What the library addresses the object by in its collection. */
  get key(): string | number | undefined {
    return undefined;
  }

  /** Whether the library comes back to it by reference, as it does to ranges, which have no other identity. */
  get tracked(): boolean {
    return false;
  }

  /** The events its `_Register…Event` methods may ask for. */
  get events(): readonly string[] {
    return [];
  }
}

/** Stands for what was not there. Every member of it is again nothing, as in Excel. */
export class NullObject extends HostObject {
  readonly type = 'null';
}

export const NULL_OBJECT = new NullObject();

export abstract class HostCollection<T extends HostObject> extends HostObject {
  abstract items(): readonly T[];

  protected abstract matches(item: T, key: string): boolean;

  get Count(): number {
    return this.items().length;
  }

  GetCount(): number {
    return this.Count;
  }

  GetItem(key: unknown): T {
    const found = this.find(key);
    if (!found) throw itemNotFound(String(key));
    return found;
  }

  GetItemOrNullObject(key: unknown): T | NullObject {
    return this.find(key) ?? NULL_OBJECT;
  }

  GetItemAt(index: unknown): T {
    const found = typeof index === 'number' ? this.items()[index] : undefined;
    if (!found) throw invalidArgument(`no item at ${String(index)}`);
    return found;
  }

  Indexer(key: unknown): T {
    return typeof key === 'number' ? this.GetItemAt(key) : this.GetItem(key);
  }

  private find(key: unknown): T | undefined {
    if (typeof key !== 'string') throw invalidArgument('a name or an id is needed');
    return this.items().find((item) => item.key === key) ?? this.items().find((item) => this.matches(item, key));
  }
}
