/** What is costly to make and not always needed: made at the first call, the same ever after. */
export function lazy<Value>(make: () => Value): () => Value {
  let made: { value: Value } | undefined
  return () => (made ??= { value: make() }).value
}

/** What several readers ask of the same object (a reading): made at the first call for it, forgotten with it. */
export function oncePer<Key extends object, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const made = new WeakMap<Key, { value: Value }>()
  return (key) => {
    let entry = made.get(key)
    if (!entry) made.set(key, (entry = { value: make(key) }))
    return entry.value
  }
}
