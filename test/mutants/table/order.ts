import type { Mutant } from '../mutant.ts'

/** Faults in the order of a client's commands, and in the check of it. */

const inbound = 'apps/edge/test/inbound/inbound.test.ts'
const checker = 'test/harness/checker.test.ts'

export const orderMutants: readonly Mutant[] = [
  {
    file: 'apps/edge/src/inbound/forwarder.ts',
    fault: 'a command is taken though Redis may have lost earlier ones',
    text: 'chain.run === undefined ? { limit } : { limit, run: chain.run }',
    replacement: '{ limit }',
    test: { file: inbound, name: '[CMD-10] takes no command of a connection whose earlier ones' },
  },
  {
    file: 'apps/edge/src/inbound/refusals.ts',
    fault: 'a client is not told that Redis may have lost its commands',
    text: "parts.actions.close(connection, 'resync')",
    replacement: '',
    test: { file: inbound, name: '[CMD-10] takes no command of a connection whose earlier ones' },
  },
  {
    file: 'test/harness/checker.ts',
    fault: 'chaos accepts any order',
    text: 'const overtaking = lowestAfter[Math.max(n + 1, sentBeforeRefusal)] as number',
    replacement: 'const overtaking = Number.POSITIVE_INFINITY',
    test: { file: checker, name: '[CMD-10] finds a command that took effect before' },
  },
  {
    file: 'test/harness/checker.ts',
    fault: 'chaos accepts a command that took effect twice',
    text: 'if (byId.has(entry.commandId)) {',
    replacement: 'if (false) {',
    test: { file: checker, name: '[CMD-5] finds a command that its client gave up and that took effect twice' },
  },
]
