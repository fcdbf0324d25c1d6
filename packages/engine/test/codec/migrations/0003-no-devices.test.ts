import { expect, test } from 'vitest'
import { lifeHash } from '../../../src/codec/codec.ts'
import { noDevices } from '../../../src/codec/migrations/0003-no-devices.ts'
import type { Life } from '../../../src/life/life.ts'
import { plainDataOf, snapshotsOf } from '../recorded-lives.ts'

const lives = [...snapshotsOf(2)].map(([name, snapshot]) => [name, plainDataOf(snapshot)] as const)

test('its output for the recorded lives is fixed', () => {
  const hashes = lives.map(([name, life]) => [name, lifeHash(noDevices(life) as unknown as Life).slice(0, 16)])
  expect(Object.fromEntries(hashes)).toEqual({
    adult: '44eabe23fbcd14c7',
    asked: '9ed6ff66d432a158',
    away: '397ca5f8c0aa831a',
    child: 'd05b4fed854545cb',
    childHeir: 'a3645ad8c138dcb3',
    creating: 'c5ce059df97a8ed4',
    dead: '70197e2a797f249f',
    dilemma: '22cb218172abb5a9',
    heir: '5afbd2d69d38a504',
    infant: 'df7ea7c168a43186',
    old: '1da77837cf4be040',
    parent: 'af62a6fb4401e578',
    stopped: '2b23c4024ac3365b',
    student: '84f9e410558c1e5e',
    teen: 'a845073b663484bd',
  })
})

test('it removes the push tokens, and nothing else', () => {
  for (const [name, life] of lives) {
    const retention = { ...(life.retention as object), devices: { ios: 'a-token-of-a-device' } }
    const migrated = noDevices({ ...life, retention })
    expect(JSON.stringify(migrated), name).not.toContain('a-token-of-a-device')
    expect({ ...migrated, retention: { ...(migrated.retention as object), devices: {} } }, name).toEqual(life)
  }
})
