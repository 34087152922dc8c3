import { HostObject, NULL_OBJECT, NullObject } from './hostObject';
import { apiNotFound } from './richError';
import type { RichError } from './richError';

const WIRE_NAME = /^[A-Z]\w*$|^_[A-Z]\w*$/;
const EVENT_METHOD = /^_(?:Unr|R)egister(\w+)Event$/;

function descriptorOf(object: HostObject, name: string): PropertyDescriptor | undefined {
  if (!WIRE_NAME.test(name)) return undefined;
  let level: unknown = Object.getPrototypeOf(object);
  while (level instanceof HostObject) {
    const own = Object.getOwnPropertyDescriptor(level, name);
    if (own) return own;
    level = Object.getPrototypeOf(level);
  }
  return undefined;
}

/** Add-ins write `numberFormat`, Excel calls it `NumberFormat`. */
export function wireName(written: string): string {
  return written.charAt(0).toUpperCase() + written.slice(1);
}

/** The error with which an Excel answers to a member, if it does. */
export type Refusal = (type: string, member: string) => RichError | null;

/** What the Excel in question refuses it refuses whatever this double can do. */
export function refuseMember(object: HostObject, name: string, refusal: Refusal): void {
  const error = refusal(object.type, name);
  if (error) throw error;
}

export function hasProperty(object: HostObject, name: string): boolean {
  return descriptorOf(object, name)?.get !== undefined;
}

export function readProperty(object: HostObject, name: string): unknown {
  if (object instanceof NullObject) return NULL_OBJECT;
  const getter = descriptorOf(object, name)?.get;
  if (!getter) throw apiNotFound(object.type, name);
  return getter.call(object);
}

export function writeProperty(object: HostObject, name: string, value: unknown): void {
  if (object instanceof NullObject) return;
  const setter = descriptorOf(object, name)?.set;
  if (!setter) throw apiNotFound(object.type, name);
  setter.call(object, value);
}

export function callMethod(object: HostObject, name: string, args: readonly unknown[]): unknown {
  // Calling anything on a missing object does nothing in Excel: samples delete `getItemOrNullObject(…)` unasked.
  if (object instanceof NullObject) return NULL_OBJECT;
  const event = EVENT_METHOD.exec(name)?.[1];
  if (event !== undefined) {
    if (!object.events.includes(event)) throw apiNotFound(object.type, `on${event}`);
    return undefined;
  }
  const method: unknown = descriptorOf(object, name)?.value;
  if (typeof method !== 'function') throw apiNotFound(object.type, name);
  // What the add-in left out comes as null, with which no default would be taken.
  return method.apply(
    object,
    args.map((argument) => argument ?? undefined),
  );
}

/** What `load()` without names fetches: all properties that are values, none that are objects. */
export function scalarNames(object: HostObject): string[] {
  const names = new Set<string>();
  for (
    let level: unknown = Object.getPrototypeOf(object);
    level instanceof HostObject;
    level = Object.getPrototypeOf(level)
  ) {
    for (const name of Object.getOwnPropertyNames(level)) {
      if (WIRE_NAME.test(name) && hasProperty(object, name)) names.add(name);
    }
  }
  return [...names].filter((name) => !(readProperty(object, name) instanceof HostObject));
}
