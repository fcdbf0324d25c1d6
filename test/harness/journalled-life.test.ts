import { catalogue } from '@lifegrid/content/catalogue.generated'
import { encode } from '@lifegrid/engine/codec/codec'
import { minuteAt } from '@lifegrid/engine/core/clock'
import { expect, test } from 'vitest'
import { journalledLife } from './journalled-life.ts'
import { replayAgainst } from './replay-check.ts'

const engine = { catalogue }

test.each([3, 17])('[PROTO-5] a life of %i years is the one that its journal gives, with its ledger', (years) => {
  const lived = journalledLife({ playerId: 'ada', seed: 'lived', years, bornAt: 1_700_000_000_000, epoch: 1 }, engine)
  const { life, journal, ledger, messages } = lived
  const headSeq = journal.length
  expect(headSeq).toBeGreaterThan(10 * years)
  const head = { playerId: 'ada', partition: 0, headSeq, edge: null, connection: null, connectionAt: life.at }
  const common = { playerId: 'ada', seq: headSeq, at: life.at, minute: minuteAt(life, life.at) }
  const snapshot = { ...common, schemaVersion: life.version, data: encode(life) }
  const stored = { head, snapshot, journal: [], recent: [], hasMessages: true }
  expect(replayAgainst({ stored, journal, transfers: ledger, messages }, engine)).toEqual([])
})
