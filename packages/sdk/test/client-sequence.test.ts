import type { FrameBody } from '@lifegrid/contract/frames/index.generated'
import type { StateShape } from '@lifegrid/contract/frames/state'
import { describe, expect, test } from 'vitest'
import { face, feedFrame, greet, ids, peek, playerObject, playLive, playOn, resume } from './scripted-server.ts'

describe('the sequence of frames', () => {
  test('[FENCE-5] drops frames of an older epoch and frames that it has seen', () => {
    const { client, server } = playLive({}, 5, 10)
    server.last.say({ type: 'u', minute: 900, epoch: 4, seq: 99 })
    server.last.say({ type: 'u', minute: 901, epoch: 5, seq: 10 })
    server.last.say(playerObject(4, 100, { minute: 902 }))
    expect(client.view?.state.minute).toBe(100)
    expect(client.stats()).toMatchObject({ staleDropped: 3, gaps: 0 })
  })

  test('merges consecutive frames, with the latest value of each field', () => {
    const { client, server } = playLive()
    server.last.say({ type: 'u', minute: 101, energy: 60, epoch: 3, seq: 11 })
    server.last.say({ type: 'u', minute: 105, mood: 'tired', epoch: 3, seq: 14, first: 12 })
    expect(client.view?.state).toMatchObject({ minute: 105, energy: 60, mood: 'tired', health: 100 })
    expect(client.position).toEqual({ epoch: 3, seq: 14 })
    expect(client.stats().gaps).toBe(0)
  })

  test('[OUT-4] keeps the lists of habits and conditions up to date, and leaves the state as it is', () => {
    const { client, server } = playLive()
    const run = {
      id: 'running',
      title: 'run',
      good: true,
      mode: 'kept',
      strength: 20,
      craving: 5,
      attempts: 0,
    } as const
    server.last.say({ type: 'u', minute: 101, habits: [run], epoch: 3, seq: 11 })
    server.last.say({ type: 'u', minute: 102, energy: 60, epoch: 3, seq: 12 })
    expect(client.view?.habits).toEqual([run])
    expect(client.view?.healthConditions).toEqual([])
    expect(Object.keys(client.view?.state ?? {})).not.toContain('habits')
    const flu = {
      id: 'flu',
      title: 'the flu',
      course: 'acute',
      severity: 'mild',
      sinceMinute: 9,
      care: 'none',
    } as const
    server.last.say({ type: 'u', minute: 103, habits: [], healthConditions: [flu], epoch: 3, seq: 13 })
    expect(client.view).toMatchObject({ habits: [], healthConditions: [flu] })
  })

  test('[OUT-4] keeps the list of people up to date: new ones come last, and those who are gone are left out', () => {
    const { client, server } = playLive()
    const say = (id: string, affinity: number, seq: number, more: object = {}): void =>
      server.last.say({ type: 'personObject', ...personDetail(id, affinity), ...more, epoch: 3, seq })
    say('p1', 10, 11)
    say('p2', 20, 12)
    say('p1', 15, 13)
    expect(client.view?.people.map(({ id, affinity }) => [id, affinity])).toEqual([
      ['p1', 15],
      ['p2', 20],
    ])
    expect(client.view?.people[0]).not.toHaveProperty('relationship')
    say('p1', 15, 14, { gone: true })
    expect(client.view?.people.map(({ id }) => id)).toEqual(['p2'])
  })

  test('[PURCHASE-3] keeps each purchase once, with its latest status', () => {
    const { client, server } = playLive()
    expect(client.view?.purchases).toEqual([])
    const purchase = { id: 'r1', productId: 'handful' }
    server.last.say({ type: 'purchase', ...purchase, status: 'pending', epoch: 3, seq: 11 })
    server.last.say({ type: 'purchase', ...purchase, id: 'r2', status: 'pending', epoch: 3, seq: 12 })
    server.last.say({ type: 'purchase', ...purchase, status: 'credited', diamonds: 60, epoch: 3, seq: 13 })
    expect(client.view?.purchases).toEqual([
      { ...purchase, id: 'r2', status: 'pending' },
      { ...purchase, status: 'credited', diamonds: 60 },
    ])
  })

  test('[FENCE-5] requests the whole state once after a gap, and takes no frame until it arrives', () => {
    const { client, server, clock } = playLive({ limits: { resendMs: 5000, heartbeatTimeoutMs: 60_000 } })
    const reported: boolean[] = []
    client.on('resync', (isWaiting) => reported.push(isWaiting))
    server.last.say({ type: 'u', minute: 500, epoch: 3, seq: 12 })
    server.last.say({ type: 'u', minute: 501, epoch: 3, seq: 13 })
    expect(server.last.take().map(({ type }) => type)).toEqual(['resync'])
    expect(client.view?.state.minute).toBe(100)
    clock.advance(5000)
    expect(server.last.take().map(({ type }) => type)).toEqual(['resync'])
    expect([client.isResyncing, reported]).toEqual([true, [true]])
    server.last.say(playerObject(3, 14, { minute: 502 }))
    clock.advance(5000)
    expect(server.last.take()).toEqual([])
    expect(client.view?.state.minute).toBe(502)
    server.last.say({ type: 'u', minute: 503, epoch: 3, seq: 15 })
    expect(client.view?.state.minute).toBe(503)
    expect(client.stats().gaps).toBe(1)
    expect([client.isResyncing, reported]).toEqual([false, [true, false]])
  })

  test('settles a command by an acknowledgement that comes after a gap', async () => {
    const { client, server } = playLive()
    const outcome = client.send('stop')
    const [sent] = server.last.take()
    server.last.say({ type: 'ack', replyTo: sent?.id as string, minute: 9, epoch: 3, seq: 13 })
    expect(await peek(outcome)).toEqual({ ok: true, minute: 9 })
    expect(server.last.take().map(({ type }) => type)).toEqual(['resync'])
    expect(client.position).toEqual({ epoch: 3, seq: 10 })
  })

  test('[FENCE-5] begins a new epoch with its playerObject; an earlier frame of that epoch is a gap', () => {
    const { client, server } = playLive()
    server.last.say({ type: 'u', minute: 700, epoch: 4, seq: 5 })
    expect(client.view?.state.minute).toBe(100)
    expect(client.stats().gaps).toBe(1)
    server.last.say(playerObject(4, 6, { minute: 701 }))
    server.last.say({ type: 'u', minute: 702, epoch: 4, seq: 7 })
    expect(client.view?.state.minute).toBe(702)
    server.last.say({ type: 'u', minute: 800, epoch: 3, seq: 11 })
    expect(client.view?.state.minute).toBe(702)
  })

  test('waits for the playerObject after an early acknowledgement of a new owner, then requests it', async () => {
    const { client, server, clock } = playLive({ limits: { resendMs: 5000, heartbeatTimeoutMs: 60_000 } })
    const outcome = client.send('stop')
    const [sent] = server.last.take()
    server.last.say({ type: 'ack', replyTo: sent?.id as string, minute: 9, epoch: 4, seq: 1 })
    expect(await peek(outcome)).toEqual({ ok: true, minute: 9 })
    expect(ids(server.last.take())).toEqual([])
    clock.advance(5000)
    expect(server.last.take().map(({ type }) => type)).toEqual(['resync'])
    server.last.say(playerObject(4, 2))
    expect(client.stats().gaps).toBe(0)
  })

  test('[CONN-2] replaces a position that is higher than the first whole state of a connection, and settles its commands', async () => {
    const { client, server, clock } = playLive({}, 9, 214)
    server.last.say(feedFrame(9, 215, 7))
    const outcome = client.send('stop')
    server.last.drop()
    clock.advance(200)
    greet(server.last, 2, 1, running(40))
    expect(client.position).toEqual({ epoch: 2, seq: 1 })
    expect([client.view?.state.minute, client.view?.feed, client.predictedMinute()]).toEqual([40, [], 40])
    const replyTo = server.last.take().find(({ type }) => type === 'stop')?.id as string
    server.last.say({ type: 'ack', replyTo, minute: 41, epoch: 2, seq: 2 })
    expect(await peek(outcome)).toEqual({ ok: true, minute: 41 })
    server.last.say({ type: 'u', minute: 42, epoch: 2, seq: 3 })
    expect(client.view?.state.minute).toBe(42)
    expect(client.stats().staleDropped).toBe(0)
  })

  test('[CONN-2] sends the history id with its position, and drops what it has when the id is another one', () => {
    const { client, server, clock } = playOn()
    const greetIn = (history: string, epoch: number, minute: number): void => {
      server.last.accept()
      server.last.say(playerObject(epoch, 1, running(minute), { history }))
      server.last.say({
        type: 'ack',
        replyTo: server.last.sent[0]?.id as string,
        resumed: false,
        history,
        epoch,
        seq: 2,
      })
    }
    const reconnect = (): void => {
      server.last.drop()
      clock.advance(200)
    }
    greetIn('one', 3, 100)
    server.last.say(feedFrame(3, 3, 1))
    reconnect()
    greetIn('one', 4, 200)
    expect(server.last.sent[0]?.resume).toEqual({ epoch: 3, seq: 3, history: 'one' })
    expect(client.view?.feed).toHaveLength(1)
    reconnect()
    greetIn('two', 5, 50)
    expect(server.last.sent[0]?.resume).toEqual({ epoch: 4, seq: 2, history: 'one' })
    expect([client.view?.feed, client.predictedMinute()]).toEqual([[], 50])
    expect(client.position).toEqual({ epoch: 5, seq: 2, history: 'two' })
  })

  test('[CONN-2] drops an older whole state on a connection that has a position already', () => {
    const { client, server, clock } = playLive({}, 3, 10)
    server.last.say(playerObject(2, 99, { minute: 7 }))
    server.last.drop()
    clock.advance(200)
    resume(server.last)
    server.last.say(playerObject(2, 100, { minute: 7 }))
    expect(client.view?.state.minute).toBe(100)
    expect(client.position).toEqual({ epoch: 3, seq: 10 })
    expect(client.stats().staleDropped).toBe(2)
  })

  test('keeps each feed entry once, in order, up to a limit', () => {
    const { client, server, clock } = playLive({ limits: { feedMax: 3 } })
    server.last.say(feedFrame(3, 11, 1))
    server.last.say(feedFrame(3, 12, 2))
    server.last.say(feedFrame(3, 13, 2))
    expect(client.view?.feed.map(({ n }) => n)).toEqual([1, 2])
    expect(client.stats().duplicatesDropped).toBe(1)
    server.last.drop()
    clock.advance(200)
    greet(server.last, 3, 20)
    server.last.say(playerObject(3, 21, {}, { feed: [2, 3, 4].map((n) => entry(n)) }))
    expect(client.view?.feed.map(({ n }) => n)).toEqual([2, 3, 4])
  })

  test('[WEB-7] takes earlier entries of its life, keeps what it knows of others, and ignores those of another life', () => {
    const { client, server } = playLive()
    server.last.say(feedFrame(3, 11, 7))
    let changes = 0
    client.on('change', () => changes++)
    const known = { ...entry(7), title: 'as it was told before' }
    client.addEarlier({ life: 0, entries: [entry(5), entry(6), known] })
    client.addEarlier({ life: 0, entries: [entry(6)] })
    client.addEarlier({ life: 1, entries: [entry(2)] })
    expect(client.view?.feed.map(({ n, title }) => [n, title])).toEqual([
      [5, entry(5).title],
      [6, entry(6).title],
      [7, 't'],
    ])
    expect(changes).toBe(1)
  })

  test('begins another life with an empty feed', () => {
    const { client, server } = playLive()
    server.last.say(feedFrame(3, 11, 1))
    server.last.say(playerObject(3, 12, { minute: 0 }, { life: 1 }))
    expect(client.view?.feed).toEqual([])
  })

  test('keeps a question until it is answered or the clock runs again', async () => {
    const { client, server } = playLive()
    const question = {
      id: 'q',
      minute: 100,
      title: 't',
      message: 'm',
      importance: 5,
      answerOptions: [{ id: 'a', text: 'A' }],
    }
    server.last.say({ type: 'questionEvent', ...question, epoch: 3, seq: 11 })
    expect(client.view?.question).toEqual(question)
    const outcome = client.send('answer', { eventId: 'q', option: 'a' })
    server.last.say({ type: 'ack', replyTo: server.last.take()[0]?.id as string, epoch: 3, seq: 12 })
    await outcome
    expect(client.view?.question).toBeNull()
    server.last.say({ type: 'questionEvent', ...question, minute: 200, epoch: 3, seq: 13 })
    expect(client.view?.question?.minute).toBe(200)
    const clock = { anchorMinute: 200, anchorAt: 0, rateNum: 1, rateDen: 1 }
    server.last.say({ type: 'u', minute: 201, clock, epoch: 3, seq: 14 })
    expect(client.view?.question).toBeNull()
  })

  test('keeps a question that was asked again before the acknowledgement of an answer', async () => {
    const { client, server } = playLive()
    const question = { id: 'q', minute: 100, title: 't', message: 'm', importance: 5, answerOptions: [] }
    server.last.say({ type: 'questionEvent', ...question, epoch: 3, seq: 11 })
    const outcome = client.send('answer', { eventId: 'q', option: 'a' })
    server.last.say({ type: 'questionEvent', ...question, minute: 300, epoch: 3, seq: 12 })
    server.last.say({ type: 'ack', replyTo: server.last.take()[0]?.id as string, epoch: 3, seq: 13 })
    await outcome
    expect(client.view?.question?.minute).toBe(300)
  })
})

function entry(n: number) {
  return { n, minute: n, eventId: `e${n}`, title: 't', message: 'm', importance: 5 }
}

/** A state at this minute, with a clock that hardly moves. */
function running(minute: number): Partial<StateShape> {
  return { minute, clock: { anchorMinute: minute, anchorAt: Date.UTC(2030, 0, 1), rateNum: 1, rateDen: 1e9 } }
}

function personDetail(id: string, affinity: number): FrameBody<'personObject'> {
  return {
    id,
    firstname: 'Jo',
    lastname: 'Moreau',
    sex: 'male',
    pronoun: 'he',
    avatar: face,
    messagingTraits: {},
    relation: 'friend',
    ageYears: 30,
    status: 'alive',
    occupation: 'baker',
    affinity,
    familiarity: 50,
    likes: [],
    dislikes: [],
    personality: [],
    partner: null,
    children: 0,
    livesElsewhere: false,
    ill: false,
    relationship: {
      status: 'friend',
      startDate: '1990-01-01',
      anniversaryDate: null,
      relationshipScore: 50,
      compatibility: 60,
      commonInterests: [],
      challenges: [],
      futurePlans: [],
      eventsLog: [],
    },
  }
}
