/** What is made when it is first asked for, and then kept: Excel waits for all that a script does at its start. */
export function lazily<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}
