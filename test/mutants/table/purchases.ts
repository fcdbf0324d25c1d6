import type { Mutant } from '../mutant.ts'

/** Faults in purchases and in the system commands that bring their results. */

const worker = 'apps/worker/test/purchases.test.ts'
const engine = 'packages/engine/test/systems/rewards/purchases.test.ts'

export const purchaseMutants: readonly Mutant[] = [
  {
    file: 'packages/storage/src/purchases/memory-purchases.ts',
    fault: 'two purchases use one transaction',
    text: "if (owner !== undefined && owner !== row) return 'used'",
    replacement: '',
    test: { file: worker, name: 'a receipt that another account has used' },
  },
  {
    file: 'apps/worker/src/decide-purchase.ts',
    fault: 'a used receipt is not refused',
    text: "if (claimed === 'claimed') return",
    replacement: "if (claimed !== 'refunded') return",
    test: { file: worker, name: 'a receipt that another account has used' },
  },
  {
    file: 'apps/worker/src/purchases.ts',
    fault: 'a settled purchase is handed to the life again',
    text: 'if (decided?.settledAt === null) {',
    replacement: 'if (decided !== undefined) {',
    test: { file: worker, name: '[PURCHASE-3] a paid receipt is handed to the life once' },
  },
  {
    file: 'apps/worker/src/purchases.ts',
    fault: 'a refund of a purchase is not handed to the life',
    text: 'if (part === undefined || settled === undefined) return',
    replacement: 'if (part !== undefined || settled === undefined) return',
    test: { file: worker, name: '[PURCHASE-5] Google’s refunds are taken back once' },
  },
  {
    file: 'apps/worker/src/purchases.ts',
    fault: 'a refund of a part takes all diamonds back',
    text: 'const diamonds = upTo(part.to) - upTo(part.from)',
    replacement: 'const diamonds = upTo(wholeShare)',
    test: { file: worker, name: 'takes the same share of the diamonds back' },
  },
  {
    file: 'packages/storage/src/purchases/memory-refunds.ts',
    fault: 'a part of a refund changes while the life is told of it',
    text: 'if (row.refundSentShare === row.refundSettledShare)',
    replacement: '',
    test: { file: worker, name: 'is told again in the same words' },
  },
  {
    file: 'apps/worker/src/decide-purchase.ts',
    fault: 'a marked account may buy',
    text: "if (purchase.receipt !== null) return store.refusePurchase(purchase, 'account_marked', now)",
    replacement: '',
    test: { file: worker, name: 'may not buy until its mark is removed' },
  },
  {
    file: 'apps/worker/src/decide-purchase.ts',
    fault: 'a marked account buys through a store that reports its purchases',
    text: 'if (purchase.refundShare !== wholeShare) return',
    replacement: '',
    test: { file: worker, name: 'waits for what it has paid' },
  },
  {
    file: 'apps/worker/src/decide-purchase.ts',
    fault: 'a payment of another price is credited',
    text: "if (isOtherPrice(pack, asked)) return store.refusePurchase(purchase, 'receipt_other_price', now)",
    replacement: '',
    test: { file: worker, name: 'that Stripe reports in' },
  },
  {
    file: 'packages/engine/src/core/ledger.ts',
    fault: 'a refund counts as diamonds that were spent',
    text: 'debit === playerAccount && credit !== storeAccount',
    replacement: 'debit === playerAccount',
    test: { file: engine, name: 'counts as nothing spent' },
  },
  {
    file: 'packages/engine/src/commands/sys-purchase.ts',
    fault: 'a life is credited twice for one receipt',
    text: "if (isUsed(turn.life, receipt)) return refusal('receipt_used')",
    replacement: '',
    test: { file: engine, name: 'is credited once, in this life and the next' },
  },
  {
    file: 'packages/engine/src/systems/rewards/purchases.ts',
    fault: 'a refund leaves what is left',
    text: "const taken = Math.min(diamonds, balance(turn.life, 'diamonds'))",
    replacement: "const taken = Math.max(0, balance(turn.life, 'diamonds') - diamonds)",
    test: { file: engine, name: 'takes back what is left' },
  },
  {
    file: 'apps/sim/src/lives/actor.ts',
    fault: 'the receipt and its job are not written',
    text: 'if (receipt) requestCheck(step, receipt, at)',
    replacement: '',
    test: { file: 'apps/sim/test/journal-secrets.test.ts', name: '[CMD-11] [PURCHASE-1] a receipt is stored' },
  },
  {
    file: 'apps/edge/src/http/store-routes.ts',
    fault: 'a report is acknowledged though the record did not take it',
    text: "return { outcome: 'failed', status: errors.unavailable.status }",
    replacement: "return { outcome: 'failed', status: 200 }",
    test: { file: 'apps/edge/test/http/store-routes.test.ts', name: 'a report that the record cannot take' },
  },
  {
    file: 'apps/sim/src/intake/check-system-entry.ts',
    fault: 'a system command that only the owner makes is taken from others',
    text: 'if (!isServiceCommandName(type))',
    replacement: 'if (!Object.hasOwn(systemCommands, type))',
    test: { file: 'apps/sim/test/system-commands.test.ts', name: 'only the owner may make' },
  },
]
