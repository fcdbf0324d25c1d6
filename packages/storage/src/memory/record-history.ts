import type { Store } from '../ports.ts'

let histories = 0

/** [CONN-2] The id of the record's history. No other record of this process has the same one. */
export function recordHistory() {
  let id = `memory-${++histories}`
  return {
    history: async () => id,
    async renewHistory() {
      id = `memory-${++histories}`
      return id
    },
  } satisfies Partial<Store>
}
