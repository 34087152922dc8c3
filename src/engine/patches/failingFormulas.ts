import { AstTreeBuilder, ErrorType, ErrorValueObject, Interpreter, Lexer } from '@univerjs/engine-formula';
import type { FunctionVariantType, LexerNode } from '@univerjs/engine-formula';
import type { Injector } from '@univerjs/core';

/** Formulas that ask for their own results, and those that depend on them. */
export type CircleKind = 'circular' | 'readsCircle';
/** What a formula fails by: the engine's own doing, its own time, its workbook's, somebody who stops the calculation, or a circle. */
export type FailureKind = 'failed' | 'formulaTime' | 'bookTime' | 'stopped' | CircleKind;

const failures = new WeakMap<object, FailureKind>();

/** How the engine came to this result, where that was by failing. */
export function failureOf(result: FunctionVariantType): FailureKind | undefined {
  return failures.get(result);
}

/**
 * Fault: a formula in which the engine fails, be it while it reads it (nested LETs of one name) or while it calculates it (OFFSET by a
 * fraction), ends the calculation of all others.
 */
export function surviveFailures(injector: Injector): void {
  const interpreter = injector.get(Interpreter);
  const reader = injector.get(AstTreeBuilder);
  const unread = new WeakSet<object>();
  const parse = reader.parse.bind(reader);
  reader.parse = (lexerNode) => {
    try {
      return parse(lexerNode);
    } catch {
      const nothing = parse(injector.get(Lexer).treeBuilder('=0') as LexerNode);
      if (nothing) unread.add(nothing);
      return nothing;
    }
  };
  const execute = interpreter.execute.bind(interpreter);
  interpreter.execute = (data) => {
    try {
      return data.node && unread.has(data.node) ? failure('failed') : execute(data);
    } catch {
      return failure('failed');
    }
  };
  const executeAsync = interpreter.executeAsync.bind(interpreter);
  interpreter.executeAsync = (data) => executeAsync(data).catch(() => failure('failed'));
}

/** `result` is one of its own: the engine shares those that `create` makes. */
export function failure(
  kind: FailureKind,
  result: ErrorValueObject = new ErrorValueObject(ErrorType.VALUE),
): FunctionVariantType {
  failures.set(result, kind);
  return result;
}
