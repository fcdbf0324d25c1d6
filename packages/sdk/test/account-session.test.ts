import { manualClock } from '@lifegrid/testkit/manual-clock'
import { seededRandom } from '@lifegrid/testkit/seeded-random'
import { describe, expect, test } from 'vitest'
import { accountSession, type KeptSession } from '../src/account-session.ts'
import { SessionEndedError } from '../src/session-ended.ts'

interface Asked {
  readonly path: string
  readonly body: Record<string, unknown> | undefined
  readonly token: string | undefined
}

/** A session whose server is the test. */
function play(answer: (asked: Asked) => Response | Promise<Response>, begin: 'fresh' | 'kept' = 'fresh') {
  const clock = manualClock()
  const asked: Asked[] = []
  const kept: KeptSession[] = []
  const request = (async (url: URL, init: RequestInit) => {
    const headers = new Headers(init.headers)
    const one = {
      path: `${init.method} ${url}`,
      body: init.body === undefined ? undefined : (JSON.parse(String(init.body)) as Record<string, unknown>),
      token: headers.get('authorization')?.replace('Bearer ', ''),
    }
    asked.push(one)
    return answer(one)
  }) as typeof fetch
  const tokens = {
    userID: 'ada',
    token: 't0',
    expiresIn: 900,
    refreshToken: 'r0',
    refreshExpiresIn: 9000,
    sessionID: 's',
  }
  const session = accountSession({
    url: 'wss://play.example.org/',
    clock,
    random: seededRandom('session'),
    session: begin === 'fresh' ? tokens : { userID: 'ada', refreshToken: 'r0', attempt: 'an-old-attempt' },
    keep: (state) => kept.push(state),
    request,
  })
  return { session, clock, asked, kept }
}

let issued = 0
const renewed = (): Response => {
  issued++
  return Response.json({
    userID: 'ada',
    token: `t-${issued}`,
    expiresIn: 900,
    refreshToken: `r-${issued}`,
    refreshExpiresIn: 9000,
    sessionID: 's',
  })
}
const refusal = (status: number, code: string): Response =>
  Response.json({ type: 'error', code, message: 'No.', retryable: false }, { status })

describe('a session of an account', () => {
  test('returns its token while it is fresh, and renews it before the server gives notice', async () => {
    const { session, clock, asked } = play(renewed)
    expect(await session.getToken()).toBe('t0')
    clock.advance(809_000)
    expect(await session.getToken()).toBe('t0')
    clock.advance(1_000)
    const token = await session.getToken()
    expect(token).not.toBe('t0')
    expect(await session.getToken()).toBe(token)
    expect(asked).toEqual([
      {
        path: 'POST https://play.example.org/api/refresh',
        body: { refreshToken: 'r0', attempt: expect.any(String) },
        token: undefined,
      },
    ])
  })

  test('renews a token that the server has refused, once for all who ask', async () => {
    const { session, asked } = play(renewed)
    const [one, two] = await Promise.all([session.getToken('t0'), session.getToken('t0')])
    expect(one).toBe(two)
    expect(asked).toHaveLength(1)
    expect(await session.getToken('t0')).toBe(one)
  })

  test('[AUTH-2] repeats an exchange whose answer got lost with the same attempt, also after a restart of the app', async () => {
    let fails = true
    const { session, asked, kept } = play(() => {
      if (fails) throw new TypeError('fetch failed')
      return renewed()
    })
    await expect(session.getToken('t0')).rejects.toThrow('fetch failed')
    fails = false
    await session.getToken('t0')
    expect(asked[0]?.body).toEqual(asked[1]?.body)
    // It was kept before it was sent, and is over after the answer.
    expect(kept.map(({ refreshToken, attempt }) => [refreshToken === 'r0', attempt])).toEqual([
      [true, asked[0]?.body?.attempt],
      [false, undefined],
    ])
    const later = play(renewed, 'kept')
    await later.session.getToken()
    expect(later.asked[0]?.body).toEqual({ refreshToken: 'r0', attempt: 'an-old-attempt' })
  })

  test('[AUTH-2] shares what is kept with others, and exchanges its token only while no other does', async () => {
    let stored: KeptSession = { userID: 'ada', refreshToken: 'r0' }
    let running = 0
    const exchanged: unknown[] = []
    const tab = () =>
      accountSession({
        url: 'ws://one',
        clock: manualClock(),
        random: seededRandom('tab'),
        session: { userID: 'ada', refreshToken: 'r0' },
        keep: (next) => {
          stored = next
        },
        shared: {
          read: () => stored,
          async alone(work) {
            while (running > 0) await Promise.resolve()
            running++
            return work().finally(() => running--)
          },
        },
        request: (async (_: URL, { body }: RequestInit) => {
          const { refreshToken } = JSON.parse(String(body)) as { refreshToken?: string }
          if (refreshToken !== undefined) exchanged.push(refreshToken)
          return renewed()
        }) as typeof fetch,
      })
    const [one, two] = [tab(), tab()]
    await Promise.all([one.getToken(), two.getToken()])
    expect(exchanged).toEqual(['r0', expect.stringMatching(/^r-/)])
    const newest = stored.refreshToken
    expect(exchanged).not.toContain(newest)
    // The first has an older token, and keeps and uses the newest.
    await one.switchLife('bob')
    expect(stored).toEqual({ userID: 'bob', refreshToken: newest })
    await two.getToken(await two.getToken())
    await one.logout()
    expect(exchanged.slice(-2)).toEqual([newest, stored.refreshToken])
  })

  test('has ended when its refresh token is refused, and has not when the server is busy', async () => {
    let code = 'unavailable'
    const { session } = play(() => refusal(code === 'bad_token' ? 401 : 503, code))
    await expect(session.getToken('t0')).rejects.toThrow('unavailable')
    code = 'bad_token'
    await expect(session.getToken('t0')).rejects.toBeInstanceOf(SessionEndedError)
  })

  test('calls routes with its token, and returns refusals as values', async () => {
    const { session, asked } = play(({ path }) =>
      path.endsWith('/api/lives') ? Response.json({ lives: [] }) : refusal(409, 'life_archived'),
    )
    expect(await session.call('lives', undefined)).toEqual({ ok: true, value: { lives: [] } })
    expect(asked[0]).toMatchObject({ path: 'GET https://play.example.org/api/lives', token: 't0', body: undefined })
    expect(await session.switchLife('bob')).toEqual({ ok: false, code: 'life_archived', message: 'No.' })
    expect(session.userID).toBe('ada')
  })

  test('plays the life that it has switched to', async () => {
    const { session, kept } = play(() => Response.json({ userID: 'bob', token: 'tb', expiresIn: 900 }))
    await session.switchLife('bob')
    expect([session.userID, await session.getToken()]).toEqual(['bob', 'tb'])
    expect(kept).toEqual([{ userID: 'bob', refreshToken: 'r0' }])
  })

  test('explains an answer that is not of the server', async () => {
    const { session } = play(() => new Response('<html>', { status: 502 }))
    expect(await session.logout()).toEqual({
      ok: false,
      code: 'http_502',
      message: 'The server answered with status 502.',
    })
    const empty = play(() => new Response(null, { status: 204 }))
    expect(await empty.session.logout()).toEqual({ ok: true, value: undefined })
  })
})
