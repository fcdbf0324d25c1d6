import { isSupported, oldestVersion } from '@lifegrid/base/server-versions'
import { expect, test } from 'vitest'

test('versions from the oldest one on are supported, compared by major and then by minor number', () => {
  const found = ['6.2.14', '7.0', '7.2.4', '8.0.1', '10.0.0'].map((version) => isSupported('redis', version))
  expect(found).toEqual([false, true, true, true, true])
  expect(isSupported('mariadb', '10.5.99')).toBe(false)
  expect(isSupported('mariadb', '11.0.1')).toBe(true)
})

test('the version is found in the text that a server prints', () => {
  expect(isSupported('redis', 'Redis server v=7.0.15 sha=00000000:0 malloc=jemalloc-5.3.0 bits=64')).toBe(true)
  expect(isSupported('mysql', '/opt/mysql8/bin/mysqld  Ver 5.7.44 for Linux on x86_64')).toBe(false)
  expect(isSupported('haproxy', 'command not found')).toBe(false)
})

test('messages name the oldest version', () => {
  expect(oldestVersion('redis')).toBe('7.0')
})
