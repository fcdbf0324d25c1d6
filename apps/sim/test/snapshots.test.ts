import { catalogue } from '@lifegrid/content/catalogue.generated'
import { birth } from '@lifegrid/engine/birth'
import { expect, test } from 'vitest'
import { emptyBatch } from '../src/commit/batch.ts'
import { addDueSnapshots } from '../src/commit/snapshots.ts'
import { resident } from '../src/lives/resident.ts'

test('[GATE-2] a life that an exception left half changed is never snapshotted', () => {
  const life = birth({ playerId: 'ada', seed: 'ada', ruleset: 'calibrated', at: 0 }, { catalogue })
  const place = { playerId: 'ada', partition: 0, epoch: 1, connection: null, connectionAt: 0 }
  const self = resident({ ...place, life, headSeq: 3, snapshotSeq: 0, recent: [], frameSeq: 0 })
  const seal = () => {
    const batch = emptyBatch(1)
    batch.touched.add(self)
    addDueSnapshots(batch)
    return batch.snapshots.map(({ seq }) => seq)
  }
  self.broken = true
  expect(seal()).toEqual([])
  self.broken = false
  expect(seal()).toEqual([3])
})
