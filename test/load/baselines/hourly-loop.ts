import { hash32 } from '@lifegrid/base/hash'
import type { Catalogue } from '@lifegrid/engine/catalogue/catalogue'
import type { EventDefinition } from '@lifegrid/engine/catalogue/event'
import { conditions } from '@lifegrid/engine/conditions/evaluate'
import { castFor, rolesOf } from '@lifegrid/engine/core/cast'
import { render } from '@lifegrid/engine/core/text'
import type { Turn } from '@lifegrid/engine/core/turn'
import { applyEffects } from '@lifegrid/engine/effects/apply-effects'
import { stageOfAge } from '@lifegrid/engine/life/stage'

/**
 * The way in which the design's forerunner ran a life, over the same content: a loop that spins minute by minute; every hour everybody's
 * age, plan and place, an update of fourteen fields, and a check of every event that the age allows, each with a roll of its own, the first
 * that hits taken; every day energy, familiarity and the chance of death; every week finances and moods. What it leaves out (network,
 * database, JSON, dilemmas, the tutorial, illness, habits, schools, love, children) only makes it faster.
 */
export function liveByTheHour(turn: Turn, catalogue: Catalogue, minutes: number): { hours: number; events: number } {
  const { life } = turn
  const registry = byAge(catalogue)
  const random = randomOf(hash32(life.seed))
  const body = {
    energy: 100,
    peakEnergy: 100,
    happiness: 60,
    stress: 20,
    health: 90,
    money: 0,
    hunger: 0,
    thirst: 0,
    familiarity: 60,
  }
  let update: Record<string, unknown> = {}
  const where = new Map<string, string>()
  const clock = { minuteOfHour: 0, hourOfDay: 0, day: 0, dayOfWeek: 0 }
  let hours = 0
  let events = 0
  let ageYears = 0
  for (let minute = 0; minute < minutes; minute++) {
    clock.minuteOfHour++
    if (clock.minuteOfHour < 60) continue
    clock.minuteOfHour = 0
    clock.hourOfDay++
    hours++
    turn.minute = minute
    if (clock.hourOfDay === 24) {
      clock.hourOfDay = 0
      clock.day++
      clock.dayOfWeek = (clock.dayOfWeek + 1) % 7
      ageYears = Math.floor(clock.day / 365.25)
      body.energy = Math.min(100, body.energy + 1)
      body.peakEnergy = Math.max(body.peakEnergy, body.energy)
      for (const person of life.people) person.familiarity = Math.max(0, person.familiarity - 3)
      // The draw is made and not heeded: the baseline lives as long as the life that it is compared with.
      random()
      if (clock.dayOfWeek === 1) {
        body.money += 60_000 - 45_000
        body.happiness += Math.sign(60 - body.happiness)
        body.stress += Math.sign(20 - body.stress)
      }
    }
    body.hunger = Math.min(100, body.hunger + 7)
    body.thirst = Math.min(100, body.thirst + 8)
    const plan = planFor(ageYears, clock.dayOfWeek)
    const place = plan.find((entry) => entry.from <= clock.hourOfDay && clock.hourOfDay < entry.to)?.place ?? 'home'
    update = { ...body, ...clock, ageYears, place, mood: body.happiness > 50 ? 'content' : 'low' }
    for (const person of life.people) {
      const years = Math.floor((life.birthDay + clock.day - person.bornDay) / 365.25)
      const theirs = planFor(years, clock.dayOfWeek)
      const at = theirs.find((entry) => entry.from <= clock.hourOfDay && clock.hourOfDay < entry.to)?.place ?? 'home'
      if (where.get(person.id) !== at) where.set(person.id, at)
    }
    const happened = firstThatHits(registry[Math.min(ageYears, registry.length - 1)] ?? nothing, turn, random)
    if (happened !== undefined) {
      events++
      fallAtOnce(happened, turn, random)
    }
  }
  // The update is what would have been sent; reading it keeps the loop from being optimised away.
  if (update.place === undefined && minutes > 60) throw new Error('the loop has not run')
  return { hours, events }
}

interface Register {
  readonly events: readonly EventDefinition[]
  /** An hour's chance for a weight of 1. */
  readonly hitChance: number
}

const nothing: Register = { events: [], hitChance: 0 }
/** If all conditions held; they do so for about three quarters of the weight, and a life of ours has eighteen entries a year. */
const eventsPerYear = 24

/** The forerunner's registry: events by year of age, found in constant time. */
function byAge(catalogue: Catalogue): readonly Register[] {
  return Array.from({ length: 121 }, (_, age) => {
    const events = catalogue.events.filter(
      (event) =>
        event.stages.includes(stageOfAge(age)) && age >= (event.age?.from ?? 0) && age <= (event.age?.to ?? 200),
    )
    const weight = events.reduce((sum, event) => sum + weightOf(event), 0)
    return { events, hitChance: weight === 0 ? 0 : eventsPerYear / (365.25 * 24) / weight }
  })
}

function weightOf({ trigger }: EventDefinition): number {
  return trigger.kind === 'draw' ? trigger.weight : 1
}

/** Each event rolls for itself; about as many happen a year as in the life that it is compared with. */
function firstThatHits({ events, hitChance }: Register, turn: Turn, random: () => number): EventDefinition | undefined {
  for (const event of events) {
    const look = { life: turn.life, minute: turn.minute, cast: {} }
    if (!(event.conditions ?? []).every((condition) => conditions.holds(condition, look))) continue
    if (random() < weightOf(event) * hitChance) return event
  }
  return undefined
}

function fallAtOnce(event: EventDefinition, turn: Turn, random: () => number): void {
  const cast = castFor(rolesOf(event), turn.life, turn.minute, random)
  if (cast === null) return
  const text = event.text[0]
  if (text !== undefined) render(text, turn.life, turn.minute, cast)
  const outcome = event.options?.[Math.floor(random() * event.options.length)]?.outcomes[0]
  // Nobody is met: the loop's life keeps its size, which again only makes it faster.
  applyEffects(
    (outcome?.effects ?? []).filter((effect) => effect.kind === 'gauge' || effect.kind === 'affinity'),
    turn,
    cast,
  )
}

function planFor(ageYears: number, dayOfWeek: number): { place: string; from: number; to: number }[] {
  const plan: { place: string; from: number; to: number }[] = []
  const weekend = dayOfWeek === 0 || dayOfWeek === 6
  if (ageYears >= 6 && ageYears < 18 && !weekend) plan.push({ place: 'school', from: 8, to: 15 })
  if (ageYears >= 18 && ageYears < 66 && !weekend) plan.push({ place: 'work', from: 9, to: 17 })
  if (ageYears >= 13 && weekend) plan.push({ place: 'town', from: 14, to: 17 })
  return plan.sort((a, b) => a.from - b.from)
}

/** Marsaglia's xorshift32: cheap and good enough for a roll. */
function randomOf(seed: number): () => number {
  let x = seed | 1
  return () => {
    x ^= x << 13
    x ^= x >>> 17
    x ^= x << 5
    return (x >>> 0) / 0x1_0000_0000
  }
}
