/** Typed listeners. When a listener throws, the others are still called; then the first error is thrown. */
export interface Emitter<Events extends object> {
  on<Name extends keyof Events>(name: Name, fn: (value: Events[Name]) => void): () => void
  emit<Name extends keyof Events>(name: Name, value: Events[Name]): void
}

export function emitter<Events extends object>(): Emitter<Events> {
  const listeners = new Map<keyof Events, Set<(value: never) => void>>()
  return {
    on(name, fn) {
      const set = listeners.get(name) ?? new Set()
      listeners.set(name, set)
      set.add(fn)
      return () => set.delete(fn)
    },
    emit(name, value) {
      const failures: unknown[] = []
      for (const fn of [...(listeners.get(name) ?? [])]) {
        try {
          ;(fn as (value: Events[typeof name]) => void)(value)
        } catch (error) {
          failures.push(error)
        }
      }
      if (failures.length > 0) throw failures[0]
    },
  }
}
