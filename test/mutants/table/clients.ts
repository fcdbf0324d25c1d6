import type { Mutant } from '../mutant.ts'

/** Faults in what a client makes of refusals, closes and positions, and in what it is told. */

const commands = 'packages/sdk/test/client-commands.test.ts'
const connection = 'packages/sdk/test/client-connection.test.ts'
const kept = 'packages/sdk/test/kept-commands.test.ts'
const sequence = 'packages/sdk/test/client-sequence.test.ts'
const tables = 'packages/contract/test/tables.test.ts'
const lives = 'apps/sim/test/sim-lives.test.ts'
const commits = 'apps/sim/test/sim-commits.test.ts'
const frames = 'apps/edge/test/inbound/parse-client-frame.test.ts'

export const clientMutants: readonly Mutant[] = [
  {
    file: 'packages/sdk/src/outbox.ts',
    fault: 'a journalled refusal is sent again with the same id',
    text: 'if (frame.retryable && command.retries',
    replacement: 'if ((frame.retryable || frame.tryLater) && command.retries',
    test: { file: commands, name: '[CMD-8] settle at once when they may succeed later' },
  },
  {
    file: 'packages/sdk/src/outbox.ts',
    fault: 'a client keeps commands and never takes over what others have left',
    text: 'const left = kept?.left().filter(({ id }) => !waiting.has(id)) ?? []',
    replacement: 'const left = kept?.left().filter(() => false) ?? []',
    test: { file: kept, name: 'are sent by the next client' },
  },
  {
    file: 'packages/sdk/src/outbox.ts',
    fault: 'a client takes over what others have left only when it is created',
    text: '  takeOver(state)\n  dropOutdated(state)',
    replacement: '  dropOutdated(state)',
    test: { file: kept, name: 'of a tab that was replaced are sent' },
  },
  {
    file: 'packages/sdk/src/kept-commands.ts',
    fault: 'a client sends commands that were for another life',
    text: "return isOther ? 'command_of_other_life' : undefined",
    replacement: 'return isOther ? undefined : undefined',
    test: { file: kept, name: 'of another life' },
  },
  {
    file: 'packages/sdk/src/kept-commands.ts',
    fault: 'a client sends commands for longer than their ids are known',
    text: 'if (clock.now() - at > keptMaxMs)',
    replacement: 'if (keptMaxMs < 0)',
    test: { file: kept, name: 'for longer than a week' },
  },
  {
    file: 'apps/sim/src/lives/record-outcome.ts',
    fault: 'the message of a refused command decides about a repetition of its id',
    text: 'checksum: recorded.checksum ?? commandChecksum(type, message)',
    replacement: "checksum: commandChecksum(type, refused === undefined ? message : 'null')",
    test: { file: commits, name: '[CMD-5] a repeated id gets its recorded result again' },
  },
  {
    file: 'packages/contract/src/errors.ts',
    fault: 'a client gives up when its address has too many connections',
    text: "message: 'Too many connections from this address. Connect again after the delay.',\n    reconnect: true",
    replacement:
      "message: 'Too many connections from this address. Connect again after the delay.',\n    reconnect: false",
    test: { file: tables, name: '[CONN-1] clients do not reconnect only where' },
  },
  {
    file: 'packages/sdk/src/sequence.ts',
    fault: '[OPS-12] a client whose position is from another history drops every frame',
    text: "=== 'stale') return isFirst",
    replacement: "=== 'stale') return false",
    test: { file: sequence, name: '[CONN-2] replaces a position that is higher' },
  },
  {
    file: 'packages/sdk/src/sequence.ts',
    fault: '[OPS-12] a client keeps what it has of another history',
    text: 'return frame.history !== undefined && position.history !== undefined && frame.history !== position.history',
    replacement: 'return false',
    test: { file: sequence, name: '[CONN-2] sends the history id with its position' },
  },
  {
    file: 'apps/sim/src/lives/connection.ts',
    fault: '[OPS-12] a position in another history is resumed',
    text: ' || (resume.history ?? ctx.history) !== ctx.history',
    replacement: '',
    test: { file: lives, name: '[CONN-2] a position in another history is not resumed' },
  },
  {
    file: 'packages/sdk/src/connection.ts',
    fault: 'a check that gets no answer replaces nothing',
    text: "() => lost(link, attempt, 1006, 'check unanswered')",
    replacement: '() => undefined',
    test: { file: connection, name: '[CONN-3] replaces a dead connection soon after the app asks' },
  },
  {
    file: 'packages/sdk/src/connection.ts',
    fault: 'a frame that arrived before a sleep ends a check',
    text: 'if (attempt.check?.id === frame.replyTo) {',
    replacement: 'if (attempt.check !== undefined) {',
    test: { file: connection, name: '[CONN-3] replaces a dead connection soon after the app asks' },
  },
  {
    core: true,
    file: 'apps/sim/src/lives/actor.ts',
    fault: 'another command with a used id is acknowledged and not done',
    text: "known.outcome === 'internal' || known.checksum === checksum",
    replacement: 'true',
    test: { file: commits, name: '[CMD-5] another command with a used id is refused' },
  },
  {
    file: 'apps/sim/src/intake/dispatch.ts',
    fault: 'an older device that still sends is told to come back',
    text: 'return closeReasonFor(stray, current.connection)',
    replacement: "return 'resync'",
    test: { file: lives, name: '[CONN-4] a connection that was replaced is closed as replaced by the next owner' },
  },
  {
    file: 'apps/sim/src/lives/connection.ts',
    fault: 'an entry that is read twice drops the closes that wait',
    text: "self.gated.push(...gated.filter(({ kind }) => kind === 'close'))",
    replacement: '',
    test: { file: lives, name: '[CONN-4] no close and no answer that waits' },
  },
  {
    file: 'apps/sim/src/lives/connection.ts',
    fault: 'an entry that is read twice drops the receipts that wait',
    text: 'if (missed || known) self.gated.push',
    replacement: 'if (missed) self.gated.push',
    test: { file: lives, name: '[CONN-4] no close and no answer that waits' },
  },
  {
    file: 'apps/sim/src/output/edge-outbox.ts',
    fault: 'a later close of a connection wins',
    text: '.close ??= reason',
    replacement: '.close = reason',
    test: { file: 'apps/sim/test/publisher.test.ts', name: '[CONN-4] a connection is closed with the first reason' },
  },
  {
    file: 'apps/edge/src/inbound/parse-client-frame.ts',
    fault: 'an error about a frame whose id is a number names no frame',
    text: "if (typeof id === 'number') return { replyTo: String(id) }",
    replacement: '',
    test: { file: frames, name: '[CMD-2] replies to the id of a refused frame' },
  },
  {
    file: 'apps/edge/src/inbound/parse-client-frame.ts',
    fault: 'an answer in the generic form must be a bare value',
    text: "typeof message === 'object' && message !== null ? message : { option: message }",
    replacement: '{ option: message }',
    test: { file: frames, name: 'accepts an object with the option in the short form' },
  },
  {
    file: 'apps/edge/src/inbound/parse-client-frame.ts',
    fault: 'an unknown command is explained as a wrong option',
    text: "return fail(refusal('unknown_command', unknownOrNoAnswer))",
    replacement: "return fail(refusal('invalid_message', 'option: Too small'))",
    test: { file: frames, name: '[CMD-2] explains both readings' },
  },
  {
    file: 'packages/contract/src/parse-message.ts',
    fault: 'a bare value is refused where a command has one field',
    text: 'candidates.length === 1 ? candidates[0] : undefined',
    replacement: 'undefined',
    test: { file: frames, name: 'takes a bare value, or no fields' },
  },
  {
    file: 'packages/contract/src/parse-message.ts',
    fault: 'an empty text is not taken for no fields',
    text: " || given === ''",
    replacement: '',
    test: { file: frames, name: 'reads an empty text, null and a missing message alike' },
  },
]
