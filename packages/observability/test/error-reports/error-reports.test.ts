import { once } from 'node:events'
import { createServer, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { scrub } from '@lifegrid/base/scrub'
import { systemClock } from '@lifegrid/base/system-clock'
import { pino } from 'pino'
import { Registry } from 'prom-client'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { z } from 'zod'
import { errorReportConfig } from '../../src/config.ts'
import { errorReports } from '../../src/error-reports/error-reports.ts'
import { reportErrors } from '../../src/error-reports/report-errors.ts'
import { type ReportLimit, reportLimit, reportLimits } from '../../src/error-reports/report-limit.ts'
import { loggerOptions } from '../../src/logger.ts'
import { createMetrics } from '../../src/metrics.ts'

/** A server that speaks Sentry's envelope protocol: lines of JSON, a header and then pairs of item header and item. */
let server: Server
let bodies: string[]
let answer: (response: ServerResponse) => void
let failures: unknown[]

beforeEach(async () => {
  bodies = []
  failures = []
  answer = (response) => response.end('{}')
  server = createServer((request, response) => {
    let body = ''
    request.on('data', (piece: Buffer) => {
      body += piece.toString()
    })
    request.on('end', () => {
      bodies.push(`${request.method} ${request.url} ${request.headers['x-sentry-auth'] ?? ''}\n${body}`)
      answer(response)
    })
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
})
afterEach(() => {
  server.closeAllConnections()
  server.close()
})

function reports(port = (server.address() as AddressInfo).port) {
  const dsn = `http://public@127.0.0.1:${port}/7`
  return errorReports({
    dsn,
    release: 'lifegrid@1.2.3',
    role: 'sim',
    clock: systemClock,
    onFailure: (error) => failures.push(error),
  })
}

const secrets = [
  'Ada Moreau',
  'ada@example.org',
  '192.0.2.17',
  'player-7f3a9c2e55aa',
  'see you at the lake',
  'eyJhbGciOi.J9',
]
const personal = new Error(
  "Duplicate entry 'player-7f3a9c2e55aa' for key; ada@example.org at 192.0.2.17 wrote \"see you at the lake\" as 'Ada Moreau",
)

test('[KEEP-6] a logged error arrives with release, role and partition, and with nothing that names a person', async () => {
  const sent = reports()
  const { hooks, ...options } = loggerOptions({ name: 'sim', level: 'silent', onError: sent.report })
  const log = pino({ ...options, hooks: hooks ?? {}, level: 'error' }, { write: () => {} })
  log.error(
    { err: personal, partition: 42, operation: 'commit', player: secrets[3], text: secrets[4], type: secrets[4] },
    'a commit failed',
  )
  log.warn({ err: new Error('only a warning') }, 'nothing to report')
  log.error('without an error')
  await sent.close()
  expect(failures).toEqual([])
  expect(bodies).toHaveLength(1)
  const [head = '', ...lines] = (bodies[0] ?? '').split('\n')
  expect(head).toMatch(/^POST \/api\/7\/envelope\//)
  const event = JSON.parse(lines[2] ?? '') as Record<string, unknown>
  expect(event).toMatchObject({
    release: 'lifegrid@1.2.3',
    level: 'error',
    tags: { role: 'sim', partition: 42, operation: 'commit', times: 1 },
    extra: { line: 'a commit failed' },
    exception: {
      values: [{ type: 'Error', value: 'Duplicate entry <text> for key; <address> at <ip> wrote <text> as <text>' }],
    },
  })
  const frames = (event.exception as { values: { stacktrace: { frames: { filename: string }[] } }[] }).values[0]
  expect(frames?.stacktrace.frames.at(-1)?.filename).toMatch(/^packages\/observability\/test/)
  for (const secret of secrets) expect(bodies[0]).not.toContain(secret)
  expect(bodies[0]).not.toContain(process.cwd())
  expect(Object.keys(event).sort()).toEqual(
    [
      'event_id',
      'exception',
      'extra',
      'level',
      'platform',
      'release',
      'sdk',
      'tags',
      'timestamp',
      'transaction',
    ].filter((key) => key in event),
  )
})

test('[KEEP-6] a server that fails, hangs or is away harms nobody', async () => {
  for (const how of [
    (response: ServerResponse) => void response.writeHead(500).end(),
    () => {},
    (r: ServerResponse) => void r.destroy(),
  ]) {
    answer = how
    const sent = reports()
    sent.report({ error: new Error('x'), message: 'm', level: 'error', fields: {} })
    // Resolves also if there is no answer.
    await sent.close()
  }
  const away = reports(1)
  away.report({ error: 'not even an error', message: 'm', level: 'fatal', fields: {} })
  await away.close()
  await reports().close()
})

function limitAt(now: { ms: number }): ReportLimit {
  return reportLimit({ now: () => 0, monotonic: () => now.ms, after: systemClock.after })
}

test('[KEEP-6] the same fault is one report with a count, and all faults together are limited', () => {
  const now = { ms: 0 }
  const limit = limitAt(now)
  expect([limit.admit('a'), limit.admit('a'), limit.admit('a')]).toEqual([1, 0, 0])
  now.ms += reportLimits.repeatMs
  expect(limit.admit('a')).toBe(3)
  const many = Array.from({ length: 100 }, (_, n) => limit.admit(`b ${n}`))
  expect(many.filter((times) => times > 0)).toHaveLength(reportLimits.burst - 1)
  now.ms += 3 * reportLimits.refillMs
  expect(Array.from({ length: 10 }, (_, n) => limit.admit(`c ${n}`)).filter((times) => times > 0)).toHaveLength(3)
  for (let n = 0; n < 10 * reportLimits.faultsMax; n++) limit.admit(`d ${n}`)
  now.ms += reportLimits.repeatMs
  expect(limit.admit('new')).toBe(1)
})

test('[KEEP-6] what is left of a message names the fault', () => {
  expect(scrub('connect ECONNREFUSED 127.0.0.1:3306')).toBe('connect ECONNREFUSED <ip>')
  expect(scrub('redis://user:pass@host:1/0 closed')).toMatch(/^<(url|address)>.* closed$/)
  expect(scrub('life 01JC5Q8Z7XK2M3N4P5 has no row')).toBe('life <id> has no row')
  expect(scrub('connect ::1 fe80::1ff:fe23:4567:890a')).not.toContain('890a')
  expect(scrub('x'.repeat(1000)).length).toBeLessThan(310)
})

test('[KEEP-6] nothing is reported without SENTRY_DSN, and errors are with it', async () => {
  const ports = { role: 'sim', clock: systemClock, metrics: createMetrics(new Registry()) }
  const fault = { error: new Error('x'), message: 'm', level: 'error', fields: {} } as const
  const { SENTRY_DSN, SENTRY_RELEASE } = z.object(errorReportConfig).parse({})
  const off = reportErrors({ SENTRY_DSN, SENTRY_RELEASE }, ports)
  off.report(fault)
  await off.close()
  expect(bodies).toEqual([])
  const dsn = `http://public@127.0.0.1:${(server.address() as AddressInfo).port}/7`
  const on = reportErrors({ SENTRY_DSN: dsn, SENTRY_RELEASE }, ports)
  on.report(fault)
  await on.close()
  expect(bodies).toHaveLength(1)
})
