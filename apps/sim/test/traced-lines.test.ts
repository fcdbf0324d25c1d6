import { partitionOf } from '@lifegrid/contract/partition'
import { StoreError } from '@lifegrid/storage/ports'
import { expect, test } from 'vitest'
import { runningRig, topology } from './support/sim-rig.ts'

interface Line {
  readonly msg: string
  readonly traceparent?: string
}

const contextOf = (n: number): string => `00-${String(n).padStart(32, '4')}-00f067aa0ba902b7-00`

/** A sim that keeps its log lines, and whose record refuses and forgets what a test tells it to. */
async function loggingRig() {
  const lines: Line[] = []
  const record = { refuses: '', outcomesFail: 0 }
  const rig = await runningRig(
    (store) => ({
      async commit(lane, batch) {
        if (batch.journal.some(({ commandId }) => commandId === record.refuses)) {
          throw new StoreError('Data too long', false, undefined, true)
        }
        return store.commit(lane, batch)
      },
      async outcome(player, id) {
        if (record.outcomesFail-- > 0) throw new StoreError('connection lost', true)
        return store.outcome(player, id)
      },
    }),
    () => ({ log: (line) => lines.push(JSON.parse(line)) }),
  )
  return { ...rig, record, linesWith: (text: string) => lines.filter(({ msg }) => msg.includes(text)) }
}

test('[OPS-9] each line of a sim about one command has its trace context', async () => {
  const { clock, edge, player, send, streams, record, linesWith } = await loggingRig()
  const ada = player('ada', edge.id)
  await ada.connect()
  // An edge refuses a message of the wrong form. Here it stands for a bug.
  await ada.command('characterSetup', null, 'c-bomb', contextOf(1))
  await ada.setUp()
  await clock.run(1000)
  const system = { kind: 'system', from: 'worker-a', type: 'sys.reply', id: 'sys.reply-c0-1-1' } as const
  const message = { conversation: 'c0-1', turn: 1, text: 'Hello!', sentiment: 'neutral' }
  await send({ ...system, player: 'nobody', message, traceparent: contextOf(2) })
  const wrong = (partitionOf('ada', topology.partitions) + 1) % topology.partitions
  const misrouted = { ...system, player: 'ada', message, traceparent: contextOf(3) }
  const place = { partition: wrong, lane: wrong % topology.lanes, backlogMax: 9 }
  await streams.append({ ...place, data: JSON.stringify(misrouted) })
  await clock.run(200)
  // The lane fails, and asks the record for the outcome of what it reads again.
  record.refuses = 'c-refused'
  record.outcomesFail = 1
  await ada.command('speed', 500, 'c-refused', contextOf(4))
  await clock.run(5000)
  const contexts = (text: string) => [...new Set(linesWith(text).map(({ traceparent }) => traceparent))]
  expect(contexts('an entry threw')).toEqual([contextOf(1)])
  expect(contexts('[SYS-1]')).toEqual([contextOf(2)])
  expect(contexts('[TOPO-1]')).toEqual([contextOf(3)])
  expect(contexts('skipped an entry')).toEqual([contextOf(4)])
  expect(contexts('the record does not answer')).toEqual([contextOf(4)])
  expect(contexts('[GATE-2]')).toEqual([undefined])
})
