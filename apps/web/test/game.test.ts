import { manualClock } from '@lifegrid/testkit/manual-clock'
import { seededRandom } from '@lifegrid/testkit/seeded-random'
import { describe, expect, test } from 'vitest'
import { greet, playerObject, scriptedServer } from '../../../packages/sdk/test/scripted-server.ts'
import { createGame } from '../src/game/game.ts'

const question = {
  id: 'first-words',
  minute: 100,
  title: 'First words',
  message: 'What do you say?',
  importance: 5,
  answerOptions: [{ id: 'mama', text: 'Mama.' }],
}

/** A game that is live at (3, 10), with the server that the test plays. */
function playGame() {
  const server = scriptedServer()
  const clock = manualClock()
  const game = createGame({
    url: 'ws://one',
    userID: 'ada',
    clock,
    random: seededRandom('web'),
    socket: server.socket,
  })
  greet(server.last, 3, 10)
  server.last.take()
  let seq = 10
  return {
    game,
    clock,
    server,
    /** Sends a frame with the next position. */
    say: (frame: object) => server.last.say(JSON.stringify({ ...frame, epoch: 3, seq: ++seq })),
    /** Acknowledges the commands that came since the last call, and returns them. */
    async acknowledge() {
      const sent = server.last.take()
      for (const { id } of sent) {
        server.last.say(JSON.stringify({ type: 'ack', replyTo: id, minute: 100, epoch: 3, seq: ++seq }))
      }
      await settled()
      return sent.map(({ type, message }) => [type, message])
    },
  }
}

const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))

const saidBy = (id: string, typingMs?: number) => ({
  type: 'conversationEvent',
  conversation: 'c1',
  character: 'p1',
  talk: 'chat',
  unread: true,
  pending: false,
  ...(typingMs !== undefined && { typingMs }),
  message: {
    id,
    message: `Text of ${id}`,
    sender: 'p1',
    sentiment: 'neutral',
    minute: 100,
    datetime: '2001-01-01T00:00',
    date: '2001-01-01',
    time: '00:00',
  },
})

test('[TALK-15] the messages of one reply appear one after another, with the notice that the person is writing', () => {
  const { game, clock, say } = playGame()
  const seen = () => {
    const talk = game.state.talks.get('p1')
    return [talk?.messages.length, talk?.pending]
  }
  say(saidBy('m1'))
  expect(seen()).toEqual([1, false])
  say(saidBy('m2', 900))
  say(saidBy('m3', 1_500))
  expect(seen()).toEqual([1, true])
  clock.advance(900)
  expect(seen()).toEqual([2, true])
  clock.advance(1_500)
  expect(seen()).toEqual([3, false])
})

describe('the next decision', () => {
  test('time flies until a question comes, and the clock then has its former speed', async () => {
    const { game, say, acknowledge } = playGame()
    const asked = game.toNextDecision()
    expect(game.state.isSkipping).toBe(true)
    expect(await acknowledge()).toEqual([['speed', 1]])
    await asked
    say({ type: 'u', minute: 101, gameSpeed: 1 })
    expect(game.state.isSkipping).toBe(true)
    say({ type: 'questionEvent', ...question })
    expect(game.state.isSkipping).toBe(false)
    expect(await acknowledge()).toEqual([['speed', 1000]])
  })

  test('a clock that was stopped is started first', async () => {
    const { game, say, acknowledge } = playGame()
    say({ type: 'u', minute: 100, stopped: true })
    const asked = game.toNextDecision()
    expect(await acknowledge()).toEqual([['start', undefined]])
    expect(await acknowledge()).toEqual([['speed', 1]])
    await asked
  })

  test('a speed that the player chooses meanwhile stays', async () => {
    const { game, say, acknowledge } = playGame()
    void game.toNextDecision()
    await acknowledge()
    say({ type: 'u', minute: 101, gameSpeed: 1 })
    game.setSpeed(50)
    expect(game.state.isSkipping).toBe(false)
    expect(await acknowledge()).toEqual([['speed', 50]])
    say({ type: 'questionEvent', ...question })
    expect(await acknowledge()).toEqual([])
  })

  test('does nothing while a question waits', async () => {
    const { game, say, acknowledge } = playGame()
    say({ type: 'questionEvent', ...question })
    await game.toNextDecision()
    expect(game.state.isSkipping).toBe(false)
    expect(await acknowledge()).toEqual([])
  })
})

test('a decision shows what it has changed, at its entry of the feed', async () => {
  const { game, say, acknowledge } = playGame()
  say({ type: 'questionEvent', ...question })
  const decided = game.decide('mama')
  const entry = { n: 7, minute: 100, eventId: 'first-words', title: 'First words', message: 'Everyone cries.' }
  const odds = '65 %: everyone cries (because you are loud)'
  say({ type: 'messageEvent', ...entry, id: 'first-words', importance: 5, odds })
  say({ type: 'u', minute: 100, happiness: 60, stress: 4 })
  expect(await acknowledge()).toEqual([['answer', { eventId: 'first-words', option: 'mama' }]])
  await decided
  expect(game.state.view?.question).toBeNull()
  expect(game.state.effects.get(7)).toEqual([
    { value: 'happiness', by: 10 },
    { value: 'stress', by: 4 },
  ])
  expect(game.state.warmth.get(7)).toMatchObject({ by: 0, why: odds })
  // The story that is kept has only what is told.
  expect(game.state.view?.feed.at(-1)).not.toHaveProperty('odds')
})

test('a refusal is a notice with its reason, until it is put away', async () => {
  const { game, server } = playGame()
  const outcome = game.act('quitJob', null)
  const [sent] = server.last.take()
  const refusal = { type: 'error', code: 'no_job', message: 'You have no job.', retryable: false, replyTo: sent?.id }
  server.last.say(JSON.stringify({ ...refusal, epoch: 3, seq: 11 }))
  expect(await outcome).toMatchObject({ ok: false, code: 'no_job' })
  expect(game.state.notices).toMatchObject([{ kind: 'refused', text: 'You have no job.' }])
  game.putAway(game.state.notices[0]?.id ?? 0)
  expect(game.state.notices).toEqual([])
})

test('what is pressed while the connection is lost waits, and the screens know it', async () => {
  const { game, server, clock } = playGame()
  let changes = 0
  game.subscribe(() => changes++)
  server.last.drop()
  expect(game.state.connection).toBe('paused')
  void game.act('stop')
  expect(game.state.unanswered).toBe(1)
  expect(changes).toBeGreaterThan(1)
  game.setSpeed(50)
  expect(game.state).toMatchObject({ isLost: true, wantedSpeed: 50, unanswered: 2 })
  clock.advance(200)
  expect(game.state).toMatchObject({ connection: 'connecting', isLost: true })
  server.last.accept()
  server.last.say(playerObject(4, 1))
  expect(game.state).toMatchObject({ connection: 'live', isLost: false })
})

test('what an earlier page has left waits too, and is told when it is not sent any more', () => {
  const server = scriptedServer()
  const clock = manualClock()
  const left = new Map([['c-1', { id: 'c-1', type: 'stop', at: clock.now() - 8 * 86_400_000 }]])
  const commands = { all: () => [...left.values()], put: () => {}, remove: (id: string) => void left.delete(id) }
  const game = createGame({ url: 'ws://one', userID: 'ada', clock, socket: server.socket, commands })
  expect(game.state.unanswered).toBe(1)
  greet(server.last, 3, 10)
  expect(game.state).toMatchObject({ unanswered: 0, notices: [{ kind: 'refused' }] })
  expect(left.size).toBe(0)
})

test('a chosen speed is shown at once, and a refusal takes it back', async () => {
  const { game, server, acknowledge } = playGame()
  game.setSpeed(50)
  expect(game.state.wantedSpeed).toBe(50)
  await acknowledge()
  expect(game.state.wantedSpeed).toBeUndefined()
  game.setSpeed(20)
  const [sent] = server.last.take()
  const refusal = { type: 'error', code: 'not_playing', message: 'No.', retryable: false, replyTo: sent?.id }
  server.last.say(JSON.stringify({ ...refusal, epoch: 3, seq: 12 }))
  await settled()
  expect(game.state.wantedSpeed).toBeUndefined()
})

test('missing frames are known to the screens until the whole state is there', () => {
  const { game, server } = playGame()
  server.last.say(JSON.stringify({ type: 'u', minute: 101, epoch: 3, seq: 12 }))
  expect(game.state.isResyncing).toBe(true)
  server.last.say(playerObject(3, 13))
  expect(game.state.isResyncing).toBe(false)
})
