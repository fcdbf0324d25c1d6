import { createHmac } from 'node:crypto'
import { Writable } from 'node:stream'
import { manualClock } from '@lifegrid/testkit/manual-clock'
import { pino } from 'pino'
import { describe, expect, it } from 'vitest'
import { logSampler, samplerLimits } from '../src/log-sampler.ts'
import { type Logger, type LoggerOptions, logger, loggerOptions } from '../src/logger.ts'

function capture(options: LoggerOptions): { readonly log: Logger; readonly lines: string[] } {
  const lines: string[] = []
  const sink = new Writable({
    write(chunk, _encoding, done) {
      lines.push(String(chunk))
      done()
    },
  })
  return { log: pino(loggerOptions(options), sink), lines }
}

describe('logger', () => {
  it('redacts tokens and passwords at every place where requests and frames hold them', () => {
    const { log, lines } = capture({ name: 'test', level: 'info' })
    const secret = 'hunter2'
    log.info({ token: secret, frame: { token: secret }, req: { headers: { authorization: secret } } }, 'one')
    log.info({ config: { AUTH_SECRET: secret, REDIS_URL: secret }, password: secret }, 'two')
    expect(lines).toHaveLength(2)
    expect(lines.join('')).not.toContain(secret)
    expect(JSON.parse(lines[0] as string)).toMatchObject({
      level: 'info',
      name: 'test',
      token: '[redacted]',
      msg: 'one',
    })
  })

  it('[LOG-3] has keyed hashes in place of ids of players, in fields and in messages of errors', () => {
    const { log, lines } = capture({ name: 'test', level: 'info', idKey: 'a key' })
    const id = 'k3j9x2m7q0p4r8s1'
    const cause = new Error(`no life ${id}`)
    const err = new Error(`the life ${id} cannot be read`, { cause })
    log.error(
      {
        err,
        player: id,
        entry: { kind: 'command', playerId: id, type: 'start' },
        job: `offline-tick-${id}-3`,
        partition: 3,
      },
      'one',
    )
    expect(lines.join('')).not.toContain(id)
    // printf %s k3j9x2m7q0p4r8s1 | openssl dgst -sha256 -hmac 'a key'
    const shown = createHmac('sha256', 'a key').update(id).digest('hex').slice(0, 16)
    const line = JSON.parse(lines[0] as string)
    expect(line).toMatchObject({
      player: shown,
      entry: { playerId: shown, type: 'start' },
      // The id of a job is hidden as a whole, because ids of players may have hyphens too.
      job: expect.stringMatching(/^[0-9a-f]{16}$/),
      partition: 3,
    })
    expect(line.err.message).toContain(`the life ${shown} cannot be read`)
    expect(line.err.stack).toContain('logger.test.ts')
    const other = capture({ name: 'test', level: 'info' })
    other.log.info({ player: id }, 'one')
    expect(other.lines.join('')).not.toContain(shown)
  })

  it('writes the name and the node into every line, in separate fields', () => {
    const { log, lines } = capture({ name: 'sim', node: 'b-2', level: 'info' })
    log.info('one')
    log.child({ partition: 7 }).info({ lane: 1 }, 'two')
    expect(lines.map((line) => JSON.parse(line))).toMatchObject([
      { name: 'sim', node: 'b-2', msg: 'one' },
      { name: 'sim', node: 'b-2', partition: 7, lane: 1, msg: 'two' },
    ])
  })

  it.each(['sim', 'sim.frames-out', 'load-test.client-2'])('accepts the name %s', (name) => {
    expect(() => logger({ name, level: 'silent' })).not.toThrow()
  })

  it.each(['sim:b-2', 'Sim', 'sim.frames.out', 'sim_out', 'sim.', '', 'sim-'])('refuses the name "%s"', (name) => {
    expect(() => logger({ name, level: 'silent' })).toThrow('in kebab-case')
  })
})

describe('[LOG-1] the log', () => {
  const parsed = (lines: readonly string[]) => lines.map((line) => JSON.parse(line) as Record<string, unknown>)

  it('has no text from outside that is long, at any depth', () => {
    const { log, lines } = capture({ name: 'test', level: 'info' })
    const long = 'x'.repeat(12_000)
    log.info({ origin: long, list: [long], a: { b: { c: { d: { e: { f: long } } } } }, [long]: 1 }, 'refused')
    log.info({ err: Object.assign(new Error(long), { code: long, cause: new Error(long) }) }, 'failed')
    for (const line of lines) expect(line.length).toBeLessThan(10_000)
    expect(parsed(lines)[0]?.origin).toBe(`${'x'.repeat(200)}… (12000 characters)`)
    expect(parsed(lines)[1]?.err).toMatchObject({ type: 'Error', code: expect.stringMatching(/^x{200}… /) })
  })

  it('[LOG-4] has nothing of what a failed command was about to write', () => {
    const { log, lines } = capture({ name: 'test', level: 'info' })
    const redis = Object.assign(new Error('READONLY'), { command: { name: 'evalsha', args: ['{"message":"secret"}'] } })
    const mysql = Object.assign(new Error('Deadlock'), {
      errno: 1213,
      sql: "INSERT INTO chat_message VALUES ('secret')",
    })
    log.warn({ err: redis }, 'a message could not be posted')
    log.warn({ err: mysql }, 'messages could not be stored')
    expect(parsed(lines).map(({ err }) => err)).toMatchObject([{ command: 'evalsha' }, { errno: 1213 }])
    expect(lines.join()).not.toContain('secret')
  })

  it('keeps short texts, numbers, dates and what toJSON makes', () => {
    const { log, lines } = capture({ name: 'test', level: 'info' })
    const at = new Date(0)
    const fields = { text: 'x'.repeat(200), n: 7, none: null, list: [1, [2]], deep: { at } }
    log.info(fields, 'one')
    expect(parsed(lines)[0]).toMatchObject({ ...fields, deep: { at: at.toISOString() } })
  })

  it('counts the lines of a message that repeats instead of writing them', () => {
    const clock = manualClock()
    const { log, lines } = capture({ name: 'test', level: 'info', clock })
    const { linesMax, periodMs } = samplerLimits
    for (let i = 0; i < linesMax + 500; i++) log.child({ i }).warn({ origin: `https://${i}` }, 'origin refused')
    log.warn('another message')
    log.error('origin refused')
    expect(lines).toHaveLength(linesMax + 2)
    clock.advance(periodMs)
    log.info('later')
    log.warn('origin refused')
    expect(parsed(lines).slice(-3)).toMatchObject([
      { level: 'warn', suppressed: 500, msg: '500 similar suppressed: origin refused' },
      { level: 'info', msg: 'later' },
      { level: 'warn', msg: 'origin refused' },
    ])
  })

  it('writes every fatal line', () => {
    const { log, lines } = capture({ name: 'test', level: 'info', clock: manualClock() })
    for (let i = 0; i < 500; i++) log.fatal('the end')
    expect(lines).toHaveLength(500)
  })

  it('counts messages beyond a bound as one, and remembers no long ones', () => {
    const sampler = logSampler(manualClock())
    const { messagesMax, linesMax } = samplerLimits
    let written = 0
    for (let i = 0; i < messagesMax * 3; i++) if (sampler.admit(`message ${i}`, () => {})) written++
    expect(written).toBe(messagesMax + linesMax)
    const other = logSampler(manualClock())
    let long = 0
    for (let i = 0; i < 500; i++) if (other.admit(`${'x'.repeat(1_000)}${i}`, () => {})) long++
    expect(long).toBe(linesMax)
  })
})
