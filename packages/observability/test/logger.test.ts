import { Writable } from 'node:stream'
import { pino } from 'pino'
import { describe, expect, it } from 'vitest'
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
