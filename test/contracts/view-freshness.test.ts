import { catalogue } from '@lifegrid/content/catalogue.generated'
import { advance } from '@lifegrid/engine/advance'
import { minuteAt } from '@lifegrid/engine/core/clock'
import type { Life } from '@lifegrid/engine/life/life'
import { rebuild } from '@lifegrid/engine/replay'
import { playerObjectOf } from '@lifegrid/engine/views/view'
import { parseFrame } from '@lifegrid/sdk/parse-frame'
import { mergeFrame, type View } from '@lifegrid/sdk/view'
import fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import { lifeWhere, rigWith } from '../../apps/sim/test/support/planted-life.ts'
import type { ReceivedFrame } from '../../apps/sim/test/support/received-frames.ts'
import { commandOf, type RandomStep, stepArbitrary } from '../../packages/engine/test/support/random-script.ts'

// The autoplayer lives lives here, and each run starts a sim.
vi.setConfig({ testTimeout: 300_000 })

const context = { catalogue }
const planted = [20, 40, 70].map((age) => lifeWhere(({ status }) => status === 'playing', age))
/** Changes are sent within a second of wall time, or within an hour of game time if that is longer: the sim looks no more often. */
const lateMs = 1200
const lateMinutes = 61
/** Moments at which the life is compared with the view. */
const moments = 80

/** The view of an SDK client that has got these frames. */
function viewOf(frames: readonly ReceivedFrame[]): View | null {
  return frames.reduce<View | null>((view, { type, seq, epoch, body }) => {
    const frame = parseFrame(JSON.stringify({ type, seq, epoch, ...body }))
    if (frame === undefined) throw new Error(`a frame of the type ${type} breaks the contract`)
    return mergeFrame(view, frame, 100).view
  }, null)
}

interface Lists {
  readonly people: View['people']
  readonly habits?: View['habits'] | undefined
  readonly healthConditions?: View['healthConditions'] | undefined
  readonly activeDilemmas: View['activeDilemmas']
  readonly dailyPlan: View['dailyPlan']
  readonly upcoming: View['upcoming']
  readonly avatar: View['avatar']
}

const lists = ({ people, habits = [], healthConditions = [], ...others }: Lists) => {
  const { activeDilemmas, dailyPlan, upcoming, avatar } = others
  return { people, habits, healthConditions, activeDilemmas, dailyPlan, upcoming, avatar }
}

type Rig = Awaited<ReturnType<typeof rigWith>>

async function take({ ada, clock }: Rig, step: RandomStep, pool: Life): Promise<void> {
  await clock.run(Math.min(step.afterMs, 3_000))
  const question = viewOf(ada.heard())?.question
  if (step.type === 'answer' && question) {
    const option = question.answerOptions.find(({ unavailable }) => unavailable === undefined)
    await ada.command('answer', { eventId: question.id, option: option?.id })
  } else if (step.type === 'sys.disconnect') {
    const { seq = 0, epoch = 0 } = ada.heard().at(-1) ?? {}
    await ada.disconnect()
    await clock.run(500)
    await ada.connect(step.key % 2 === 0 ? { seq, epoch } : undefined)
  } else if (!step.type.startsWith('sys.') && step.type !== 'answer') {
    const { type, message } = commandOf(pool, step, context)
    await ada.command(type, message ?? undefined)
  }
  await clock.run(20)
}

/** What whole states have shown of the life, from some time ago up to now, as texts: each person, the ids of all, and the other parts. */
async function truths({ store, sim, clock }: Rig): Promise<Set<string>> {
  const { snapshot = null, journal = [] } = (await store.load('ada')) ?? {}
  // As of the last entry of the journal, the client has been sent everything.
  const life = rebuild({ snapshot, journal }, context)
  const [live] = await Promise.all([sim.inspect('ada'), clock.run(20)])
  const { rateNum, rateDen } = life.clock
  const slowMs = rateNum === 0 ? 0 : Math.ceil((lateMinutes * rateDen) / rateNum)
  const until = Math.max(life.at, live?.at ?? 0)
  const from = Math.max(life.at, until - Math.max(lateMs, slowMs))
  const seen = new Set<string>()
  for (let i = 0; i <= moments; i++) {
    advance(life, Math.floor(from + ((until - from) * i) / moments), context)
    for (const text of textsOf(lists(playerObjectOf(life, context, minuteAt(life, life.at))))) seen.add(text)
  }
  return seen
}

function textsOf({ people, ...parts }: ReturnType<typeof lists>): string[] {
  const each = Object.entries(parts).map(([name, part]) => ({ [name]: part }))
  return [...people, people.map(({ id }) => id), ...each].map((part) => JSON.stringify(part))
}

test('[OUT-4] [OUT-7] after random commands and time, a client has the people, habits, conditions and plan of a fresh whole state', async () => {
  let pushed = 0
  const steps = fc.array(stepArbitrary, { minLength: 5, maxLength: 30 })
  await fc.assert(
    fc.asyncProperty(fc.nat({ max: planted.length - 1 }), steps, fc.boolean(), async (which, script, stops) => {
      const life = structuredClone(planted[which]) as Life
      const rig = await rigWith(life)
      const { ada, clock } = rig
      await ada.command('speed', 1)
      for (const step of script) await take(rig, step, life)
      if (stops) await ada.command('stop', undefined)
      await clock.run(2 * lateMs)
      const told = ada.heard()
      const [view, truth] = [viewOf(told), await truths(rig)]
      expect(textsOf(lists(view as View)).filter((text) => !truth.has(text))).toEqual([])
      pushed += told.filter(({ type, body }) => type === 'personObject' && body.replyTo === undefined).length
      if (!stops) return
      await ada.command('resync', undefined)
      await clock.run(100)
      const fresh = ada.heard('playerObject').at(-1)
      expect(lists(view as View)).toEqual(lists(viewOf([fresh as ReceivedFrame]) as View))
    }),
    { numRuns: 40 },
  )
  expect(pushed).toBeGreaterThan(50)
})
