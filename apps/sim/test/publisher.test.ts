import { memoryServer } from '@lifegrid/cluster/memory/server'
import { memoryStreams } from '@lifegrid/cluster/memory/streams'
import type { OutboundEntry } from '@lifegrid/contract/wire/outbound'
import { manualClock } from '@lifegrid/testkit/manual-clock'
import { expect, test } from 'vitest'
import { publisher } from '../src/output/publisher.ts'

test('[CONN-4] a connection is closed with the first reason given', async () => {
  const clock = manualClock()
  const streams = memoryStreams({ server: memoryServer(clock), clock })
  const entries: OutboundEntry[] = []
  const entry = (data: string): void => void entries.push(JSON.parse(data) as OutboundEntry)
  await streams.openInbox('edge', { entry, gap() {}, failed() {} })
  const sending = publisher({ self: 'sim', clock, streams, onError() {} })
  const to = { edge: 'edge', connection: 'edge.1' }
  sending.close(to, 'ada', 1, 'replaced')
  sending.close(to, 'ada', 1, 'resync')
  await sending.flush()
  await clock.run(100)
  expect(entries.flatMap(({ players }) => players.map(({ close }) => close))).toEqual(['replaced'])
})
