import { clientUrls, haproxyBind, parseClientAddress } from '@lifegrid/local/client-address'
import { expect, it } from 'vitest'

it.each([
  ['127.0.0.1', '127.0.0.1'],
  ['localhost', '127.0.0.1'],
  ['::1', '::1'],
  ['[::1]', '::1'],
  ['::', '::'],
  ['fe80::1%eth0', 'fe80::1%eth0'],
  ['example.org', undefined],
  ['127.0.0.1:8001', undefined],
  ['', undefined],
  ['::1\n  bind :1', undefined],
])('reads the address %j', (text, address) => {
  expect(parseClientAddress(text)).toBe(address)
})

it.each([
  ['127.0.0.1', 'ws://127.0.0.1:1/', 'bind 127.0.0.1:1'],
  ['0.0.0.0', 'ws://127.0.0.1:1/', 'bind 0.0.0.0:1'],
  ['::1', 'ws://[::1]:1/', 'bind [::1]:1'],
  ['::', 'ws://[::1]:1/', 'bind [::]:1 v4v6'],
  ['2001:db8::7', 'ws://[2001:db8::7]:1/', 'bind [2001:db8::7]:1'],
])('serves on %s', (host, ws, bind) => {
  const urls = clientUrls(host, 1, 2)
  expect(urls.ws).toBe(ws)
  for (const url of Object.values(urls)) expect(URL.canParse(url)).toBe(true)
  expect(haproxyBind(host, 1)).toBe(bind)
})
