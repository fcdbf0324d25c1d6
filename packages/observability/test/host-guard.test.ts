import type { IncomingMessage } from 'node:http'
import { Writable } from 'node:stream'
import { pino } from 'pino'
import { expect, it } from 'vitest'
import { hostGuard } from '../src/host-guard.ts'
import { loggerOptions } from '../src/logger.ts'
import { createMetrics, Registry } from '../src/metrics.ts'

const metrics = createMetrics(new Registry())
const lines: string[] = []
const logged = new Writable({
  write(chunk, _encoding, done) {
    lines.push(String(chunk))
    done()
  },
})
const logger = pino(loggerOptions({ name: 'test', level: 'info' }), logged)
const guard = hostGuard({ names: ['Play.example.org', 'edge-1'], port: 'public', logger, metrics })

function admits(...host: string[]): boolean {
  return guard.admits({ headersDistinct: host.length === 0 ? {} : { host } } as unknown as IncomingMessage)
}

it.each([
  'localhost',
  'localhost:8001',
  'LocalHost:1',
  'localhost.',
  '127.0.0.1',
  '127.0.0.1:8001',
  '0.0.0.0:1',
  '203.0.113.7',
  '[::1]',
  '[::1]:8001',
  '[2001:DB8::7]:443',
  '[::ffff:127.0.0.1]:1',
  'play.example.org',
  'PLAY.EXAMPLE.ORG.:8443',
  'edge-1:9000',
  'localhost:',
])('[HOST-1] admits the host %s', (host) => {
  expect(admits(host)).toBe(true)
})

it.each([
  '',
  ':8001',
  'evil.example',
  'evil.example:8001',
  'localhost.evil.example',
  'evil.localhost',
  'localhost..',
  'localhost:80:80',
  'localhost:x',
  'localhost:8001/',
  'localhost@evil.example',
  'evil.example@localhost',
  'user@localhost',
  ' localhost',
  'localhost, evil.example',
  'evil.example#localhost',
  'notlocalhost',
  '127.0.0.1.evil.example',
  '127.0.0.1.nip.io',
  '127.1',
  '2130706433',
  '0x7f000001',
  '0177.0.0.1',
  '127.0.0.256',
  '::1',
  '::1:8001',
  '[::1',
  '[::1]x',
  '[]',
  '[localhost]',
  '[127.0.0.1]',
  'org',
  'example.org',
  'a.play.example.org',
  'play.example.org.evil.example',
  'xplay.example.org',
])('[HOST-1] refuses the host %j', (host) => {
  expect(admits(host)).toBe(false)
})

it('[HOST-1] refuses two hosts, and admits a request of HTTP/1.0 without one', () => {
  expect(admits('localhost', 'localhost')).toBe(false)
  expect(admits('localhost', 'evil.example')).toBe(false)
  expect(admits()).toBe(true)
})

it('[HOST-1] [LOG-1] counts what it refuses, and logs the beginning of the host', async () => {
  metrics.node.refusedHosts.reset()
  lines.length = 0
  expect(admits('127.0.0.1')).toBe(true)
  expect(lines).toEqual([])
  for (let i = 0; i < 3; i++) admits(`${'x'.repeat(12_000)}.example`)
  const { values } = await metrics.node.refusedHosts.get()
  expect(values).toEqual([{ labels: { port: 'public' }, value: 3 }])
  expect(lines[0]).toContain('xxx… (12008 characters)')
  expect(lines[0]?.length).toBeLessThan(600)
})
