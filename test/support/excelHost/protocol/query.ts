import { HostCollection, HostObject, NullObject } from './hostObject';
import { hasProperty, readProperty, refuseMember, scalarNames, wireName } from './members';
import type { Refusal } from './members';
import type { References } from './references';
import type { QueryInfo } from './wire';

type Loaded = Record<string, unknown>;

/** How an object presents itself: the id by which the library finds it again, and its reference where one is kept. */
export function identity(object: HostObject, references: References): Loaded | null {
  if (object instanceof NullObject) return null;
  const loaded: Loaded = {};
  if (object.key !== undefined) loaded['_Id'] = object.key;
  // A worksheet's `id` must be there without loading: the library needs it when a handler is added to an event.
  if (hasProperty(object, 'Id')) loaded['Id'] = readProperty(object, 'Id');
  const reference = references.idOf(object);
  if (reference !== undefined) loaded['_ReferenceId'] = reference;
  return loaded;
}

/** Asking for what came after the Excel in question fails as a whole. */
export function refuseMembers(object: HostObject, info: QueryInfo, refusal: Refusal): void {
  for (const path of [...(info.Select ?? []), ...(info.Expand ?? [])]) {
    let at: HostObject | undefined = object;
    for (const step of path.split('/').filter((name) => name !== '' && name !== '*')) {
      if (at instanceof HostCollection && !hasProperty(at, wireName(step)))
        at = at.items()[0] as HostObject | undefined;
      if (!at || at instanceof NullObject) break;
      refuseMember(at, step, refusal);
      const value = hasProperty(at, wireName(step)) ? readProperty(at, wireName(step)) : undefined;
      at = value instanceof HostObject ? value : undefined;
    }
  }
}

export function query(object: HostObject, info: QueryInfo, references: References): Loaded | null {
  const paths = [...(info.Select ?? []), ...(info.Expand ?? [])].map((path) =>
    path.split('/').filter((step) => step !== ''),
  );
  if (object instanceof HostCollection) return queryCollection(object, paths, info, references);
  return queryObject(object, paths, references);
}

function queryCollection(
  collection: HostCollection<HostObject>,
  paths: readonly string[][],
  info: QueryInfo,
  references: References,
): Loaded {
  const own = paths.filter(([step]) => step !== undefined && hasProperty(collection, wireName(step)));
  const ofItems = paths.filter((path) => !own.includes(path));
  const loaded: Loaded = { ...identity(collection, references), Count: collection.Count };
  for (const path of own) loadPath(loaded, collection, path, references);
  const skip = info.Skip ?? 0;
  const chosen = collection.items().slice(skip, info.Top === undefined ? undefined : skip + info.Top);
  loaded['_Items'] =
    own.length > 0 && ofItems.length === 0 ? [] : chosen.map((item) => queryObject(item, ofItems, references));
  return loaded;
}

function queryObject(object: HostObject, paths: readonly string[][], references: References): Loaded | null {
  const loaded = identity(object, references);
  if (!loaded) return null;
  const wanted = paths.length > 0 ? paths : [['*']];
  for (const path of wanted) loadPath(loaded, object, path, references);
  return loaded;
}

function loadPath(loaded: Loaded, object: HostObject, path: readonly string[], references: References): void {
  const [step, ...rest] = path;
  if (step === undefined) return;
  if (step === '*') {
    for (const scalar of scalarNames(object)) loaded[scalar] = readProperty(object, scalar);
    return;
  }
  const name = wireName(step);
  const value = readProperty(object, name);
  if (!(value instanceof HostObject)) {
    loaded[name] = value;
    return;
  }
  const nested = query(value, rest.length > 0 ? { Select: [rest.join('/')] } : {}, references);
  loaded[name] = merge(loaded[name], nested);
}

/** `load('format/fill/color, format/font/bold')` comes as two paths through the same object. */
function merge(before: unknown, now: unknown): unknown {
  if (!isRecord(before) || !isRecord(now)) return now;
  const merged: Loaded = { ...before };
  for (const [name, value] of Object.entries(now)) merged[name] = merge(before[name], value);
  return merged;
}

function isRecord(value: unknown): value is Loaded {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
