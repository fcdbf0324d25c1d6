import type { MemoryServer } from '@lifegrid/cluster/memory/server'

/** A server as one connection sees it. While it is cut off every call fails; the others notice nothing. */
export interface CutOff {
  readonly server: MemoryServer
  cut(): void
  restore(): void
}

export function cutOff(server: MemoryServer): CutOff {
  let isCut = false
  const assertUp = (): void => {
    if (isCut) throw new Error('the connection is cut')
    server.assertUp()
  }
  return {
    // Not a copy, because the id of the run changes.
    server: Object.create(server, { assertUp: { value: assertUp } }) as MemoryServer,
    cut() {
      isCut = true
    },
    restore() {
      isCut = false
    },
  }
}
