import { memoryServer } from '@lifegrid/cluster/memory/server'
import { Registry } from '@lifegrid/observability/metrics'
import { manualClock } from '@lifegrid/testkit/manual-clock'
import { describe, expect, it } from 'vitest'
import { loungeLimits } from '../../src/lounge/limits.ts'
import { nicknameFold, nicknameHash } from '../../src/lounge/nickname-fold.ts'
import { edgeHarness, memoryLoungeRows } from '../support/edge-harness.ts'
import { type FakeClient, fakeClient } from '../support/fake-client.ts'

const nicknameMs = 120_000
let sent = 0

/** Two edges of one cluster, whose record can be away. */
async function world() {
  const server = memoryServer(manualClock())
  const rows = memoryLoungeRows()
  const faults = { down: false, calls: 0 }
  const counted = <Args extends unknown[], Result>(method: (...args: Args) => Promise<Result>) => {
    return async (...args: Args): Promise<Result> => {
      faults.calls++
      if (faults.down) throw new Error('MySQL is down')
      return method(...args)
    }
  }
  const store = {
    ...rows,
    claimNickname: counted(rows.claimNickname),
    nicknameAuthor: counted(rows.nicknameAuthor),
  }
  const lounge = { store, nicknameMs, chatsPerMinute: 10_000, chatBurst: 1_000 }
  const [first, second] = [
    await edgeHarness(new Registry(), { server, lounge }),
    await edgeHarness(new Registry(), { server, lounge }),
  ]
  const pass = (ms = 200) => first.clock.run(ms)
  /** Says something as a command, or in a flat frame. @returns `ack` or the code of the refusal. */
  const says = async (client: FakeClient, nickname: string, isFlat = false): Promise<unknown> => {
    const id = `c-${++sent}`
    client.say(
      isFlat
        ? { type: 'chat', nickname, message: 'Hi', id }
        : { type: 'chat', message: { nickname, message: 'Hi' }, id },
    )
    await pass()
    const answer = client.take().find(({ replyTo }) => replyTo === id)
    return answer?.type === 'error' ? answer.code : answer?.type
  }
  const visitor = async (edge = first.edge): Promise<FakeClient> => {
    const client = fakeClient(edge)
    await pass(500)
    return client
  }
  return { first, second, store, faults, pass, says, visitor }
}

describe('[LOUNGE-18] a nickname that a player speaks with', () => {
  it('is refused to visitors and other players, at all edges', async () => {
    const { first, second, pass, says, visitor } = await world()
    const [ada, bob, eve] = [await first.live('ada'), await second.live('bob'), await visitor(second.edge)]
    expect(await says(ada, 'Ada')).toBe('ack')
    expect(await says(bob, 'Ada')).toBe('nickname_taken')
    expect(await says(bob, 'a-d a', true)).toBe('nickname_taken')
    expect(await says(eve, 'АDА', true)).toBe('nickname_taken')
    // The last one is a flat frame without an id, which gets no answer.
    ada.take()
    eve.say({ type: 'chat', nickname: 'Ada', message: 'I am Ada' })
    await pass()
    expect([...eve.take(), ...ada.take()].filter(({ type }) => type === 'chat' || type === 'error')).toEqual([])
    expect(await says(eve, 'Eve', true)).toBe('ack')
    const again = await second.live('ada')
    expect(await says(again, 'Ada')).toBe('ack')
    expect(await says(again, 'ADA', true)).toBe('ack')
  })

  it('is free again when the player has not used it for long enough', async () => {
    const { first, second, pass, says } = await world()
    await says(await first.live('ada'), 'Ada')
    await pass(nicknameMs / 2)
    expect(await says(await first.live('ada'), 'Ada')).toBe('ack')
    await pass(nicknameMs * 0.7)
    expect(await says(await second.live('bob'), 'Ada')).toBe('nickname_taken')
    await pass(nicknameMs / 2)
    expect(await says(await second.live('bob'), 'Ada')).toBe('ack')
    expect(await says(await first.live('ada'), 'Ada')).toBe('nickname_taken')
  })

  it('is not claimed by visitors', async () => {
    const { first, says, visitor } = await world()
    const eve = await visitor()
    expect(await says(eve, 'Ada', true)).toBe('ack')
    const ada = await first.live('ada')
    expect(await says(ada, 'Ada')).toBe('ack')
    expect(await says(eve, 'Ada', true)).toBe('nickname_taken')
  })

  it('is free again when the player has used three others since', async () => {
    const { first, says } = await world()
    const [ada, bob] = [await first.live('ada'), await first.live('bob')]
    for (const nickname of ['One', 'Two', 'Three']) expect(await says(ada, nickname)).toBe('ack')
    expect(await says(bob, 'One')).toBe('nickname_taken')
    expect(await says(ada, 'Four')).toBe('ack')
    // An edge remembers owners for some time.
    await first.clock.run(loungeLimits.nicknameFreshMs)
    expect(await says(bob, 'One')).toBe('ack')
    for (const nickname of ['Two', 'Three', 'Four']) expect(await says(bob, nickname)).toBe('nickname_taken')
  })

  it('is no name on the boards for somebody to whom it is refused', async () => {
    const { first, store, pass, says, visitor } = await world()
    const eve = await visitor()
    await says(await first.live('ada'), 'Ada')
    await says(eve, 'Ada', true)
    eve.say({ type: 'score_update', email: 'eve@tilo.life', score: 5, survival_time: 9 })
    await pass()
    const [standing] = await store.standings('score', 'all', '', 9)
    expect(standing).toMatchObject({ value: 5 })
    expect(standing?.name).not.toBe('Ada')
  })
})

describe('[LOUNGE-18] an edge', () => {
  it('asks the record for an owner once in some seconds', async () => {
    const { first, faults, pass, says } = await world()
    const [ada, bob] = [await first.live('ada'), await first.live('bob')]
    for (let i = 0; i < 5; i++) {
      expect(await says(ada, 'Ada')).toBe('ack')
      expect(await says(bob, 'Ada')).toBe('nickname_taken')
    }
    expect(faults.calls).toBe(1)
    await pass(loungeLimits.nicknameFreshMs)
    await says(ada, 'Ada')
    expect(faults.calls).toBe(2)
  })

  it('goes by the claims that it knows while the record is away', async () => {
    const { first, faults, pass, says } = await world()
    const [ada, bob] = [await first.live('ada'), await first.live('bob')]
    await says(ada, 'Ada')
    faults.down = true
    await pass(loungeLimits.nicknameFreshMs)
    expect(await says(bob, 'Ada')).toBe('nickname_taken')
    expect(await says(ada, 'Ada')).toBe('ack')
    expect(await says(bob, 'Bob')).toBe('ack')
    const { calls } = faults
    expect(await says(bob, 'Bob')).toBe('ack')
    expect(faults.calls).toBe(calls)
    expect((await first.metrics.edge.loungeFailures.get()).values).toMatchObject([
      { labels: { operation: 'nicknames' }, value: 2 },
    ])
    faults.down = false
    await pass(loungeLimits.nicknameFreshMs)
    await says(bob, 'Bob')
    expect(await says(ada, 'Bob')).toBe('nickname_taken')
  })
})

describe('the fold of a nickname', () => {
  it.each([
    ['Ada', 'ADA', 'a d_a', 'A.d.a', 'Âdå', 'Аdа', 'АDА', 'Ａｄａ', '𝔄𝔡𝔞', 'ᴀᴅᴀ', 'Ad\u200Ba'],
    ['Bill', 'BILL', 'Bi11', 'BiII', 'Вill', 'B|ll'],
    ['Bob0', 'ВОВО', 'вово', 'BobO'],
    ['Гриша', 'ГРИША', 'гриша'],
    ['Max', 'Мах', 'rnax', 'МАХ'],
    ['Straße', 'STRASSE'],
    ['Patricia', 'Patrici4', 'P4tr1c1a', 'p@tricia', 'Pa7ricia'],
    ['Jesse', 'J3553', 'je$$e'],
  ])('[LOUNGE-18] is the same for nicknames that look alike: %s', (...alike) => {
    expect(new Set(alike.map(nicknameFold)).size).toBe(1)
  })

  it('[LOUNGE-18] differs for other nicknames of any script', () => {
    const others = [
      'Ada',
      'Adam',
      'Eda',
      'Anna',
      'Hanna',
      'राम',
      'रामा',
      'かき',
      'がき',
      '김철수',
      '김칠수',
      '李明',
      '👩‍🚀',
      '👨‍🚀',
      '!!!',
      '-_-',
    ]
    expect(new Set(others.map(nicknameFold)).size).toBe(others.length)
    for (const nickname of others) expect(nicknameHash(nickname)).toMatch(/^[0-9a-f]{64}$/)
  })
})
