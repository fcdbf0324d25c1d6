import type { Mutant } from '../mutant.ts'

/** Faults in the lounge. */

const lounge = 'apps/edge/test/lounge/lounge.test.ts'
const room = 'apps/edge/test/lounge/room.test.ts'
const feedPoster = 'packages/cluster/test/feed-poster.test.ts'
const players = 'apps/edge/test/lounge/players.test.ts'
const moderation = 'apps/edge/test/lounge/moderation.test.ts'
const nicknames = 'apps/edge/test/lounge/nicknames.test.ts'
const scores = 'apps/edge/test/lounge/scores.test.ts'
const chatStore = 'apps/worker/test/lounge/chat-store.test.ts'
const lifeBoards = 'apps/worker/test/lounge/life-boards.test.ts'
const lifeMultipliers = 'packages/engine/test/systems/rewards/multipliers.test.ts'
const simMultipliers = 'apps/sim/test/multipliers.test.ts'
const loungeView = 'packages/sdk/test/lounge-view.test.ts'
const webLounge = 'apps/web/test/lounge.test.ts'

export const loungeMutants: readonly Mutant[] = [
  {
    file: 'packages/cluster/src/lounge/feed-poster.ts',
    fault: 'messages go to the feed while a call with earlier ones is under way',
    text: 'if (isBusy) return',
    replacement: '',
    test: { file: feedPoster, name: 'go in one call when they come' },
  },
  {
    file: 'packages/cluster/src/lounge/feed-poster.ts',
    fault: 'a message is posted long after its sender was told to try again',
    text: 'batch.filter(({ since }) => since >= oldest)',
    replacement: '[...batch]',
    test: { file: feedPoster, name: 'are not sent when they have waited too long' },
  },
  {
    file: 'apps/edge/src/lounge/room.ts',
    fault: 'a message in a quiet room waits for others',
    text: 'Math.max(0, writtenAt + pauseMs - clock.monotonic())',
    replacement: 'pauseMs',
    test: { file: lounge, name: '[LOUNGE-22] is written at once in a quiet room' },
  },
  {
    file: 'apps/edge/src/lounge/room.ts',
    fault: 'the bytes of messages are made for each member',
    text: 'write(state, connection, shared)',
    replacement: 'write(state, connection, joinedFrames(frames))',
    test: { file: room, name: '[LOUNGE-2] makes the bytes of frames once' },
  },
  {
    file: 'apps/edge/src/lounge/scores.ts',
    fault: 'somebody survives for longer than the game has been there',
    text: 'survivalTime > settings.survivalSecondsMax',
    replacement: 'false',
    test: { file: scores, name: 'a time that is longer than there was' },
  },
  {
    file: 'apps/edge/src/lounge/chat.ts',
    fault: 'one client may have any number of messages under way to the feed',
    text: '>= loungeLimits.postsUnderWayMax',
    replacement: '< 0',
    test: { file: lounge, name: '[LOUNGE-2] goes to the feed in order' },
  },
  {
    file: 'packages/engine/src/systems/rewards/multipliers.ts',
    fault: 'a global event multiplies what a life gets after its end',
    text: 'life.at < until && ',
    replacement: '',
    test: { file: lifeMultipliers, name: 'multiplies rewards until it ends' },
  },
  {
    file: 'packages/engine/src/systems/rewards/multipliers.ts',
    fault: 'a time skip is multiplied by a global event',
    text: 'turn.span === null ? ',
    replacement: 'true ? ',
    test: { file: lifeMultipliers, name: 'changes nothing in an absence or in a time skip' },
  },
  {
    file: 'apps/sim/src/lives/multipliers.ts',
    fault: 'a life is told of every end of a global event',
    text: '.filter(({ until }) => now < until)',
    replacement: '',
    test: { file: simMultipliers, name: '[LOUNGE-19] a connected life is told once' },
  },
  {
    file: 'apps/edge/src/lounge/room.ts',
    fault: 'messages that are gathered are written in the wrong order',
    text: 'state.gathered.push({ text, sender })',
    replacement: 'state.gathered.unshift({ text, sender })',
    test: { file: lounge, name: '[LOUNGE-2] reaches members who were there while' },
  },
  {
    file: 'apps/edge/src/lounge/chat.ts',
    fault: 'a message is acknowledged before the feed has it',
    text: 'outcomeOf(posted)',
    replacement: "outcomeOf(posted ?? { outcome: 'posted', id: '' })",
    test: { file: lounge, name: '[LOUNGE-4] is acknowledged when the feed has it' },
  },
  {
    file: 'apps/edge/src/lounge/chat.ts',
    fault: 'a message that is sent again is said twice',
    text: '...(once !== undefined && { once }),',
    replacement: '',
    test: { file: players, name: 'says nothing twice when a command is sent again' },
  },
  {
    file: 'apps/worker/src/lounge/chat-store.ts',
    fault: 'entries count as stored before their rows are written',
    text: "await store.addChat(messages)\n    await lounge.stored(entries.at(-1)?.id ?? '0-0', keep)",
    replacement: "await lounge.stored(entries.at(-1)?.id ?? '0-0', keep)\n    await store.addChat(messages)",
    test: { file: chatStore, name: '[LOUNGE-4] loses nothing when a worker dies before' },
  },
  {
    file: 'apps/edge/src/lounge/score-writer.ts',
    fault: 'a lower score replaces a higher one that waits',
    text: 'waiting.score = Math.max(waiting.score, score)',
    replacement: 'waiting.score = score',
    test: { file: scores, name: '[LOUNGE-8] merges the updates of a moment' },
  },
  {
    file: 'apps/edge/src/lounge/scores.ts',
    fault: 'a score is acknowledged before the record has it',
    text: "withDeadline(clock, loungeLimits.scoreAnswerMs, 'writing a score', writing).then(",
    replacement: 'Promise.resolve().then(',
    test: { file: scores, name: '[LOUNGE-8] is acknowledged when the record has it' },
  },
  {
    file: 'apps/edge/src/lounge/sanctions.ts',
    fault: 'an author who is banned stays in the lounge',
    text: 'if (isNew.length > 0) onBan(new Set(isNew))',
    replacement: '',
    test: { file: moderation, name: 'gets nothing more of the lounge, and is refused' },
  },
  {
    file: 'apps/edge/src/lounge/nickname-fold.ts',
    fault: 'a nickname in letters that look alike counts as another one',
    text: "Array.from(plain, looksLike).join('')",
    replacement: 'plain',
    test: { file: nicknames, name: '[LOUNGE-18] is the same for nicknames that look alike' },
  },
  {
    file: 'apps/worker/src/advance-offline-life.ts',
    fault: 'the end of a life is on no leaderboard',
    text: 'const isAwaited = nextAt === null && isNews()',
    replacement: 'const isAwaited = false',
    test: { file: lifeBoards, name: '[LOUNGE-16] the end of a life counts' },
  },
  {
    file: 'apps/edge/src/lounge/sanctions.ts',
    fault: 'who was banned stays out until the next connection',
    text: 'if (lifted.size > 0) onLift(lifted)',
    replacement: '',
    test: { file: moderation, name: 'is in the lounge again on the same connection' },
  },
  {
    file: 'apps/sim/src/lives/standings.ts',
    fault: 'what a life has reached last is on no leaderboard when its player leaves',
    text: 'if (left.get(self) === self.life.at) return false',
    replacement: 'return false',
    test: {
      file: 'apps/sim/test/standings.test.ts',
      name: '[LOUNGE-16] what a life has reached is raised once more after its player has left',
    },
  },
  {
    file: 'apps/sim/src/lane/lane.ts',
    fault: 'a connected life raises what is not committed',
    text: 'found.length > 0 && (await state.commits.drain()) ? found : []',
    replacement: 'found',
    test: {
      file: 'apps/sim/test/standings.test.ts',
      name: '[LOUNGE-16] nothing is raised that the record does not have',
    },
  },
  {
    file: 'packages/sdk/src/outbox.ts',
    fault: 'a message that is refused for now holds up the life',
    text: 'loungeCommandNames.has(type) ? lounge : life',
    replacement: 'life',
    test: { file: 'packages/sdk/test/client-commands.test.ts', name: '[LOUNGE-20] for the lounge hold up no command' },
  },
  {
    file: 'packages/sdk/src/client.ts',
    fault: 'a client that leaves the lounge does so with its next connection only',
    text: '  link.restart()\n',
    replacement: '',
    test: { file: loungeView, name: '[LOUNGE-13] a client leaves the lounge and enters it again' },
  },
  {
    file: 'apps/web/src/game/speech.ts',
    fault: 'the page sends messages to the lounge faster than the server allows',
    text: 'if (state.isBusy || now < state.freeAt) return false',
    replacement: 'if (state.isBusy) return false',
    test: { file: webLounge, name: 'has a pace: after some messages at once' },
  },
]
