import { commands } from '@lifegrid/contract/commands/index.generated'
import { closeCodes } from '@lifegrid/contract/errors'
import type { PersonDetailShape } from '@lifegrid/contract/frames/relationships'
import { describe, expect, test } from 'vitest'
import { loungeCommandNames } from '../src/outbox.ts'
import { face, greet, ids, peek, playerObject, playLive, playOn, resume } from './scripted-server.ts'

describe('commands', () => {
  test('wait in order without a connection, and are sent once it is live', async () => {
    const { client, server } = playOn()
    const first = client.send('speed', 50)
    void client.send('stop')
    expect(server.last.sent).toEqual([])
    greet(server.last, 1, 1)
    const sent = server.last.take()
    expect(sent.map(({ type, message }) => [type, message])).toEqual([
      ['init', undefined],
      ['speed', 50],
      ['stop', undefined],
    ])
    server.last.say({ type: 'ack', replyTo: sent[1]?.id as string, minute: 7, epoch: 1, seq: 2 })
    expect(await peek(first)).toEqual({ ok: true, minute: 7 })
    expect(client.unanswered).toBe(1)
    expect(client.stats()).toMatchObject({ commandsSent: 2, commandsAcked: 1, errors: 0, resends: 0 })
  })

  test('[PROTO-9] are settled by a `u` that names them, which also changes the view', async () => {
    const { client, server } = playLive()
    const outcome = client.send('speed', 50)
    const [sent] = server.last.take()
    server.last.say({ type: 'u', replyTo: sent?.id as string, minute: 107, gameSpeed: 50, epoch: 3, seq: 11 })
    expect(await peek(outcome)).toEqual({ ok: true, minute: 107 })
    expect(client.view?.state.gameSpeed).toBe(50)
    expect(client.stats()).toMatchObject({ commandsAcked: 1 })
  })

  test('[CMD-1] are sent again after a reconnect if they are unanswered, in order and with the same ids', async () => {
    const { client, server, clock } = playLive()
    const outcomes = [client.send('speed', 50), client.send('stop'), client.send('start')]
    const sent = server.last.take()
    server.last.say({ type: 'ack', replyTo: sent[1]?.id as string, minute: 1, epoch: 3, seq: 11 })
    server.last.drop()
    expect(client.state).toBe('paused')
    clock.advance(200)
    resume(server.last)
    const [init, ...again] = server.last.take()
    expect(init?.resume).toEqual({ epoch: 3, seq: 11 })
    expect(ids(again)).toEqual([sent[0]?.id, sent[2]?.id])
    for (const [at, command] of again.entries()) {
      server.last.say({ type: 'ack', replyTo: command.id, minute: 2, repeated: true, epoch: 3, seq: 12 + at })
    }
    expect(await Promise.all(outcomes)).toEqual([
      { ok: true, minute: 2 },
      { ok: true, minute: 1 },
      { ok: true, minute: 2 },
    ])
    expect(client.stats()).toMatchObject({ commandsSent: 3, commandsAcked: 3, resends: 2, reconnects: 1 })
  })

  test('[CMD-1] are sent again to a new owner if they are unanswered', () => {
    const { client, server } = playLive()
    void client.send('stop')
    const [sent] = server.last.take()
    server.last.say(playerObject(4, 1))
    expect(ids(server.last.take())).toEqual([sent?.id])
    expect(client.position).toEqual({ epoch: 4, seq: 1 })
  })

  test('[CMD-1] are sent again once when a reconnect meets a new owner, except those answered meanwhile', async () => {
    const { client, server, clock } = playLive()
    const outcome = client.send('stop')
    void client.send('start')
    const sent = server.last.take()
    server.last.drop()
    clock.advance(200)
    server.last.accept()
    const [init] = server.last.take()
    server.last.say({ type: 'ack', replyTo: sent[0]?.id as string, minute: 5, epoch: 3, seq: 11 })
    server.last.say(playerObject(4, 1))
    server.last.say({ type: 'ack', replyTo: init?.id as string, epoch: 4, seq: 2 })
    expect(await peek(outcome)).toEqual({ ok: true, minute: 5 })
    expect(ids(server.last.take())).toEqual([sent[1]?.id])
  })

  test('are sent again when the answer takes too long, and not earlier', () => {
    const { client, server, clock } = playLive({ limits: { resendMs: 5000, heartbeatTimeoutMs: 60_000 } })
    void client.send('stop')
    const [sent] = server.last.take()
    clock.advance(4999)
    expect(server.last.take()).toEqual([])
    clock.advance(1)
    expect(ids(server.last.take())).toEqual([sent?.id])
    expect(client.stats().resends).toBe(1)
  })

  test('that are refused temporarily are sent again after the requested delay, and later ones follow', async () => {
    const { client, server, clock } = playLive()
    const outcome = client.send('stop')
    const [sent] = server.last.take()
    server.last.say({
      type: 'error',
      code: 'rate_limited',
      message: 'slow down',
      retryable: true,
      retryAfterMs: 1000,
      replyTo: sent?.id as string,
    })
    void client.send('start')
    clock.advance(999)
    expect(server.last.take()).toEqual([])
    clock.advance(1)
    expect(server.last.take().map(({ type }) => type)).toEqual(['stop'])
    server.last.say({ type: 'ack', replyTo: sent?.id as string, epoch: 3, seq: 11 })
    expect(server.last.take().map(({ type }) => type)).toEqual(['start'])
    expect(await peek(outcome)).toEqual({ ok: true, minute: undefined })
    expect(client.stats().errors).toBe(0)
  })

  test('[LOUNGE-20] for the lounge hold up no command of the life when they are refused for now, and keep their own order', async () => {
    const { client, server, clock } = playLive()
    const said = [1, 2].map((n) => client.send('chat', { nickname: 'Ada', message: `${n}` }))
    const [first, second] = ids(server.last.take()) as [string, string]
    for (const replyTo of [first, second]) {
      const refused = { type: 'error', code: 'rate_limited', message: 'slow down', retryable: true } as const
      server.last.say({ ...refused, retryAfterMs: 1000, replyTo })
    }
    void client.send('start')
    void client.send('stop')
    expect(server.last.take().map(({ type }) => type)).toEqual(['start', 'stop'])
    void client.send('chat', { nickname: 'Ada', message: '3' })
    clock.advance(1000)
    const again = server.last.take().filter(({ type }) => type === 'chat')
    expect(ids(again)).toEqual([first])
    server.last.say({ type: 'ack', replyTo: first, epoch: 3, seq: 11 })
    server.last.say({ type: 'ack', replyTo: second, epoch: 3, seq: 12 })
    expect(await peek(said[1] as Promise<unknown>)).toMatchObject({ ok: true })
    expect(client.unanswered).toBe(3)
  })

  test('[LOUNGE-20] for the lounge are those of the contract', () => {
    const names = Object.values(commands).flatMap(({ kind, name }) => (kind === 'lounge' ? [name] : []))
    expect([...loungeCommandNames].sort()).toEqual(names.sort())
  })

  test('[CMD-1] that are refused temporarily are sent again in order, one at a time, before any new command', () => {
    const { client, server, clock } = playLive({ limits: { heartbeatTimeoutMs: 60_000 } })
    for (const speed of [1, 20, 50, 500] as const) void client.send('speed', speed)
    const sent = ids(server.last.take())
    const [a, b, c, d] = sent as [string, string, string, string]
    const refuse = (replyTo: string): void =>
      server.last.say({
        type: 'error',
        code: 'rate_limited',
        message: '',
        retryable: true,
        retryAfterMs: 1000,
        replyTo,
      })
    let seq = 10
    const ack = (replyTo: string): void => server.last.say({ type: 'ack', replyTo, epoch: 3, seq: ++seq })
    const wait = (): void => clock.advance(2000)
    refuse(a)
    // This one was in flight already, so it overtakes: the exception that cannot be avoided.
    ack(b)
    refuse(c)
    void client.send('stop')
    void client.send('start')
    wait()
    expect(ids(server.last.take())).toEqual([a])
    // This refusal arrives late, out of order.
    refuse(d)
    wait()
    expect(ids(server.last.take())).toEqual([])
    refuse(a)
    wait()
    expect(ids(server.last.take())).toEqual([a])
    ack(a)
    expect(ids(server.last.take())).toEqual([c])
    ack(c)
    expect(ids(server.last.take())).toEqual([d])
    ack(d)
    expect(server.last.take().map(({ type }) => type)).toEqual(['stop', 'start'])
    expect(client.stats()).toMatchObject({ commandsSent: 6, commandsAcked: 4, errors: 0 })
  })

  test('[CMD-1] do not overtake a postponed command after a reconnect', () => {
    const { client, server, clock } = playLive()
    void client.send('stop')
    void client.send('start')
    const [a, b] = ids(server.last.take()) as [string, string]
    server.last.say({ type: 'error', code: 'unavailable', message: '', retryable: true, replyTo: b })
    server.last.drop()
    clock.advance(200)
    resume(server.last)
    expect(ids(server.last.take()).slice(1)).toEqual([a])
    server.last.say({ type: 'ack', replyTo: a, epoch: 3, seq: 11 })
    expect(ids(server.last.take())).toEqual([b])
  })

  test('[CMD-1] continue when answers are lost while a command is postponed', () => {
    const { client, server, clock } = playLive({ limits: { resendMs: 5000, heartbeatTimeoutMs: 60_000 } })
    for (let n = 0; n < 3; n++) void client.send('stop')
    const [a, b, c] = ids(server.last.take()) as [string, string, string]
    clock.advance(100)
    server.last.say({ type: 'error', code: 'overloaded', message: '', retryable: true, retryAfterMs: 300, replyTo: b })
    clock.advance(600)
    expect(ids(server.last.take())).toEqual([b])
    // The answers to the first command, to the repeated one and to the last one are lost.
    clock.advance(4300)
    expect(ids(server.last.take())).toEqual([a])
    clock.advance(5000)
    expect(ids(server.last.take())).toEqual([b, a])
    server.last.say({ type: 'ack', replyTo: b, epoch: 3, seq: 11 })
    expect(ids(server.last.take())).toEqual([c])
  })

  test('[CMD-1] are sent again in order when the server closes the connection with resync', () => {
    const { client, server, clock } = playLive()
    void client.send('stop')
    void client.send('start')
    const sent = ids(server.last.take())
    server.last.drop(closeCodes.resync.code, closeCodes.resync.message)
    expect(client.state).toBe('paused')
    clock.advance(200)
    resume(server.last)
    const [init, ...again] = server.last.take()
    expect(init).toMatchObject({ type: 'init', resume: { epoch: 3, seq: 10 } })
    expect(ids(again)).toEqual(sent)
  })

  test('that are refused temporarily too often settle with the refusal', async () => {
    const { client, server, clock } = playLive({ limits: { retriesMax: 2, heartbeatTimeoutMs: 60_000 } })
    const outcome = client.send('stop')
    for (let attempt = 0; attempt < 3; attempt++) {
      const [sent] = server.last.take()
      expect(sent?.type).toBe('stop')
      server.last.say({
        type: 'error',
        code: 'overloaded',
        message: 'busy',
        retryable: true,
        replyTo: sent?.id as string,
      })
      clock.advance(1000)
    }
    expect(await peek(outcome)).toEqual({ ok: false, code: 'overloaded', message: 'busy', tryLater: false })
    expect(server.last.take()).toEqual([])
  })

  test('settle at once with a final refusal', async () => {
    const { client, server } = playLive()
    const outcome = client.send('answer', { eventId: 'x', option: 'y' })
    const [sent] = server.last.take()
    const error = { type: 'error', code: 'no_such_event', message: 'none', retryable: false } as const
    server.last.say({ ...error, replyTo: sent?.id as string, epoch: 3, seq: 11 })
    expect(await peek(outcome)).toEqual({ ok: false, code: 'no_such_event', message: 'none', tryLater: false })
    expect(client.stats()).toMatchObject({ commandsSent: 1, commandsAcked: 0, errors: 1 })
  })

  test('[CMD-8] settle at once when they may succeed later as new commands, and hold up no other command', async () => {
    const { client, server, clock } = playLive()
    const outcome = client.send('propose')
    const [sent] = server.last.take()
    const error = { type: 'error', code: 'too_soon', message: 'Not yet.', retryable: false, tryLater: true } as const
    server.last.say({ ...error, replyTo: sent?.id as string, epoch: 3, seq: 11 })
    expect(await peek(outcome)).toEqual({ ok: false, code: 'too_soon', message: 'Not yet.', tryLater: true })
    void client.send('stop')
    expect(server.last.take().map(({ type }) => type)).toEqual(['stop'])
    clock.advance(1000)
    expect(server.last.take()).toEqual([])
    expect(client.stats()).toMatchObject({ commandsSent: 2, errors: 1, resends: 0 })
  })

  test('[OUT-3] settle with the whole frame if the server sends its catalogue once', async () => {
    const { client, server } = playLive()
    const tiers = [{ id: 'night', title: 'A night', diamonds: 3, minutes: 480 }]
    const split = { type: 'catalogued', of: 'timeSkipTiers', version: 'v1', life: {}, epoch: 3 } as const
    for (const [n, more] of [{ catalogue: { tiers } }, { notModified: true as const }].entries()) {
      const answer = client.read('getTimeSkipTiers')
      const [sent] = server.last.take()
      expect(sent).toMatchObject({ type: 'getTimeSkipTiers', message: { have: n === 0 ? '' : 'v1' } })
      server.last.say({ ...split, ...more, seq: 11 + n, replyTo: sent?.id as string })
      expect(await peek(answer)).toMatchObject({ ok: true, frame: { type: 'timeSkipTiers', tiers } })
    }
    expect(client.position).toMatchObject({ epoch: 3, seq: 12 })
  })

  test('settle with the answering frame if they are reads', async () => {
    const { client, server } = playLive()
    const answer = client.read('retrievePerson', { id: 'p1' })
    const [sent] = server.last.take()
    const person: PersonDetailShape = {
      id: 'p1',
      firstname: 'Jo',
      lastname: 'Moreau',
      sex: 'male',
      pronoun: 'he',
      avatar: face,
      messagingTraits: {},
      relation: 'father',
      ageYears: 30,
      status: 'alive',
      occupation: 'baker',
      affinity: 40,
      familiarity: 90,
      likes: ['books'],
      dislikes: [],
      personality: ['kind'],
      partner: null,
      children: 0,
      livesElsewhere: false,
      ill: false,
      relationship: {
        status: 'family',
        startDate: '1990-01-01',
        anniversaryDate: null,
        relationshipScore: 78,
        compatibility: 60,
        commonInterests: ['books'],
        challenges: [],
        futurePlans: [],
        eventsLog: [],
      },
    }
    server.last.say({ type: 'personObject', ...person, replyTo: sent?.id as string, epoch: 3, seq: 11 })
    expect(await peek(answer)).toMatchObject({ ok: true, frame: person })
    const {
      id,
      firstname,
      lastname,
      sex,
      pronoun,
      avatar,
      relation,
      ageYears,
      status,
      occupation,
      affinity,
      familiarity,
    } = person
    const listed = {
      id,
      firstname,
      lastname,
      sex,
      pronoun,
      avatar,
      relation,
      ageYears,
      status,
      occupation,
      affinity,
      familiarity,
    }
    expect(client.view?.people).toEqual([listed])
  })

  test('[CMD-7] are refused with queue_full when the queue is full', async () => {
    const { client } = playOn({ limits: { queueMax: 2 } })
    void client.send('stop')
    void client.send('start')
    expect(await peek(client.send('stop'))).toMatchObject({ ok: false, code: 'queue_full' })
  })

  test('are in flight only up to the size of the window', () => {
    const { client, server } = playLive({ limits: { inFlightMax: 2 } })
    for (let n = 0; n < 3; n++) void client.send('stop')
    const sent = server.last.take()
    expect(sent).toHaveLength(2)
    server.last.say({ type: 'ack', replyTo: sent[0]?.id as string, epoch: 3, seq: 11 })
    expect(server.last.take()).toHaveLength(1)
  })

  test('settle when the client is closed', async () => {
    const { client, server, clock } = playLive()
    const outcome = client.send('stop')
    client.close()
    expect(await peek(outcome)).toMatchObject({ ok: false, code: 'client_closed' })
    expect(await peek(client.send('stop'))).toMatchObject({ ok: false, code: 'client_closed' })
    expect(server.last.closedByClient).toBe(true)
    expect(clock.pending).toBe(0)
  })
})
