import { AuthModeError, chooseAuthMode, openWarning } from '@lifegrid/local/auth-mode'
import { isLoopback } from '@lifegrid/local/client-address'
import { nodeEnv } from '@lifegrid/local/nodes/node-env'
import { describe, expect, it } from 'vitest'

const loopback = ['127.0.0.1', '127.9.9.9', '::1', '0:0:0:0:0:0:0:1', '::ffff:127.0.0.1', '::1%lo']
const others = [
  '0.0.0.0',
  '::',
  '192.168.1.5',
  '128.0.0.1',
  '10.0.0.1',
  '2001:db8::7',
  'fe80::1%eth0',
  '::ffff:10.0.0.1',
]

it.each(loopback)('%s is a loopback address', (host) => {
  expect(isLoopback(host)).toBe(true)
})
it.each(others)('%s is not a loopback address', (host) => {
  expect(isLoopback(host)).toBe(false)
})

describe('[HOST-2] the mode of authentication', () => {
  it.each(loopback)('is open on %s unless token is chosen', (host) => {
    expect(chooseAuthMode({ host })).toBe('open')
    expect(chooseAuthMode({ host, auth: 'open' })).toBe('open')
    expect(chooseAuthMode({ host, auth: 'open', anyoneCanPlayAnyLife: true })).toBe('open')
    expect(chooseAuthMode({ host, auth: 'token' })).toBe('token')
    expect(openWarning('open', host)).toBeUndefined()
  })

  it.each(others)('is token on %s unless open is chosen with consent', (host) => {
    expect(chooseAuthMode({ host })).toBe('token')
    expect(chooseAuthMode({ host, auth: 'token' })).toBe('token')
    expect(() => chooseAuthMode({ host, auth: 'open' })).toThrow(AuthModeError)
    expect(() => chooseAuthMode({ host, auth: 'open', anyoneCanPlayAnyLife: false })).toThrow(
      `whoever can connect to ${host} can play the life of any player. Use --auth token`,
    )
    expect(chooseAuthMode({ host, auth: 'open', anyoneCanPlayAnyLife: true })).toBe('open')
    expect(openWarning('open', host)).toContain(`WARNING: --auth open on ${host}`)
    expect(openWarning('token', host)).toBeUndefined()
  })

  it.each([...loopback, ...others])('is not changed on %s by the consent alone', (host) => {
    for (const auth of [undefined, 'token'] as const) {
      const choice = { host, auth, anyoneCanPlayAnyLife: true }
      expect(() => chooseAuthMode(choice)).toThrow('--anyone-can-play-any-life has an effect with --auth open only.')
    }
  })
})

it('the nodes get the mode, the key that is kept with the data, and the file of the admin token', () => {
  const input = {
    ...{ redisUrl: 'redis://r', mysqlUrl: 'mysql://m', authSecret: 'key', adminTokenFile: '/home/admin-token' },
    authMode: 'token',
  } as const
  expect(nodeEnv('edge', input)).toMatchObject({
    AUTH_MODE: 'token',
    AUTH_SECRET: 'key',
    ADMIN_TOKEN: '',
    ADMIN_TOKEN_FILE: '/home/admin-token',
  })
  for (const kind of ['sim', 'worker'] as const) {
    expect(nodeEnv(kind, input)).toMatchObject({ ADMIN_TOKEN: '', ADMIN_TOKEN_FILE: '/home/admin-token' })
    expect(nodeEnv(kind, input)).not.toHaveProperty('AUTH_SECRET')
  }
})
