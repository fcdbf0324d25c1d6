import { Writable } from 'node:stream'
import { pino } from 'pino'
import { describe, expect, it } from 'vitest'
import { loggerOptions } from '../src/logger.ts'

describe('logger', () => {
  it('redacts tokens and passwords wherever requests and frames hold them', () => {
    const lines: string[] = []
    const sink = new Writable({
      write(chunk, _encoding, done) {
        lines.push(String(chunk))
        done()
      },
    })
    const log = pino(loggerOptions({ name: 'test', level: 'info' }), sink)
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
})
