import type { Store } from '@lifegrid/storage/ports'

/** Commits of commands that wait while the test holds them. */
export function heldCommits() {
  const waiting: (() => void)[] = []
  let holding = false
  return {
    faults: (inner: Store): Pick<Store, 'commit'> => ({
      async commit(lane, batch) {
        if (holding && batch.journal.length > 0) await new Promise<void>((resolve) => waiting.push(resolve))
        return inner.commit(lane, batch)
      },
    }),
    hold(): void {
      holding = true
    },
    release(): void {
      holding = false
      for (const go of waiting.splice(0)) go()
    },
  }
}
