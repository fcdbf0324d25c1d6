import type { Mutant } from '../mutant.ts'

/** Faults in what the journal keeps, and in how it is replayed. */

const replay = 'packages/engine/test/replay.test.ts'
const unplayed = 'apps/worker/test/unplayed-sweep.test.ts'
const secrets = 'apps/sim/test/journal-secrets.test.ts'

export const journalMutants: readonly Mutant[] = [
  {
    file: 'apps/sim/src/lives/record-outcome.ts',
    fault: 'the journal keeps the message of a refused command',
    text: "message: refused === undefined ? message : 'null',",
    replacement: 'message,',
    test: { file: secrets, name: '[CMD-11] [CMD-5] the journal keeps no message of a refused command' },
  },
  {
    file: 'apps/sim/src/lives/record-outcome.ts',
    fault: 'the checksum is that of the stored message',
    text: 'checksum: recorded.checksum ?? commandChecksum(type, message),',
    replacement: "checksum: commandChecksum(type, refused === undefined ? message : 'null'),",
    test: { file: secrets, name: '[CMD-11] [CMD-5] the journal keeps no message of a refused command' },
  },
  {
    file: 'apps/sim/src/lives/actor.ts',
    fault: 'a command takes effect with its secret',
    text: 'withHeardWords(entry.type, withoutSecret(entry.type, sent))',
    replacement: 'withHeardWords(entry.type, sent)',
    test: { file: secrets, name: '[CMD-11] [PURCHASE-1] a receipt is stored with its command' },
  },
  {
    file: 'apps/sim/src/lives/actor.ts',
    fault: 'the token of a device is not stored',
    text: 'if (deviceToken) step.batch.deviceTokens.push({ playerId: self.playerId, ...deviceToken, at })',
    replacement: '',
    test: { file: secrets, name: '[CMD-12] a device token is stored with its command' },
  },
  {
    file: 'packages/engine/src/replay.ts',
    fault: 'a replay applies refused commands again',
    text: "if (entry.outcome !== 'ok') {",
    replacement: "if (entry.outcome === 'never') {",
    test: { file: replay, name: '[ENG-2] a refused entry advances the life and changes nothing else' },
  },
  {
    file: 'packages/engine/src/replay.ts',
    fault: 'a replay does not advance the life to the time of a refused command',
    text: '      const frames = advance(life, entry.at, context)\n      watch?.frames?.(life, frames)\n      continue',
    replacement: '      continue',
    test: { file: replay, name: '[ENG-2] a refused entry advances the life and changes nothing else' },
  },
  {
    file: 'packages/storage/src/memory/commit.ts',
    fault: 'a commit brings back a player who was removed',
    text: "if (removed.length > 0) return { outcome: 'removed', players: removed }",
    replacement: '',
    test: { file: secrets, name: '[FENCE-7] a player who was removed after the life was loaded' },
  },
  {
    file: 'apps/sim/src/lane/lane-commits.ts',
    fault: 'the life of a removed player stays in memory',
    text: 'takeBackPlayers(state, new Set(removed), batches)',
    replacement: 'for (const batch of batches) removePlayers(batch, new Set(removed))',
    test: { file: secrets, name: '[FENCE-7] a player who was removed after the life was loaded' },
  },
  {
    file: 'packages/storage/src/memory/unplayed.ts',
    fault: 'a player who is connected is removed',
    text: 'head?.partition === partition && head.connection === null && ',
    replacement: 'head?.partition === partition && ',
    test: { file: unplayed, name: '[JOB-5] a player who connects while a sweep is under way is kept' },
  },
  {
    file: 'packages/storage/src/memory/unplayed.ts',
    fault: 'a life that was played is removed',
    text: "outcome === 'ok' && !setupTypes.includes(type)",
    replacement: "outcome === 'never' && !setupTypes.includes(type)",
    test: {
      file: unplayed,
      name: '[JOB-5] a life with a connection, a name, a token, global events and refused commands',
    },
  },
]
