type Outcome<V> = { readonly value: V } | { readonly error: unknown };

/**
 * Makes something of an object once, as long as that object lives. A range that is needed whole is read into one object
 * for all elements of a call, so what is made of it serves the call and goes with it. A failure is remembered too.
 */
export function onceFor<K extends object, V>(make: (key: K) => V): (key: K) => V {
  const made = new WeakMap<K, Outcome<V>>();
  return (key) => {
    let outcome = made.get(key);
    if (!outcome) made.set(key, (outcome = outcomeOf(() => make(key))));
    if ('error' in outcome) throw outcome.error;
    return outcome.value;
  };
}

function outcomeOf<V>(step: () => V): Outcome<V> {
  try {
    return { value: step() };
  } catch (error) {
    return { error };
  }
}
