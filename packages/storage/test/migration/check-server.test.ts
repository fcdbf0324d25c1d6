import { expect, it } from 'vitest'
import { versionProblem } from '../../src/migration/check-server.ts'

it.each(['8.4.6', '9.7.4-2', '10.6.22-MariaDB', '10.11.19-MariaDB-0+deb12u1', '11.8.9-MariaDB-4'])(
  'the server version %s is accepted',
  (version) => {
    expect(versionProblem(version)).toBeUndefined()
  },
)

it.each(['5.7.44-log', '8.0.36', '10.5.29-MariaDB'])('the server version %s is refused', (version) => {
  expect(versionProblem(version)).toContain(`has version ${version}`)
})
