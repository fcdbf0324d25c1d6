import type { Mutant } from '../mutant.ts'

/** Faults in how money and diamonds get into the ledger. */

const unposted = 'packages/engine/test/core/unposted.test.ts'
const books = 'packages/storage/test/books.test.ts'

export const ledgerMutants: readonly Mutant[] = [
  {
    file: 'packages/engine/src/advance.ts',
    fault: 'what time moves is never posted',
    text: 'addUnposted(life, turn.transfers)',
    replacement: '',
    test: { file: unposted, name: '[LEDGER-2] waits in the life' },
  },
  {
    file: 'packages/engine/src/advance.ts',
    fault: 'unlimited energy ends when time is calculated, not at its own moment',
    text: 'runTo(turn, minuteAt(life, at), setTime)',
    replacement: 'runTo(turn, minuteAt(life, at))',
    test: { file: 'packages/engine/test/absences.test.ts', name: '[ENG-1] what happens in an absence costs energy' },
  },
  {
    file: 'packages/engine/src/apply.ts',
    fault: 'what time moves is posted twice',
    text: 'life.unposted = []',
    replacement: '',
    test: { file: unposted, name: '[LEDGER-4] a life of an older release opens the ledger' },
  },
  {
    file: 'packages/engine/src/core/unposted.ts',
    fault: 'the transfers of all pairs of accounts are one sum',
    text: 'if (unposted[at + 1] === debit && unposted[at + 2] === credit && unposted[at] === currency) return at',
    replacement: 'return at',
    test: { file: unposted, name: '[LEDGER-2] is one sum for each pair of accounts' },
  },
  {
    file: 'packages/engine/src/codec/migrations/0004-unposted.ts',
    fault: 'a life of an older release does not open the ledger',
    text: 'unposted: null',
    replacement: 'unposted: []',
    test: { file: 'packages/engine/test/codec/migrations/0004-unposted.test.ts', name: '[LEDGER-4]' },
  },
  {
    file: 'packages/engine/src/replay.ts',
    fault: 'a replay is not compared with the stated balances',
    text: '!result.ok || !agrees(life, entry.books)',
    replacement: '!result.ok',
    test: { file: unposted, name: 'the next entry opens the ledger anew only if it must' },
  },
  {
    file: 'packages/storage/src/books.ts',
    fault: 'the checksum covers one currency only',
    text: "of ['money', 'diamonds'] as const",
    replacement: "of ['money'] as const",
    test: { file: books, name: '[LEDGER-3] the checksum differs for' },
  },
]
