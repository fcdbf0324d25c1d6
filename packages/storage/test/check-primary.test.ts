import { expect, test } from 'vitest'
import { primaryProblem } from '../src/check-primary.ts'

const primary = { readOnly: 0, packetBytes: 16_777_216 }

test('[OPS-24] a node starts on a primary that takes a whole commit, and on no other server', () => {
  expect(primaryProblem(primary)).toBeUndefined()
  expect(primaryProblem({ readOnly: 'OFF', packetBytes: '67108864' })).toBeUndefined()
  // MariaDB 12 has more values than ON.
  for (const readOnly of [1, '1', 'ON', 'NO_LOCK_NO_ADMIN']) {
    expect(primaryProblem({ ...primary, readOnly })).toContain('MYSQL_URL must lead to the primary')
  }
  expect(primaryProblem({ ...primary, packetBytes: 4_194_304 })).toContain('max_allowed_packet')
})
