import type { Mutant } from '../mutant.ts'

/** Faults in what players may demand: deletions and copies of data. */

const leaving = 'packages/engine/test/leaving.test.ts'
const deletions = 'apps/worker/test/account-deletions.test.ts'
const rights = 'packages/accounts/test/rights.test.ts'

export const rightsMutants: readonly Mutant[] = [
  {
    file: 'packages/engine/src/core/clock.ts',
    fault: 'a life goes on although its account will be deleted',
    text: 'if (leavesAt(life) !== null) return true',
    replacement: '',
    test: { file: leaving, name: 'a life stands still while its account is to be deleted' },
  },
  {
    file: 'packages/engine/src/apply.ts',
    fault: 'commands of play are carried out although the account will be deleted',
    text: "return refusal('deletion_scheduled')",
    replacement: 'return undefined',
    test: { file: leaving, name: 'every command of play is refused meanwhile' },
  },
  {
    file: 'packages/engine/src/commands/sys-leave.ts',
    fault: 'a life stands still again because of a message that came late',
    text: 'at <= life.leaving.at',
    replacement: 'at < 0',
    test: { file: leaving, name: 'a message that comes late has no effect' },
  },
  {
    file: 'apps/worker/src/rights/account-deletions.ts',
    fault: 'a deletion that was due is carried out although the check in the transaction refuses it',
    text: 'await rights.beginErasure(player, now)',
    replacement: '(await rights.beginErasure(player, now)) ?? [player]',
    test: { file: deletions, name: 'taken back after the sweep has read it' },
  },
  {
    file: 'packages/storage/src/rights/memory-rights-store.ts',
    fault: 'a deletion that was due is not checked again when the erasure begins',
    text: 'row === undefined || row.cancelledAt !== null || row.dueAt > now',
    replacement: 'row === undefined',
    test: { file: deletions, name: 'taken back after the sweep has read it' },
  },
  {
    file: 'apps/worker/src/rights/account-deletions.ts',
    fault: 'a change counts as told although a life does not know it',
    text: 'if (dueAt === null) await sender',
    replacement: 'void rights.deletionTold(change, Math.floor(time.now()))\n      if (dueAt === null) await sender',
    test: { file: deletions, name: 'lives are told of a change until they know it' },
  },
  {
    file: 'packages/storage/src/rights/memory-rights-store.ts',
    fault: 'an export can be downloaded again',
    text: "rows.set(id, { ...row, state: 'taken' })",
    replacement: '',
    test: { file: rights, name: 'is announced and listed until it was downloaded' },
  },
  {
    file: 'packages/accounts/src/standing.ts',
    fault: 'the token of an erased life is let in',
    text: "fail(refusal('bad_token', 'This life was erased.'))",
    replacement: 'ok(undefined)',
    test: { file: rights, name: 'lets no token in once the erasure has begun' },
  },
]
