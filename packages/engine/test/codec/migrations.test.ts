import { describe, expect, test } from 'vitest'
import { advance } from '../../src/advance.ts'
import { apply } from '../../src/apply.ts'
import { decode, encode, lifeHash } from '../../src/codec/codec.ts'
import { idCount } from '../../src/codec/compact/id-table.ts'
import type { OldLife } from '../../src/codec/migrations/0002-old-life.ts'
import { minuteAt, wallAt } from '../../src/core/clock.ts'
import { accountsOf } from '../../src/core/ledger.ts'
import { ageAt } from '../../src/core/time.ts'
import { chooseOption, pursueHabits } from '../../src/lab/autoplayer.ts'
import { violations } from '../../src/lab/invariants.ts'
import { type Life, stateVersion } from '../../src/life/life.ts'
import { memoriesOf } from '../../src/life/person.ts'
import { countEvents } from '../../src/life/story.ts'
import { questionShapeOf } from '../../src/story/question-shape.ts'
import { playerObjectOf, stateOf } from '../../src/views/view.ts'
import { context } from '../support/lives.ts'
import { plainDataOf, recordedVersions, snapshotsOf } from './recorded-lives.ts'

const years = (count: number): number => Math.floor(count * 525_960)

test('lives of every schema version are recorded', () => {
  expect(
    recordedVersions,
    'To record those of the present version: node packages/engine/test/codec/record-lives.ts',
  ).toEqual(Array.from({ length: stateVersion }, (_, i) => i + 1))
})

describe.each(recordedVersions)('lives of release %i', (version) => {
  const snapshots = snapshotsOf(version)
  const names = [...snapshots.keys()]
  const lifeOf = (name: string): Life => decode(snapshots.get(name) as Buffer)
  const living = names.filter((name) => lifeOf(name).status !== 'dead')
  // Living on costs seconds. Every life of the last release does, and of the earlier ones a child and an adult.
  const livingOn = version >= stateVersion - 1 ? living : living.filter((name) => ['child', 'worker'].includes(name))

  test('were written with that schema, and are available for every status', () => {
    expect(new Set([...snapshots.values()].map((snapshot) => plainDataOf(snapshot).version))).toEqual(
      new Set([version]),
    )
    expect(names.length).toBeGreaterThanOrEqual(11)
    expect(new Set(names.map((name) => lifeOf(name).status))).toEqual(new Set(['creating', 'playing', 'dead']))
  })

  test.each(names)('%s: migrates to the present schema, breaks no invariant, and can be sent to clients', (name) => {
    const life = lifeOf(name)
    expect(life.version).toBe(stateVersion)
    expect(violations(life, context.catalogue)).toEqual([])
    expect(playerObjectOf(life, context).people).toHaveLength(life.people.length)
    expect(lifeHash(decode(encode(life)))).toBe(lifeHash(life))
  })

  test.each(living)('[ENG-1] %s: advances to the same state in one step and with restarts in between', (name) => {
    const whole = lifeOf(name)
    let cut = lifeOf(name)
    const from = whole.at
    advance(whole, from + 400_000, context)
    for (let ms = 0; ms <= 400_000; ms += 50_000) {
      advance(cut, from + ms, context)
      cut = decode(encode(cut))
    }
    expect(lifeHash(cut)).toBe(lifeHash(whole))
  })

  test.each(livingOn)('%s: can be played for forty more years, and to its death', (name) => {
    const life = lifeOf(name)
    const before = { minute: minuteAt(life, life.at), people: life.peopleCount, told: countEvents(life.story) }
    liveOn(life, before.minute + years(1))
    expect(violations(life, context.catalogue)).toEqual([])
    liveOn(life, before.minute + years(40))
    expect(violations(life, context.catalogue)).toEqual([])
    if (life.status === 'playing') expect(minuteAt(life, life.at)).toBeGreaterThanOrEqual(before.minute + years(40))
    expect(countEvents(life.story)).toBeGreaterThan(before.told)
    // Within ten years the player meets somebody.
    const lived = minuteAt(life, life.at) - before.minute
    expect(life.peopleCount).toBeGreaterThanOrEqual(before.people + (lived > years(10) ? 1 : 0))
    liveOn(life, Number.MAX_SAFE_INTEGER)
    expect(life.status).toBe('dead')
    expect(violations(life, context.catalogue)).toEqual([])
  })
})

describe('lives of release 1', () => {
  const snapshots = snapshotsOf(1)
  const lifeOf = (name: string): Life => decode(snapshots.get(name) as Buffer)

  test('money, income, age, people and memories are preserved', () => {
    const life = lifeOf('worker')
    const old = plainDataOf(snapshots.get('worker') as Buffer) as unknown as OldLife
    expect({ money: accountsOf(life), diamonds: accountsOf(life, 'diamonds') }).toEqual(old.accounts)
    const { plan, settledMinute } = life.finances
    expect([plan.income, plan.essentials, settledMinute]).toEqual([
      old.work.weeklyIncome,
      old.work.weeklyCosts,
      old.work.settledMinute,
    ])
    expect(stateOf(life, context.catalogue)).toMatchObject({
      ageYears: 34,
      occupation: life.work.job?.title,
      status: 'playing',
    })
    expect(life.people.map(({ id }) => id)).toEqual(old.people.map(({ id }) => id))
    expect(life.people.some((person) => memoriesOf(person).length > 0)).toBe(true)
    expect(idCount(life.memory)).toBe(Object.keys(old.memory).length)
    expect(idCount(life.story.seen)).toBe(Object.keys(old.story.seen).length)
  })

  test('each has the school for its age after one more day', () => {
    const schoolOf = (name: string): unknown => {
      const life = lifeOf(name)
      liveOn(life, minuteAt(life, life.at) + 1440)
      const { level, current } = life.education
      return { age: ageAt(life, minuteAt(life, life.at)), level, current: current?.educationLevel ?? null }
    }
    expect(schoolOf('newborn')).toEqual({ age: 0, level: 'none', current: null })
    expect(schoolOf('child')).toEqual({ age: 9, level: 'none', current: 'elementary' })
    expect(schoolOf('youth')).toEqual({ age: 16, level: 'elementary', current: 'highSchool' })
    expect(schoolOf('worker')).toEqual({ age: 34, level: 'highSchool', current: null })
  })
})

/** Plays on with the reference autoplayer, up to a game minute or the death. */
function liveOn(life: Life, untilMinute: number): void {
  let at = life.at
  const send = (type: string, message: unknown): boolean => apply(life, { type, message }, at, context).result.ok
  if (life.connection === null) send('sys.connect', { edge: 'e', connection: 'c' })
  if (life.status === 'creating') send('characterSetup', { firstname: 'Ada', lastname: 'Byron', sex: 'female' })
  send('speed', 1)
  if (life.stopped) send('start', undefined)
  while (life.status === 'playing' && minuteAt(life, at) < untilMinute) {
    if (life.question !== null) {
      const question = questionShapeOf({ life, minute: minuteAt(life, at), catalogue: context.catalogue })
      if (!send('answer', { eventId: question.id, option: chooseOption(life.seed, question) }))
        throw new Error(`an answer to ${question.id} was refused`)
      continue
    }
    const next = wallAt(life, Math.min(untilMinute, minuteAt(life, at) + 91 * 1440))
    if (next === null) throw new Error('the clock does not run')
    at = next
    advance(life, at, context)
    if (life.status !== 'playing' || life.question !== null) continue
    pursueHabits(life.seed, life, minuteAt(life, at), context, ({ type, message }) => void send(type, message))
  }
}
