import { limits } from '@lifegrid/contract/limits'
import { faultOfChat } from '@lifegrid/contract/lounge/chat-text'
import { describe, expect, test } from 'vitest'
import { playLive } from '../../../packages/sdk/test/scripted-server.ts'
import { charactersIn } from '../src/game/characters.ts'
import { chatLines, withMuted, withOwn, withoutMuted } from '../src/game/chat-lines.ts'
import { boardPage, boardValue, pagesAround } from '../src/game/leaderboard.ts'
import { loungeStanding } from '../src/game/lounge-standing.ts'
import { localTime } from '../src/game/lounge-time.ts'
import { createSpeech } from '../src/game/speech.ts'

const said = (n: number, nickname = 'Bob') => ({
  id: `${n}-0`,
  nickname,
  message: `m${n}`,
  timestamp: '2026-02-09T18:30:00',
})
const memory = { nickname: 'Ada', muted: [], own: [] }
const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))

describe('[WEB-6] the messages', () => {
  test('of the player are marked, also when the server does not mark them any more', () => {
    const messages = [said(1), { ...said(2, 'Ada'), own: true as const }, said(3, 'Ada')]
    const own = withOwn([], messages)
    expect(own).toEqual(['2-0'])
    expect(withOwn(own, messages)).toBe(own)
    const reloaded = [said(1), said(2, 'Ada'), said(3, 'Ada')]
    expect(chatLines(reloaded, { ...memory, own }).map(({ isOwn }) => isOwn)).toEqual([false, true, false])
  })

  test('of a muted person are left out, however the name is written, and those of the player never', () => {
    const messages = [
      said(1),
      said(2, ' BOB '),
      said(3, 'Ｂｏｂ'),
      said(4, 'Bobby'),
      { ...said(5), own: true as const },
    ]
    const muted = withMuted(withMuted([], 'bob'), 'Bob')
    expect(muted).toEqual(['Bob'])
    expect(chatLines(messages, { ...memory, muted }).map(({ id }) => id)).toEqual(['4-0', '5-0'])
    expect(chatLines(messages, { ...memory, muted: withoutMuted(muted, 'BOB') })).toHaveLength(5)
  })

  test('that are remembered are bounded', () => {
    const many = Array.from({ length: 300 }, (_, n) => ({ ...said(n), own: true as const }))
    expect(withOwn([], many)).toHaveLength(100)
    expect(withOwn([], many).at(-1)).toBe('299-0')
    expect(many.reduce<readonly string[]>((muted, { id }) => withMuted(muted, id), [])).toHaveLength(200)
  })

  test('are counted as the server counts them', () => {
    const longest = '👨‍👩‍👧‍👦é'.repeat(limits.chatLengthMax / 2)
    expect([charactersIn(longest), faultOfChat(longest)]).toEqual([limits.chatLengthMax, undefined])
    expect(faultOfChat(`${longest}!`)).toBeDefined()
  })
})

describe('[WEB-6] speech', () => {
  function speak() {
    const { client, clock, server } = playLive()
    return { clock, server, speech: createSpeech(client, clock) }
  }

  test('has a pace: after some messages at once, the page makes a pause and sends nothing', async () => {
    const { clock, server, speech } = speak()
    for (let n = 0; n < 5; n++) {
      const saying = speech.say('Ada', `m${n}`)
      const [sent] = server.last.take()
      expect(sent).toMatchObject({ type: 'chat', message: { nickname: 'Ada', message: `m${n}` } })
      server.last.say({ type: 'ack', replyTo: sent?.id as string })
      expect(await saying).toBe(true)
    }
    expect(speech.state.freeAt - clock.monotonic()).toBe(3_000)
    const early = speech.say('Ada', 'too soon')
    expect(server.last.take()).toEqual([])
    expect(await early).toBe(false)
    clock.advance(3_000)
    void speech.say('Ada', 'later')
    expect(server.last.take()).toMatchObject([{ message: { message: 'later' } }])
  })

  test('says one thing at a time, and reports each change', async () => {
    const { server, speech } = speak()
    const seen: boolean[] = []
    speech.subscribe(() => seen.push(speech.state.isBusy))
    void speech.say('Ada', 'one')
    expect(await speech.say('Ada', 'two')).toBe(false)
    const [sent] = server.last.take()
    server.last.say({ type: 'ack', replyTo: sent?.id as string })
    await settled()
    expect(seen).toEqual([true, false])
  })

  test('that is refused has its reason, until the next message', async () => {
    const { server, speech } = speak()
    const saying = speech.say('Ada', 'one')
    const [sent] = server.last.take()
    const message = 'You may not speak in the lounge at present.'
    server.last.say({ type: 'error', code: 'muted', message, retryable: false, replyTo: sent?.id as string })
    expect(await saying).toBe(false)
    expect(speech.state).toMatchObject({ isBusy: false, refused: { code: 'muted', message } })
    void speech.say('Ada', 'two')
    expect(speech.state.refused).toBeUndefined()
  })

  test('that the server postpones waits for as long as the server asks, and is then said', async () => {
    const { clock, server, speech } = speak()
    const saying = speech.say('Ada', 'one')
    const [sent] = server.last.take()
    server.last.say({
      ...{ type: 'error', code: 'rate_limited', message: 'Too many requests.', retryable: true, retryAfterMs: 7_000 },
      replyTo: sent?.id as string,
    })
    expect(speech.state).toMatchObject({ isBusy: true, freeAt: clock.monotonic() + 7_000 })
    clock.advance(7_500)
    expect(server.last.take()).toMatchObject([{ id: sent?.id }])
    server.last.say({ type: 'ack', replyTo: sent?.id as string })
    expect(await saying).toBe(true)
  })
})

describe('[WEB-6] the lounge', () => {
  const open = { isOn: true, connection: 'live', online: 3, refusal: undefined, hasWaited: false } as const

  test.each([
    [{}, 'open'],
    [{ isOn: false }, 'off'],
    [{ connection: 'paused' }, 'away'],
    [{ online: null }, 'waiting'],
    [{ online: null, hasWaited: true }, 'silent'],
    [{ online: null, refusal: 'lounge_closed' }, 'closed'],
    [{ refusal: 'unavailable' }, 'open'],
  ] as const)('with %o is %s', (change, standing) => {
    expect(loungeStanding({ ...open, ...change })).toBe(standing)
  })

  test('has the times of the place where the player is', () => {
    const at = new Date(2026, 1, 9, 8, 5)
    const frame = at.toISOString().slice(0, 19)
    expect(localTime(frame, at.getTime())).toEqual({ time: '08:05', day: 9, month: 2, isToday: true })
    expect(localTime(frame, new Date(2026, 1, 10).getTime()).isToday).toBe(false)
  })
})

describe('[WEB-6] a leaderboard', () => {
  const part = (first: number, length: number, total: number) => ({
    entries: Array.from({ length }, (_, n) => ({ rank: first + n, name: 'Ada', value: 1 })),
    total,
  })

  test.each([
    ['the first page', part(1, 10, 25), undefined, 10],
    ['a page in the middle', part(11, 10, 25), 0, 20],
    ['a part around a place', part(4, 10, 25), 0, 13],
    ['the last page', part(21, 5, 25), 10, undefined],
    ['the only page', part(1, 3, 3), undefined, undefined],
    ['an empty board', part(1, 0, 0), undefined, undefined],
  ])('has pages before and after %s', (_, frame, earlier, later) => {
    expect(pagesAround(frame)).toEqual({ earlier, later })
    expect(boardPage).toBe(10)
  })

  test('has values in the units of its kind', () => {
    expect([boardValue('wealth', 123_456), boardValue('age', 71), boardValue('kindness', 1_250)]).toEqual([
      '$1,235',
      '71',
      '1,250',
    ])
  })
})
