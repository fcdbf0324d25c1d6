import type { IncomingMessage } from 'node:http'
import { readConfig } from '@lifegrid/observability/config'
import { manualClock } from '@lifegrid/testkit/manual-clock'
import { describe, expect, it } from 'vitest'
import { addressKey } from '../../src/admission/address-key.ts'
import { addressLimiter } from '../../src/admission/address-limiter.ts'
import { clientAddress, trustedProxies } from '../../src/admission/client-address.ts'
import { originAllowed, socketOriginAllowed } from '../../src/admission/origin.ts'
import { edgeConfig } from '../../src/config.ts'

describe('originAllowed', () => {
  const list = ['https://play.example.org', 'http://localhost:5173']

  it.each([
    [undefined, 'edge:8001', [], true],
    ['http://edge:8001', 'edge:8001', [], true],
    ['https://edge', 'edge', [], true],
    ['http://edge:8002', 'edge:8001', [], false],
    ['http://edge:8001.evil.example', 'edge:8001', [], false],
    ['null', 'edge:8001', [], false],
    ['http://edge:8001', undefined, [], false],
    [undefined, 'edge:8001', list, true],
    ['https://play.example.org', 'edge:8001', list, true],
    ['http://play.example.org', 'edge:8001', list, false],
    ['https://play.example.org.evil.example', 'edge:8001', list, false],
    ['https://evil.example?https://play.example.org', 'edge:8001', list, false],
    ['http://edge:8001', 'edge:8001', list, false],
  ] as const)('of %s at %s among %j is %s', (origin, host, allowed, expected) => {
    expect(originAllowed(origin, host, allowed)).toBe(expected)
  })
})

describe('socketOriginAllowed', () => {
  it.each([
    [undefined, 'edge:8765', [], true],
    ['http://edge:8001', 'edge:8765', [], true],
    ['https://edge', 'edge:8765', [], true],
    ['http://[::1]:8001', '[::1]:8765', [], true],
    ['http://other:8765', 'edge:8765', [], false],
    ['http://edge.evil.example', 'edge:8765', [], false],
    ['http://edge:8001.evil.example', 'edge:8765', [], false],
    ['http://evil.example/edge', 'edge:8765', [], false],
    ['capacitor://edge', 'edge:8765', [], false],
    ['null', 'edge:8765', [], false],
    ['http://edge:8001', undefined, [], false],
    ['http://edge:8001', 'edge:8765', ['http://edge:8765'], false],
    ['http://edge:8001', 'edge:8765', ['http://edge:8001'], true],
  ] as const)('of %s at %s among %j is %s', (origin, host, allowed, expected) => {
    expect(socketOriginAllowed(origin, host, allowed)).toBe(expected)
  })
})

describe('clientAddress', () => {
  const request = (forwarded?: string, remoteAddress: string | undefined = '10.0.0.9') =>
    ({ socket: { remoteAddress }, headers: { 'x-forwarded-for': forwarded } }) as unknown as IncomingMessage
  const trusted = trustedProxies(['10.0.0.0/24', '2001:db8:1::/48', '127.0.0.1'])

  it('uses the last entry, which the proxy wrote, and only when the proxy is trusted', () => {
    expect(clientAddress(request('192.0.2.7'), trustedProxies([]))).toBe('10.0.0.9')
    expect(clientAddress(request('192.0.2.7'), trusted)).toBe('192.0.2.7')
    expect(clientAddress(request('1.1.1.1, 192.0.2.7'), trusted)).toBe('192.0.2.7')
    // The client is in the network of the proxies, and is no proxy.
    expect(clientAddress(request('1.1.1.1, 10.0.0.7'), trusted)).toBe('10.0.0.7')
    expect(clientAddress(request(), trusted)).toBe('10.0.0.9')
    expect(clientAddress(request(''), trusted)).toBe('10.0.0.9')
  })

  it.each([
    ['10.0.0.255', true],
    ['::ffff:10.0.0.255', true],
    ['10.0.1.0', false],
    ['::ffff:10.0.1.0', false],
    ['127.0.0.1', true],
    ['127.0.0.2', false],
    ['2001:db8:1:ffff::1', true],
    ['2001:db8:2::1', false],
    ['::1', false],
  ])('from %s, the header is believed: %s', (peer, isBelieved) => {
    expect(clientAddress(request('192.0.2.7', peer), trusted)).toBe(isBelieved ? '192.0.2.7' : peer)
  })

  it('believes no socket that has closed', () => {
    const closed = { socket: {}, headers: { 'x-forwarded-for': '192.0.2.7' } } as unknown as IncomingMessage
    expect(clientAddress(closed, trusted)).toBe('unknown')
  })
})

describe('addressKey', () => {
  it.each([
    ['192.0.2.1', '192.0.2.1'],
    ['::ffff:192.0.2.1', '192.0.2.1'],
    ['2001:db8::1', '2001:db8::/64'],
    ['2001:0DB8:0:0:ffff::1', '2001:db8::/64'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
    ['fe80::1%eth0', 'fe80::/64'],
    ['::1', '::/64'],
    ['unknown', 'unknown'],
  ])('of %s is %s', (address, key) => {
    expect(addressKey(address)).toBe(key)
  })
})

describe('addressLimiter', () => {
  it('allows one minute’s worth at once and then one at a time, separately for each address', () => {
    const clock = manualClock()
    const limiter = addressLimiter(clock, 6, 100)
    for (let i = 0; i < 6; i++) expect(limiter.take('a')).toBe(0)
    expect(limiter.take('a')).toBe(10_000)
    expect(limiter.take('b')).toBe(0)
    clock.advance(10_000)
    expect(limiter.take('a')).toBe(0)
    expect(limiter.take('a')).toBe(10_000)
  })
})

describe('edgeConfig', () => {
  const required = { REDIS_URL: 'redis://r', MYSQL_URL: 'mysql://m/r', AUTH_SECRET: 'x'.repeat(32) }

  it('is strict by default', () => {
    expect(readConfig(edgeConfig, required)).toMatchObject({
      AUTH_MODE: 'token',
      TRUST_PROXY: [],
      ALLOWED_ORIGINS: [],
      COMMANDS_PER_MINUTE: 30,
    })
  })

  it('reads lists, and explains what is wrong with them', () => {
    const env = {
      ...required,
      ALLOWED_ORIGINS: 'https://a.example, http://b.example:1',
      TRUST_PROXY: '127.0.0.1, fc00::/7',
    }
    expect(readConfig(edgeConfig, env)).toMatchObject({
      ALLOWED_ORIGINS: ['https://a.example', 'http://b.example:1'],
      TRUST_PROXY: ['127.0.0.1', 'fc00::/7'],
    })
    for (const wrong of [
      'true',
      '1',
      '10.0.0.0/0',
      '10.0.0.0/33',
      '::/129',
      '10.0.0.0/',
      '10.0.0.0/8/8',
      '10.1',
      'proxy',
    ]) {
      expect(() => readConfig(edgeConfig, { ...required, TRUST_PROXY: wrong }), wrong).toThrow(
        /TRUST_PROXY.*must be IP/,
      )
    }
    const apps = 'capacitor://localhost,tauri://localhost,null'
    expect(readConfig(edgeConfig, { ...required, ALLOWED_ORIGINS: apps }).ALLOWED_ORIGINS).toEqual(apps.split(','))
    for (const wrong of ['*', 'https://*/', 'https://a.example/', '://a', 'capacitor:', 'NULL']) {
      expect(() => readConfig(edgeConfig, { ...required, ALLOWED_ORIGINS: wrong }), wrong).toThrow(/ALLOWED_ORIGINS/)
    }
    expect(() => readConfig(edgeConfig, { ...required, ALLOWED_ORIGINS: 'a.example' })).toThrow(
      /ALLOWED_ORIGINS: must be/,
    )
    expect(() => readConfig(edgeConfig, { ...required, AUTH_SECRET: 'short' })).toThrow(/AUTH_SECRET/)
  })

  it('[AUTH-1] reads the keys of tokens, the one that signs first', () => {
    const keys = `new=${'n'.repeat(32)}, old=${'o'.repeat(31)}==`
    expect(readConfig(edgeConfig, { ...required, JWT_KEYS: keys }).JWT_KEYS).toEqual([
      { kid: 'new', secret: 'n'.repeat(32) },
      { kid: 'old', secret: `${'o'.repeat(31)}==` },
    ])
    for (const wrong of ['x'.repeat(40), `a=${'x'.repeat(31)}`, `=${'x'.repeat(32)}`, `a b=${'x'.repeat(32)}`]) {
      expect(() => readConfig(edgeConfig, { ...required, JWT_KEYS: wrong }), wrong).toThrow(/JWT_KEYS/)
    }
  })

  it('reads where mails go', () => {
    for (const url of ['log:', 'smtp://mail.example', 'smtps://ada:secret@mail.example:465'])
      expect(readConfig(edgeConfig, { ...required, SMTP_URL: url }).SMTP_URL).toBe(url)
    expect(() => readConfig(edgeConfig, { ...required, SMTP_URL: 'http://mail.example' })).toThrow(/SMTP_URL/)
    expect(readConfig(edgeConfig, { ...required, PUBLIC_URL: 'https://play.example.org' }).PUBLIC_URL).toBe(
      'https://play.example.org/',
    )
  })

  it('describes every variable', () => {
    for (const [key, field] of Object.entries(edgeConfig.shape)) expect(field.description, key).toBeTruthy()
  })
})
