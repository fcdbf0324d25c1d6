import { systemClock } from '@lifegrid/base/system-clock'
import { manualClock } from '@lifegrid/testkit/manual-clock'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { analyticsConfig, analyticsProvider } from '../../src/analytics/analytics-config.ts'
import { ga4Provider } from '../../src/analytics/ga4-provider.ts'
import { reportedTypes } from '../../src/analytics/reported-types.ts'
import { workerLimits } from '../../src/limits.ts'
import { type AnalyticsServer, analyticsServer } from '../support/analytics-server.ts'

const at = Date.parse('2027-03-10T12:00:00Z')
const batch = {
  clientId: 'q7x',
  events: [
    { command: 'speed', outcome: 'ok', at },
    { command: 'takeLoan', outcome: 'not_enough_money', at: at + 1 },
  ],
}

describe('[KEEP-7] the provider for Google Analytics 4', () => {
  let server: AnalyticsServer
  beforeEach(async () => {
    server = await analyticsServer()
  })
  afterEach(() => server.close())
  const provider = (clock = systemClock) =>
    ga4Provider({ measurementId: 'G-TEST1', apiSecret: 'the secret', url: server.url, clock })

  it('sends the events of a batch in one request, without advertisements', async () => {
    expect(await provider().send(batch)).toEqual({ outcome: 'taken' })
    const [{ line, body } = { line: '', body: undefined }] = server.requests
    expect(line).toBe('POST /mp/collect?measurement_id=G-TEST1&api_secret=the+secret')
    const session_id = String(Math.floor(at / 1_800_000))
    expect(body).toEqual({
      client_id: 'q7x',
      consent: { ad_user_data: 'DENIED', ad_personalization: 'DENIED' },
      events: [
        {
          name: 'command',
          timestamp_micros: at * 1000,
          params: { command: 'speed', outcome: 'ok', session_id, engagement_time_msec: 1 },
        },
        {
          name: 'command',
          timestamp_micros: (at + 1) * 1000,
          params: { command: 'takeLoan', outcome: 'not_enough_money', session_id, engagement_time_msec: 1 },
        },
      ],
    })
  })

  it('is told to come later by a server that is busy, fails, breaks off or speaks something else', async () => {
    server.answer = (response) => void response.writeHead(429, { 'retry-after': '60' }).end()
    expect(await provider().send(batch)).toEqual({
      outcome: 'later',
      afterMs: 60_000,
      reason: 'analytics answers 429',
    })
    server.answer = (response) => void response.writeHead(500).end('oops')
    expect(await provider().send(batch)).toMatchObject({ outcome: 'later', reason: 'analytics answers 500' })
    server.answer = (response) => void response.socket?.end('this is not HTTP\r\n\r\n')
    expect(await provider().send(batch)).toMatchObject({ outcome: 'later' })
    server.answer = (response) => {
      response.writeHead(200, { 'content-length': '100' })
      response.write('cut', () => response.destroy())
    }
    expect(await provider().send(batch)).toMatchObject({ outcome: 'later' })
    server.close()
    const result = await provider().send(batch)
    expect(result).toMatchObject({ outcome: 'later' })
    expect(JSON.stringify(result)).not.toContain('secret')
  })

  it('gives up on a server that does not answer in time', async () => {
    const clock = manualClock()
    const asked = Promise.withResolvers<void>()
    server.answer = () => asked.resolve()
    const sending = provider(clock).send(batch)
    await asked.promise
    clock.advance(workerLimits.outsideRequestMs)
    expect(await sending).toMatchObject({ outcome: 'later', reason: expect.stringContaining('no answer within') })
  })

  it('reports any other refusal', async () => {
    server.answer = (response) => void response.writeHead(403).end()
    expect(await provider().send(batch)).toEqual({ outcome: 'refused', reason: 'analytics answers 403' })
  })
})

describe('[KEEP-7] analytics', () => {
  it('are off by default, and half of their configuration is refused', () => {
    const config = { GA4_MEASUREMENT_ID: undefined, GA4_API_SECRET: undefined, GA4_URL: 'http://127.0.0.1:1' }
    expect(analyticsConfig.GA4_MEASUREMENT_ID.parse(undefined)).toBeUndefined()
    expect(analyticsProvider(config, systemClock)).toBeUndefined()
    expect(() => analyticsProvider({ ...config, GA4_API_SECRET: 's' }, systemClock)).toThrow('set both')
    expect(
      analyticsProvider({ ...config, GA4_MEASUREMENT_ID: 'G-TEST1', GA4_API_SECRET: 's' }, systemClock)?.name,
    ).toBe('ga4')
  })

  it('do not hear of what a player does about their rights', () => {
    for (const type of ['deleteAccount', 'exportData', 'deviceToken', 'sys.leave'])
      expect(reportedTypes.has(type)).toBe(false)
    for (const type of ['speed', 'conversation', 'sys.connect']) expect(reportedTypes.has(type)).toBe(true)
  })
})
