import { catalogue } from '@lifegrid/content/catalogue.generated'
import type { EventDefinition } from '@lifegrid/engine/catalogue/event'
import { expect, test } from 'vitest'
import { metricValue, runningRig } from './support/sim-rig.ts'

/** A question whose first option is paid with diamonds and energy. */
function question(effects: unknown): EventDefinition {
  const outcomes = [{ chance: 1, text: ['Done.'], effects }]
  return {
    id: 'the-price',
    kind: 'question',
    category: 'home',
    title: 'The price',
    stages: ['infancy'],
    trigger: { kind: 'draw', weight: 5 },
    cooldownDays: 1,
    importance: 3,
    offline: { kind: 'deadline', option: 'no', minutes: 120 },
    text: ['Pay?'],
    options: [
      { id: 'yes', text: 'Yes', energyCost: 10, diamondCost: 7, outcomes },
      { id: 'no', text: 'No', outcomes: [{ chance: 1, text: ['Left.'], effects: [] }] },
    ],
  } as EventDefinition
}

/** A player before the question, and the answer that costs 7 diamonds. */
async function answered(effects: unknown) {
  const events = [question(effects)]
  const engine = { catalogue: { ...catalogue, events, tutorial: [], dilemmas: [], holidays: [], achievements: [] } }
  const rig = await runningRig(undefined, () => ({ engine }))
  const [ada] = await rig.begin('ada')
  await ada.command('speed', 1)
  for (let n = 0; n < 200 && ada.heard('questionEvent').length === 0; n++) await rig.clock.run(100)
  expect(ada.heard('questionEvent')).toHaveLength(1)
  const before = (await rig.store.ledger('ada')).length
  await ada.command('answer', { eventId: 'the-price', option: 'yes' }, 'c-yes')
  await rig.clock.run(2_000)
  const spent = (await rig.store.ledger('ada')).slice(before).filter(({ currency }) => currency === 'diamonds')
  return { rig, ada, spent: spent.map(({ debit, amount }) => [debit, amount]) }
}

test('[LEDGER-1] the costs of an event are in the ledger with the answer', async () => {
  const { ada, spent } = await answered([])
  expect(spent).toEqual([['player', 7]])
  expect(ada.lastAck()).toMatchObject({ replyTo: 'c-yes' })
})

test('[LEDGER-1] an answer that fails after its costs were taken costs nothing, and the question stays open', async () => {
  const { rig, ada, spent } = await answered([{ kind: 'no-such-effect' }])
  expect(spent).toEqual([])
  expect(ada.heard('error').map(({ body }) => body.code)).toEqual(['internal'])
  expect(await metricValue(rig.one.metrics.sim.quarantinedCommands)).toBe(1)
  await ada.command('resync', null)
  await rig.clock.run(500)
  expect(ada.heard('playerObject').at(-1)?.body).toMatchObject({
    state: { diamonds: 25 },
    question: { id: 'the-price' },
  })
  await ada.command('answer', { eventId: 'the-price', option: 'no' }, 'c-no')
  await rig.clock.run(500)
  expect(ada.lastAck()).toMatchObject({ replyTo: 'c-no' })
})
