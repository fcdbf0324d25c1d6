import { memoryStandings } from '@lifegrid/cluster/lounge/memory-standings'
import { memoryServer } from '@lifegrid/cluster/memory/server'
import { periodKey } from '@lifegrid/contract/lounge/boards'
import { Registry } from '@lifegrid/observability/metrics'
import { manualClock } from '@lifegrid/testkit/manual-clock'
import { describe, expect, it } from 'vitest'
import { loungeLimits } from '../../src/lounge/limits.ts'
import { edgeHarness, type HarnessOptions, memoryLoungeRows } from '../support/edge-harness.ts'
import { type FakeClient, fakeClient } from '../support/fake-client.ts'

const scoreOf = (email: string, score: number, survivalTime = 120) => ({
  type: 'score_update',
  email,
  score,
  survival_time: survivalTime,
})

async function world(lounge: HarnessOptions['lounge'] = {}, options: HarnessOptions = {}) {
  const scores = memoryLoungeRows()
  const faults = { calls: 0, down: false }
  const store = {
    ...scores,
    raise: async (...args: Parameters<typeof scores.raise>) => {
      faults.calls++
      if (faults.down) throw new Error('MySQL is down')
      await scores.raise(...args)
    },
  }
  const harness = await edgeHarness(new Registry(), { ...options, lounge: { store, ...lounge } })
  const visitor = (): FakeClient => {
    const client = fakeClient(harness.edge)
    client.sayText('{"type":"ping"}')
    client.take()
    return client
  }
  const answers = (client: FakeClient) =>
    client.take().filter(({ type }) => ['ack', 'error', 'leaderboard'].includes(type))
  return { ...harness, scores, faults, visitor, answers, pass: () => harness.clock.run(2 * loungeLimits.scoreGatherMs) }
}

/** The only score of the record. */
async function onlyScore(scores: ReturnType<typeof memoryLoungeRows>) {
  const [first] = await scores.standings('score', 'all', '', 10)
  return scores.score(first?.scorer ?? '')
}

describe('score_update', () => {
  it('[LOUNGE-8] raises the score, the time and the best score, and none of them falls', async () => {
    const { visitor, pass, scores, answers } = await world()
    const client = visitor()
    client.say(scoreOf('user@tilo.life', 1000, 120))
    await pass()
    client.say({ ...scoreOf('User@Tilo.life ', 900, 150), email: 'User@Tilo.life', more: true })
    await pass()
    expect(await onlyScore(scores)).toMatchObject({ score: 1000, survivalTime: 150, bestScore: 1000 })
    expect(answers(client)).toEqual([])
  })

  it('[LOUNGE-8] has no e-mail address in the record', async () => {
    const { visitor, pass, scores } = await world()
    visitor().say(scoreOf('user@tilo.life', 1000))
    await pass()
    expect(JSON.stringify([await onlyScore(scores), await scores.standings('score', 'all', '', 9)])).not.toContain(
      'tilo.life',
    )
  })

  it('[LOUNGE-8] merges the updates of a moment into one write, and writes nothing for what is known', async () => {
    const { visitor, pass, scores, faults } = await world()
    const client = visitor()
    for (let i = 1; i <= 50; i++) client.say(scoreOf('user@tilo.life', i, i))
    client.say(scoreOf('user@tilo.life', 7, 7))
    await pass()
    expect(faults.calls).toBe(1)
    expect(await onlyScore(scores)).toMatchObject({ score: 50, survivalTime: 50 })
    client.say({ ...scoreOf('user@tilo.life', 40, 40), id: 'again' })
    await pass()
    expect(faults.calls).toBe(1)
  })

  it('[LOUNGE-8] is acknowledged when the record has it, and not before', async () => {
    const { visitor, pass, scores, faults, answers, clock } = await world()
    const client = visitor()
    faults.down = true
    client.say({ ...scoreOf('user@tilo.life', 7), id: 's-1' })
    await pass()
    expect(answers(client)).toEqual([])
    await clock.run(loungeLimits.scoreAnswerMs)
    expect(answers(client)).toMatchObject([{ type: 'error', code: 'unavailable', replyTo: 's-1', retryable: true }])
    faults.down = false
    await clock.run(loungeLimits.scoreRetryCapMs * 2)
    expect(await onlyScore(scores)).toMatchObject({ score: 7 })
    client.say({ ...scoreOf('user@tilo.life', 8), id: 's-2' })
    await pass()
    expect(answers(client)).toMatchObject([{ type: 'ack', replyTo: 's-2' }])
    expect(await onlyScore(scores)).toMatchObject({ score: 8 })
  })

  it('[LOUNGE-8] writes everything before the edge stops', async () => {
    const { visitor, edge, scores, clock } = await world()
    visitor().say(scoreOf('user@tilo.life', 7))
    const stopped = edge.stop()
    await clock.run(loungeLimits.scoreFlushMs)
    await stopped
    expect(await onlyScore(scores)).toMatchObject({ score: 7 })
  })

  it('[LOUNGE-8] needs a player, unless scores are open', async () => {
    const { visitor, live, pass, scores, answers } = await world({ openScores: false })
    const stranger = visitor()
    stranger.say({ ...scoreOf('user@tilo.life', 7), id: 's-1' })
    await pass()
    expect(answers(stranger)).toMatchObject([{ type: 'error', code: 'init_required', replyTo: 's-1' }])
    const ada = await live('ada')
    ada.say({ ...scoreOf('somebody@else.example', 9), id: 's-2' })
    await pass()
    expect(answers(ada)).toMatchObject([{ type: 'ack', replyTo: 's-2' }])
    expect(await scores.score('player:ada')).toMatchObject({ score: 9 })
    expect(await scores.standings('score', 'all', '', 9)).toHaveLength(1)
  })

  it.each([
    ['a negative score', scoreOf('a@b.example', -1)],
    ['no number', { ...scoreOf('a@b.example', 1), score: {} }],
    ['no time', { type: 'score_update', email: 'a@b.example', score: 1 }],
    ['no address', scoreOf('nobody', 1)],
    ['more than can be reached in the time', scoreOf('a@b.example', 10_000 * 121 + 1, 120)],
    ['a time that is longer than there was', scoreOf('a@b.example', 1, 1_000_001)],
    ['too much for JSON', scoreOf('a@b.example', 1e300, 1e300)],
  ])('[LOUNGE-10] %s is refused', async (_, frame) => {
    const { visitor, pass, faults, answers } = await world()
    const client = visitor()
    client.say({ ...frame, id: 's-1' })
    await pass()
    expect(answers(client)).toMatchObject([{ type: 'error', replyTo: 's-1' }])
    expect(faults.calls).toBe(0)
  })
})

describe('leaderboards', () => {
  it('[LOUNGE-9] have ranks, names, the own place and the neighbours', async () => {
    const { visitor, pass, answers } = await world()
    const clients = Array.from({ length: 9 }, visitor)
    for (const [i, client] of clients.entries()) {
      client.say({ type: 'chat', nickname: `Player${i}`, message: 'hi' })
      await pass()
      client.say(scoreOf(`p${i}@tilo.life`, 100 - i))
    }
    await pass()
    const fifth = clients[5] as FakeClient
    fifth.take()
    fifth.say({ type: 'getLeaderboard', limit: 2 })
    fifth.say({ type: 'getLeaderboard', period: 'day', limit: 3, around: true, id: 'l-1' })
    fifth.say({ type: 'getLeaderboard', board: 'survival', offset: 100 })
    await pass()
    const own = { rank: 6, value: 95 }
    expect(answers(fifth)).toEqual([
      {
        ...{ type: 'leaderboard', board: 'score', period: 'all', total: 9, own },
        entries: [
          { rank: 1, name: 'Player0', value: 100 },
          { rank: 2, name: 'Player1', value: 99 },
        ],
      },
      {
        ...{ type: 'leaderboard', replyTo: 'l-1', board: 'score', period: 'day', total: 9, own },
        entries: [
          { rank: 5, name: 'Player4', value: 96 },
          { rank: 6, name: 'Player5', value: 95, own: true },
          { rank: 7, name: 'Player6', value: 94 },
        ],
      },
      { type: 'leaderboard', board: 'survival', period: 'all', total: 9, entries: [], own: expect.anything() },
    ])
  })

  it('[LOUNGE-9] are made from the record when Redis has lost them', async () => {
    const server = memoryServer(manualClock())
    const { visitor, pass, answers } = await world({}, { server })
    const client = visitor()
    client.say(scoreOf('a@tilo.life', 5))
    await pass()
    server.stop()
    server.start('empty')
    visitor().say(scoreOf('b@tilo.life', 6))
    await pass()
    client.say({ type: 'getLeaderboard' })
    await pass()
    expect(answers(client)).toMatchObject([{ total: 2, entries: [{ value: 6 }, { value: 5, own: true }] }])
    expect(await memoryStandings(server).page({ board: 'score', period: 'all', offset: 0, limit: 1 })).toBeDefined()
  })

  it('[LOUNGE-9] begin anew each day and each week', () => {
    const monday = Date.UTC(2026, 1, 9)
    expect(periodKey('day', monday)).toBe('d2026-02-09')
    expect(periodKey('week', monday)).toBe('w2026-02-09')
    expect(periodKey('week', monday + 7 * 86_400_000 - 1)).toBe('w2026-02-09')
    expect(periodKey('week', monday - 1)).toBe('w2026-02-02')
    expect(periodKey('all', monday)).toBe('all')
  })
})
