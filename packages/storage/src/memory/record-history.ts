import type { Store } from '../ports.ts'

let histories = 0

/** [CONN-2] The id of the record's history: one that no other record of this process has. */
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
