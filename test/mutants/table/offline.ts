import type { Mutant } from '../mutant.ts'

/** Faults in how workers load, change and save the lives of absent players. */

const together = 'apps/worker/test/offline-together.test.ts'
const alone = 'apps/worker/test/advance-offline-life.test.ts'
const leaving = 'apps/sim/test/sim-commits.test.ts'
const snapshots = 'packages/engine/test/codec/open-snapshot.test.ts'

export const offlineMutants: readonly Mutant[] = [
  {
    file: 'packages/engine/src/codec/codec.ts',
    fault: 'the changes after a snapshot are not read',
    text: "if (changes !== null) Object.assign(data, JSON.parse(changes.toString('utf8')))",
    replacement: '',
    test: { file: snapshots, name: '[ENG-1] takes commands, and writes fields that a command adds' },
  },
  {
    file: 'packages/engine/src/codec/lazy-life.ts',
    fault: 'a field that was read is saved as it was before',
    text: 'unreadOf.get(life)?.delete(name)',
    replacement: '',
    test: { file: snapshots, name: '[ENG-1] takes commands, and writes fields that a command adds' },
  },
  {
    file: 'apps/worker/src/offline-sweep.ts',
    fault: 'one life keeps the others of its group from being saved',
    text: 'for (const playerId of playerIds) await advanceOne(playerId)',
    replacement: '',
    test: { file: together, name: '[JOB-12] when a group cannot be saved' },
  },
  {
    file: 'apps/sim/src/lives/give-to-workers.ts',
    fault: 'a worker looks at each life that its player has left, although nothing is due',
    text: 'if (dueAt !== null) {',
    replacement: 'if (dueAt === 0) {',
    test: {
      file: leaving,
      name: '[JOB-17] the commit of a disconnect says when something is due',
    },
  },
  {
    file: 'packages/engine/src/absence/next-due.ts',
    fault: 'a player is not told of what happened just before leaving',
    text: 'if (noticesOf(life).length > 0 || isHeld(life)) return null',
    replacement: 'if (isHeld(life)) return null',
    test: {
      file: 'packages/engine/test/absence/next-due.test.ts',
      name: '[JOB-17] [PUSH-1] a life is looked at at once',
    },
  },
  {
    file: 'packages/storage/src/memory/commit.ts',
    fault: 'every commit makes an absent life due at once',
    text: 'rows.offlineDueAt = dueAt',
    replacement: 'rows.offlineDueAt = 0',
    test: { file: leaving, name: '[JOB-17] the commit of a disconnect says when something is due' },
  },
  {
    file: 'apps/worker/src/advance-offline-life.ts',
    fault: 'what was due in a life is not saved',
    text: 'const isStored = rests && ',
    replacement: 'const isStored = ',
    test: { file: alone, name: '[JOB-15] in which nothing was due is not written again' },
  },
  {
    file: 'apps/worker/src/advance-offline-life.ts',
    fault: 'a life in which nothing was due is written again',
    text: 'const isStored = rests && ',
    replacement: 'const isStored = false && ',
    test: { file: alone, name: '[JOB-15] in which nothing was due is not written again' },
  },
]
