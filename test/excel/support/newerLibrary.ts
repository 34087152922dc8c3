/// <reference types="office-js" />

/** `_handleResult` takes what the host answered. */
interface Answered {
  _handleResult(answer: Record<string, unknown>): void;
}

const told = new WeakMap<object, unknown>();

/** The library that npm has ends at ExcelApi 1.15. Microsoft's own, from its servers, has this member of 1.16 too. */
export function addValuesAsJson({ Range }: typeof Excel): void {
  const prototype = Range.prototype as unknown as Answered;
  const { _handleResult: handle } = prototype;
  prototype._handleResult = function (this: Answered, answer) {
    handle.call(this, answer);
    if (answer && 'ValuesAsJson' in answer) told.set(this, answer['ValuesAsJson']);
  };
  Object.defineProperty(prototype, 'valuesAsJson', {
    get(this: object) {
      if (!told.has(this)) throw new Error('valuesAsJson is not loaded');
      return told.get(this);
    },
  });
}
