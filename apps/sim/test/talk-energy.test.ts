import { expect, test } from 'vitest'
import { runningRig } from './support/sim-rig.ts'

test('[TALK-11] the energy of talks that a sim is configured with is in the journal with each connecting', async () => {
  const given = { replies: 'external', talkEnergy: 7, lightTalkEnergy: 2 } as const
  const { store, begin } = await runningRig(undefined, () => ({ talks: given }))
  await begin('ada')
  const connected = (await store.journal('ada')).find(({ type }) => type === 'sys.connect')
  expect(JSON.parse(connected?.message ?? 'null')).toMatchObject(given)
})

test('[TALK-11] the usual energy of talks is left out of the journal', async () => {
  const { store, begin } = await runningRig()
  await begin('ada')
  const connected = (await store.journal('ada')).find(({ type }) => type === 'sys.connect')
  expect(Object.keys(JSON.parse(connected?.message ?? 'null'))).toEqual(['edge', 'connection'])
})
