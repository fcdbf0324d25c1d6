import type { ServiceCommandName } from '@lifegrid/contract/commands/system/index.generated'
import { type SystemCommand, systemCommandSender } from '@lifegrid/system-commands/sender'
import { seededRandom } from '@lifegrid/testkit/seeded-random'
import { expect, test } from 'vitest'
import { runningRig, topology } from './support/sim-rig.ts'

type Rig = Awaited<ReturnType<typeof runningRig>>

async function deliver<Name extends ServiceCommandName>(
  { clock, streams, store }: Rig,
  command: SystemCommand<Name>,
): Promise<string | undefined> {
  const sender = systemCommandSender({ streams, store, topology, clock, random: seededRandom(1), from: 'worker-a' })
  const delivering = sender.deliver(command).then((outcome) => outcome?.outcome)
  await clock.run(500)
  return delivering
}

test('[RIGHTS-2] a connected player is told of the deletion, cannot play on, and plays on after it was taken back', async () => {
  const rig = await runningRig()
  const [ada] = await rig.begin('ada')
  const dueAt = rig.clock.now() + 1_000_000
  expect(await deliver(rig, { player: 'ada', type: 'sys.leave', key: '1', message: { at: 1, dueAt } })).toBe('ok')
  expect(ada.heard('accountDeletionScheduled')).toMatchObject([{ body: { dueAt } }])
  await ada.command('speed', 500)
  await rig.clock.run(500)
  expect(ada.heard('error')).toMatchObject([{ body: { code: 'deletion_scheduled' } }])
  const minute = async () => (await rig.store.journal('ada')).at(-1)?.minute
  const stood = await minute()
  await rig.clock.run(100_000)

  await ada.disconnect()
  await ada.connect()
  await rig.clock.run(500)
  expect(ada.heard('accountDeletionScheduled')).toHaveLength(2)
  expect(await minute()).toBe(stood)

  expect(await deliver(rig, { player: 'ada', type: 'sys.stay', key: '2', message: { at: 2 } })).toBe('ok')
  expect(ada.heard('accountDeletionCancelled')).toHaveLength(1)
  await ada.command('speed', 500)
  await rig.clock.run(10_000)
  expect(ada.heard('error')).toHaveLength(1)
  await ada.command('speed', 1000)
  await rig.clock.run(500)
  expect(await minute()).toBeGreaterThan(stood ?? 0)
})
