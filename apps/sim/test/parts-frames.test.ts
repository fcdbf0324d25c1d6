import { catalogue } from '@lifegrid/content/catalogue.generated'
import { frames } from '@lifegrid/contract/frames/index.generated'
import { minuteAt } from '@lifegrid/engine/core/clock'
import { withoutStory } from '@lifegrid/engine/lab/without-story'
import { storeFrameOf } from '@lifegrid/engine/views/store-view'
import { expect, test, vi } from 'vitest'
import { simLimits } from '../src/limits.ts'
import { lifeWhere, rigWith } from './support/planted-life.ts'

// The autoplayer lives some lives here.
vi.setConfig({ testTimeout: 60_000 })

const working = lifeWhere(
  ({ status, work, question }) => status === 'playing' && work.job !== null && question === null,
  35,
)
const copy = (): typeof working => structuredClone(working)
const parts = ['dailyPlan', 'upcoming', 'activeDilemmas', 'avatar'] as const

test('[OUT-7] the plan of the day is sent when it changes, at most once a second at the fastest speed', async () => {
  const { ada, clock } = await rigWith(withoutStory(copy()))
  await ada.command('speed', 1)
  let plans = 0
  for (let second = 0; second < 20; second++) {
    const before = ada.heard('u').length
    await clock.run(simLimits.peopleMsMin)
    const updates = ada.heard('u').slice(before)
    for (const part of parts) expect(updates.filter(({ body }) => body[part] !== undefined).length).toBeLessThan(3)
    plans += updates.filter(({ body }) => body.dailyPlan !== undefined).length
    for (const { body } of updates) expect(frames.u.body.safeParse(body).error).toBeUndefined()
  }
  expect(plans).toBeGreaterThan(2)
  expect(plans).toBeLessThanOrEqual(21)
})

test('[OUT-7] what a command changes of the plan is sent with its answer', async () => {
  const { ada, clock } = await rigWith(copy())
  const first = ada.heard('playerObject')[0]?.body.dailyPlan as { id: string }[]
  const before = ada.heard('u').length
  const id = await ada.command('quitJob', undefined)
  await clock.run(60)
  const answer = ada.heard().find(({ body }) => body.replyTo === id)
  const sent = ada
    .heard('u')
    .slice(before)
    .find(({ body }) => body.dailyPlan !== undefined || body.upcoming !== undefined)
  if (first.some((entry) => entry.id === 'job')) {
    const plan = (sent?.body.dailyPlan ?? first) as { id: string }[]
    expect(plan.some((entry) => entry.id === 'job')).toBe(false)
    expect(sent?.seq).toBeLessThan(answer?.seq ?? 0)
  }
  expect(answer?.type).toBe('ack')
})

test('[OUT-6] a purchase is answered with its result, and a repeated one with the same', async () => {
  const life = copy()
  const { ada, clock } = await rigWith(life)
  const { items } = storeFrameOf(life, minuteAt(life, life.at), catalogue)
  const item = items.find(({ unavailable, priceCents }) => unavailable === undefined && priceCents > 0)
  const id = await ada.command('purchaseItem', { item: item?.id })
  await clock.run(60)
  const first = ada.heard('ack').find(({ body }) => body.replyTo === id)?.body
  expect(first?.result).toMatchObject({ paid: { money: item?.priceCents }, got: { item: item?.id } })
  expect(frames.ack.body.safeParse(first).error).toBeUndefined()
  await ada.command('purchaseItem', { item: item?.id }, id)
  await clock.run(60)
  const again = ada.heard('ack').filter(({ body }) => body.replyTo === id)[1]?.body
  expect(again).toMatchObject({ repeated: true, result: first?.result })
})

test('[OUT-5] a client that resumes gets the whole state as a batch_update', async () => {
  const { ada, clock } = await rigWith(copy())
  const { seq = 0, epoch = 0 } = ada.heard().at(-1) ?? {}
  await ada.disconnect()
  await clock.run(2_000)
  await ada.connect({ seq, epoch })
  await clock.run(60)
  const [batch, ...more] = ada.heard('batch_update')
  expect(more).toEqual([])
  expect(frames.batch_update.body.safeParse(batch?.body).error).toBeUndefined()
  expect(Object.keys(batch?.body ?? {})).toEqual(
    expect.arrayContaining(['date', 'energy', 'money', 'clockHeldBy', 'focus']),
  )
})
