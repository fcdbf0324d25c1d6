import { catalogue } from '@lifegrid/content/catalogue.generated'
import { seenOfKey, timesBefore } from '@lifegrid/engine/life/story'
import { rebuild } from '@lifegrid/engine/replay'
import { eventIndexOf } from '@lifegrid/engine/story/event-index'
import { type Store, StoreError } from '@lifegrid/storage/ports'
import { expect, test } from 'vitest'
import { lifeWhere, plant } from './support/planted-life.ts'
import { metricValue, simRig } from './support/sim-rig.ts'

test('[ENG-5] a new life knows what the other lives of the account have met, and its journal says it', async () => {
  const { clock, store, addEdge, addSim, player } = await simRig()
  const ada = await plant(
    store,
    lifeWhere(({ status }) => status === 'playing', 12),
    'ada',
  )
  const record = { answers: true }
  const siblings: Store['siblings'] = async (players) => {
    if (!record.answers) throw new StoreError('planted', false)
    return new Map(players.map((id) => [id, ['ada', 'nobody']]))
  }
  const edge = await addEdge('edge-a')
  const { metrics } = await addSim('one', { store: { ...store, siblings } })
  await clock.run(1500)
  await player('eve', edge.id).connect()
  await clock.run(200)
  const journal = await store.journal('eve')
  const { story } = rebuild({ snapshot: null, journal }, { catalogue })
  const met = [...eventIndexOf(catalogue).byId.values()].filter(({ key }) => seenOfKey(ada.story, key) > 0)
  const choices = met.filter(({ isChoice }) => isChoice).map(({ key }) => timesBefore(story, key))
  expect(Math.min(...choices)).toBeGreaterThan(0)
  expect(choices.length).toBeGreaterThan(5)
  record.answers = false
  await player('bob', edge.id).connect()
  await clock.run(200)
  expect(JSON.parse((await store.journal('bob'))[0]?.message ?? '')).not.toHaveProperty('metBefore')
  expect(await metricValue(metrics.node.mysqlErrors)).toBe(1)
})
