import type { HostObject } from './hostObject';

/** Objects the library tracks across requests, by the ids it comes back with. It releases them at the end of each `Excel.run`. */
export class References {
  private readonly byId = new Map<string, HostObject>();
  private readonly ids = new Map<HostObject, string>();
  private last = 0;

  get size(): number {
    return this.byId.size;
  }

  keep(object: HostObject): void {
    if (this.ids.has(object)) return;
    this.last += 1;
    const id = `ref${this.last}`;
    this.byId.set(id, object);
    this.ids.set(object, id);
  }

  idOf(object: HostObject): string | undefined {
    return this.ids.get(object);
  }

  get(id: string): HostObject | undefined {
    return this.byId.get(id);
  }

  release(id: string): void {
    const object = this.byId.get(id);
    if (object) this.ids.delete(object);
    this.byId.delete(id);
  }

  releaseAll(): void {
    this.byId.clear();
    this.ids.clear();
  }
}
