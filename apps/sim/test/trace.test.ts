import { catalogue } from '@lifegrid/content/catalogue.generated'
import { conversationPayload, purchasePayload } from '@lifegrid/contract/wire/jobs'
import { hopSpans } from '@lifegrid/observability/tracing/hop-spans'
import { expect, test } from 'vitest'
import { heldCommits } from './support/held-commits.ts'
import { runningRig } from './support/sim-rig.ts'

test('[OPS-10] a sim remembers when a command was read, applied and committed, and nothing of the commit before it', async () => {
  const commits = heldCommits()
  const { clock, one, begin } = await runningRig(commits.faults)
  const [ada] = await begin('ada')
  commits.hold()
  const id = await ada.command('speed', 500)
  await clock.run(300)
  expect(one.sim.trace(id).map(({ hop }) => hop)).toEqual(['read by the sim', 'applied by the sim'])
  commits.release()
  await clock.run(50)
  const hops = one.sim.trace(id)
  expect(hops.map(({ hop }) => hop)).toEqual(['read by the sim', 'applied by the sim', 'committed by the sim'])
  expect(hops.every(({ player }) => player === 'ada')).toBe(true)
  expect((hops[2]?.at ?? 0) - (hops[0]?.at ?? 0)).toBeGreaterThanOrEqual(250)
})

test('[OPS-22] the spans of a sim reach from the stream to the commit, below the span of the edge', async () => {
  const made: [string, string | undefined, boolean][] = []
  const spans = hopSpans({
    wanted: ({ sampled }) => sampled,
    emit: ({ name, parent, from, to }) => made.push([name, parent?.spanId, to >= from && from > 0]),
  })
  const { clock, begin } = await runningRig(undefined, () => ({ spans }))
  const [ada] = await begin('ada')
  const traceparent = '00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01'
  await ada.command('speed', 500, 'c-traced', traceparent)
  await ada.command('speed', 400, 'c-not', traceparent.replace(/01$/, '00'))
  await clock.run(300)
  expect(made).toEqual(
    ['read by the sim', 'applied by the sim', 'committed by the sim'].map((name) => [name, '00f067aa0ba902b7', true]),
  )
})

test('[OPS-9] the job that a command causes has its trace context', async () => {
  const { clock, store, one, begin } = await runningRig()
  const [ada] = await begin('ada')
  const traceparent = '00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-00'
  const productId = catalogue.diamondPacks?.[0]?.id ?? ''
  await ada.command('purchaseInAppItem', { productId, receipt: 'store-receipt-0001' }, 'c-buy', traceparent)
  await clock.run(200)
  const [job] = (await store.outboxPending(10)).filter(({ queue }) => queue === 'purchase')
  expect(purchasePayload.parse(JSON.parse(job?.payload ?? ''))).toMatchObject({ kind: 'one', traceparent })
  expect(one.sim.trace(traceparent).map(({ command }) => command)).toEqual(['c-buy', 'c-buy'])
})

test('[OPS-9] a context that cannot be read costs no job', () => {
  const turn = { player: 'ada', life: 0, conversation: 'c1', turn: 1 }
  for (const traceparent of [7, 'x'.repeat(65), null]) {
    expect(conversationPayload.parse({ ...turn, traceparent })).toEqual(turn)
  }
})
