import { expect, test } from 'vitest'
import { masterOptions, parseRedisUrl } from '../src/redis-url.ts'

test.each([
  ['redis://db.local', { host: 'db.local', port: 6379, options: {} }],
  [
    'redis://li:p%2Fw@db.local:7000/3',
    { host: 'db.local', port: 7000, options: { username: 'li', password: 'p/w', db: 3 } },
  ],
  ['rediss://[::1]:7000', { host: '::1', port: 7000, options: { tls: {} } }],
])('%s is one server', (url, address) => {
  expect(parseRedisUrl(url)).toEqual({ isCluster: false, addresses: [address] })
})

test.each([
  ['redis://a:1, redis://b:2', ['a:1', 'b:2']],
  ['redis+cluster://a:1,b:2', ['a:1', 'b:2']],
  ['redis+cluster://a:1', ['a:1']],
  ['rediss+cluster://a:1,rediss://b:2', ['a:1', 'b:2']],
])('%s is a cluster', (url, expected) => {
  const { isCluster, addresses } = parseRedisUrl(url)
  expect(isCluster).toBe(true)
  expect(addresses.map(({ host, port }) => `${host}:${port}`)).toEqual(expected)
  if (url.startsWith('rediss')) for (const { options } of addresses) expect(options).toEqual({ tls: {} })
})

test.each([
  ['', 'empty'],
  ['http://x', 'the Redis URL must have the form'],
  ['redis://x/abc', 'not a number'],
  ['redis://a:1/2,redis://b:2', 'a Redis Cluster has none'],
  ['redis://u:secret@a:1,nonsense', 'URL 2 must have the form'],
  ['redis+sentinel://a:1,b:2', 'must have the form'],
  ['redis+sentinel://u:secret@a:1,b c/m', 'sentinel 2 must have the form'],
  ['redis+sentinel://u:secret@a:1/m/x', 'must have the form'],
  ['redis+sentinel://u:secret@a:1/m?password=secret', 'an unknown parameter'],
])('"%s" is refused, with an error that does not contain a password', (url, reason) => {
  expect(() => parseRedisUrl(url)).toThrow(reason)
  expect(() => parseRedisUrl(url)).not.toThrow('secret')
})

test('sentinels have the name of the master, and credentials of their own', () => {
  const one = parseRedisUrl('redis+sentinel://li:p%2Fw@s-1:7000,s-2,[::1]:7001/my%20master/3')
  expect(one).toMatchObject({ isCluster: false, sentinel: { master: 'my master' } })
  expect(masterOptions(one)).toEqual({
    ...{ username: 'li', password: 'p/w', db: 3, name: 'my master' },
    sentinels: [
      { host: 's-1', port: 7000 },
      { host: 's-2', port: 26_379 },
      { host: '::1', port: 7001 },
    ],
  })
  const other = parseRedisUrl('rediss+sentinel://s-1/m?sentinelUser=eve&sentinelPassword=a%26b')
  expect(masterOptions(other)).toEqual({
    ...{ name: 'm', sentinels: [{ host: 's-1', port: 26_379 }] },
    ...{ sentinelUsername: 'eve', sentinelPassword: 'a&b' },
    ...{ tls: {}, sentinelTLS: {}, enableTLSForSentinelMode: true },
  })
  expect(masterOptions(parseRedisUrl('redis://li@a:1/2'))).toEqual({ host: 'a', port: 1, username: 'li', db: 2 })
})
