import { useSyncExternalStore } from 'react'
import { forget, keep, readKept } from './storage.ts'

/** Values that the browser keeps, and that the page shows. */
interface KeptStore<T extends object> {
  readonly current: T
  change(next: Partial<T>): void
  /** Forgets the values, so that those by default hold again. */
  reset(): void
  /** The values in a component. */
  use(): T
}

export function keptStore<T extends object>(name: string, byDefault: T): KeptStore<T> {
  const listeners = new Set<() => void>()
  let current: T = { ...byDefault, ...readKept<Partial<T>>(name) }
  const set = (next: T): void => {
    current = next
    for (const listener of listeners) listener()
  }
  const subscribe = (fn: () => void): (() => void) => {
    listeners.add(fn)
    return () => listeners.delete(fn)
  }
  return {
    get current() {
      return current
    },
    change(next) {
      keep(name, { ...current, ...next })
      set({ ...current, ...next })
    },
    reset() {
      forget(name)
      set(byDefault)
    },
    use: () => useSyncExternalStore(subscribe, () => current),
  }
}
