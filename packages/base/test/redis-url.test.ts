import { expect, test } from 'vitest'
import { parseRedisUrl } from '../src/redis-url.ts'

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
])('"%s" is refused, with an error that does not contain a password', (url, reason) => {
  expect(() => parseRedisUrl(url)).toThrow(reason)
  expect(() => parseRedisUrl(url)).not.toThrow('secret')
})
