import { HostObject, NULL_OBJECT } from './hostObject';
import { callMethod, readProperty, refuseMember } from './members';
import type { Refusal } from './members';
import type { References } from './references';
import { RichError } from './richError';
import { ObjectPathType } from './wire';
import type { ArgumentInfo, RichObjectPath, RichRequest } from './wire';

export interface ObjectModel {
  readonly root: HostObject;
  /** Objects made by name, outside the root: the one that takes the results of custom functions. */
  service(name: string): HostObject;
  /** Rises with every change that formulas may depend on. */
  readonly version: number;
  settled(): Promise<void>;
}

/** Resolves the paths of one request, each once: a path may name a method that adds something. */
export class ObjectPaths {
  private readonly resolved = new Map<number, HostObject>();

  constructor(
    private readonly model: ObjectModel,
    private readonly references: References,
    private readonly paths: RichRequest['ObjectPaths'],
    private readonly refusal: Refusal,
  ) {}

  resolve(id: number): HostObject {
    const known = this.resolved.get(id);
    if (known) return known;
    const path = this.paths[id];
    if (!path) throw new RichError('InvalidObjectPath', `There is no object path ${id}.`);
    const found = this.follow(path);
    if (!(found instanceof HostObject)) throw new RichError('InvalidObjectPath', `${path.Name} is not an object.`);
    this.resolved.set(id, found);
    return found;
  }

  arguments(info: ArgumentInfo | undefined): unknown[] {
    const ids = info?.ReferencedObjectPathIds ?? [];
    return (info?.Arguments ?? []).map((argument, index) => {
      const id = ids[index];
      return id ? this.resolve(id) : argument;
    });
  }

  private follow(path: RichObjectPath): unknown {
    switch (path.ObjectPathType) {
      case ObjectPathType.Global:
        return this.model.root;
      case ObjectPathType.NewObject:
        return this.model.service(path.Name);
      case ObjectPathType.Method:
        return callMethod(this.knowing(path), path.Name, this.arguments(path.ArgumentInfo));
      case ObjectPathType.Property:
        return readProperty(this.knowing(path), path.Name);
      case ObjectPathType.Indexer:
        return callMethod(this.parent(path), 'Indexer', this.arguments(path.ArgumentInfo));
      case ObjectPathType.Reference:
        return this.references.get(path.Name);
      case ObjectPathType.Null:
        return NULL_OBJECT;
      default:
        throw new RichError('NotImplemented', `Object paths of type ${path.ObjectPathType} are not understood.`);
    }
  }

  private knowing(path: RichObjectPath): HostObject {
    const parent = this.parent(path);
    refuseMember(parent, path.Name, this.refusal);
    return parent;
  }

  private parent(path: RichObjectPath): HostObject {
    if (path.ParentObjectPathId === undefined) throw new RichError('InvalidObjectPath', `${path.Name} has no parent.`);
    return this.resolve(path.ParentObjectPathId);
  }
}
