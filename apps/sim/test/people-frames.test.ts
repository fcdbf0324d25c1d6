import { frames } from '@lifegrid/contract/frames/index.generated'
import { schedule, unschedule } from '@lifegrid/engine/core/agenda'
import { minuteAt } from '@lifegrid/engine/core/clock'
import { withoutStory } from '@lifegrid/engine/lab/without-story'
import { expect, test, vi } from 'vitest'
import { simLimits } from '../src/limits.ts'
import { lifeWhere, rigWith } from './support/planted-life.ts'
import { sequenceProblems } from './support/received-frames.ts'
import type { RigPlayer } from './support/rig-player.ts'

// The autoplayer lives some lives here.
vi.setConfig({ testTimeout: 60_000 })

const middleAged = lifeWhere(
  ({ status, people, question }) => status === 'playing' && people.length > 20 && question === null,
  40,
)
const copy = (): typeof middleAged => structuredClone(middleAged)
/** Its clock is stopped by no question. */
const unasked = (): typeof middleAged => withoutStory(copy())

test('[OUT-4] each person that a command changes is sent with the answer, and conforms to the contract', async () => {
  const life = copy()
  const other = life.people.find(
    ({ diedDay, affinity, bornDay }) => diedDay === null && affinity > 0 && bornDay < life.birthDay,
  )
  const { ada, clock } = await rigWith(life)
  const before = ada.heard('personObject').length
  const id = await ada.command('conversation', { character: other?.id, type: 'chat' })
  await clock.run(60)
  // Somebody else may have a birthday meanwhile.
  const [pushed, ...more] = ada
    .heard('personObject')
    .slice(before)
    .filter(({ body }) => body.id === other?.id)
  expect(more).toEqual([])
  expect(frames.personObject.body.safeParse(pushed?.body).error).toBeUndefined()
  const answer = ada.heard().find(({ body }) => body.replyTo === id)
  expect(answer?.seq).toBeGreaterThan(pushed?.seq ?? 0)
  expect(sequenceProblems(ada.heard())).toEqual([])
})

test('[OUT-4] at the fastest speed, nobody is sent more than once a second', async () => {
  const life = unasked()
  // What is known well is forgotten fast: by more than one a second at this speed.
  for (const person of life.people) person.familiarity = 100
  const { ada, clock } = await rigWith(life)
  await ada.command('speed', 1)
  await clock.run(100)
  for (let second = 0; second < 20; second++) {
    const before = ada.heard('personObject').length
    // Each read advances the life.
    for (let n = 0; n < 10; n++) {
      await ada.command('getPlayerStatistics', undefined)
      await clock.run(simLimits.peopleMsMin / 10)
    }
    const ids = ada
      .heard('personObject')
      .slice(before)
      .map(({ body }) => body.id)
    expect(new Set(ids).size).toBe(ids.length)
  }
  expect(ada.heard('personObject').length).toBeGreaterThan(2)
})

test('[OUT-4] a person who leaves the life is sent once more, as gone, and a new one is sent', async () => {
  const life = unasked()
  const faded = life.people.find(
    ({ relation }) => relation === 'neighbour' || relation === 'acquaintance' || relation === 'friend',
  )
  if (faded === undefined) throw new Error('the player has met somebody')
  Object.assign(faded, { relation: 'neighbour', affinity: 0, familiarity: 0, metDay: life.birthDay })
  life.love.past = life.love.past.filter(({ personId }) => personId !== faded.id)
  // The next meeting forgets those who have faded. It comes after the fourteen days that pass at most before the player is back.
  unschedule(life, 'meeting')
  schedule(life, minuteAt(life, life.at) + 20 * 1440, 'meeting')
  const { ada, clock } = await rigWith(life)
  await ada.command('speed', 1)
  for (let i = 0; i < 40 && !ada.heard('personObject').some(({ body }) => body.gone === true); i++) {
    await clock.run(500)
    await answerAny(ada)
  }
  await clock.run(2_000)
  const about = ada.heard('personObject').filter(({ body }) => body.id === faded.id)
  expect(about.at(-1)?.body).toMatchObject({ gone: true, firstname: faded.firstname })
  expect(about.filter(({ body }) => body.gone === true)).toHaveLength(1)
  const [whole] = ada.heard('playerObject')
  const known = new Set((whole?.body.people as { id: string }[] | undefined)?.map(({ id }) => id))
  expect(known.has(faded.id)).toBe(true)
  expect(ada.heard('personObject').some(({ body }) => !known.has(body.id as string))).toBe(true)
})

test('[OUT-4] what a read has found changed is sent although the clock has stopped since', async () => {
  const life = unasked()
  // The first question comes after some days in which people change.
  schedule(life, minuteAt(life, life.at) + 25 * 1440, 'storyteller', 'beat')
  const { ada, clock, sim } = await rigWith(life)
  await ada.command('speed', 1)
  // The life advances by the read alone, to the question that stops its clock.
  for (let i = 0; i < 400 && ada.heard('questionEvent').length + ada.heard('dilemmaEvent').length === 0; i++) {
    await ada.command('getPlayerStatistics', undefined)
    await clock.run(50)
  }
  await clock.run(1200)
  const told = ada.heard()
  await ada.command('resync', undefined)
  await clock.run(50)
  const whole = ada.heard('playerObject').at(-1)?.body.people as { id: string; familiarity: number; ageYears: number }[]
  const first = ada.heard('playerObject')[0]?.body.people as typeof whole
  for (const person of whole) {
    const latest = told.findLast(({ type, body }) => type === 'personObject' && body.id === person.id)?.body
    const known = latest ?? first.find(({ id }) => id === person.id)
    expect(known).toMatchObject({ id: person.id, familiarity: person.familiarity, ageYears: person.ageYears })
  }
  expect(sim).toBeDefined()
})

test('[OUT-4] a client that resumes gets at once what has changed since, and nothing is sent before', async () => {
  const { ada, clock } = await rigWith(unasked())
  await ada.command('awayMode', { mode: 'autopilot' })
  await ada.command('speed', 1)
  await clock.run(100)
  const { seq = 0, epoch = 0 } = ada.heard().at(-1) ?? {}
  await ada.disconnect()
  await clock.run(100)
  const before = ada.heard().length
  // Ten game days.
  await clock.run(3_000)
  expect(ada.heard()).toHaveLength(before)
  await ada.connect({ seq, epoch })
  await clock.run(50)
  expect(ada.heard('playerObject')).toHaveLength(1)
  const since = ada.heard().slice(before)
  expect(since.some(({ type, body }) => type === 'ack' && body.resumed === true)).toBe(true)
  expect(since.some(({ type }) => type === 'personObject')).toBe(true)
})

/** Answers the latest question, so that the clock runs on. */
async function answerAny(ada: RigPlayer): Promise<void> {
  const asked = ada.heard().findLast(({ type }) => type === 'questionEvent' || type === 'dilemmaEvent')
  const options = asked?.body.answerOptions as { id: string; unavailable?: string }[] | undefined
  const option = options?.find(({ unavailable }) => unavailable === undefined)
  if (asked !== undefined) await ada.command('answer', { eventId: asked.body.id, option: option?.id })
}
