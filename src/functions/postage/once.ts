/**
 * Makes something of an object once, as long as that object lives. A range that is needed whole is read into one object
 * for all elements of a call, so what is made of it serves the call and goes with it. A failure is remembered too.
 */
export function onceFor<K extends object, V>(make: (key: K) => V): (key: K) => V {
  const made = new WeakMap<K, () => V>();
  // A call asks for the same object once for each of its elements.
  let lastKey: K | undefined;
  let lastGive: (() => V) | undefined;
  return (key) => {
    if (key === lastKey && lastGive) return lastGive();
    let give = made.get(key);
    if (!give) made.set(key, (give = outcomeOf(() => make(key))));
    lastKey = key;
    lastGive = give;
    return give();
  };
}

function outcomeOf<V>(step: () => V): () => V {
  try {
    const value = step();
    return () => value;
  } catch (error) {
    return () => {
      throw error;
    };
  }
}
