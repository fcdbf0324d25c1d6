import { hash32 } from '@lifegrid/base/hash'
import type { Catalogue } from '@lifegrid/engine/catalogue/catalogue'
import type { EventDefinition } from '@lifegrid/engine/catalogue/event'
import { conditions } from '@lifegrid/engine/conditions/evaluate'
import { castFor, castPoolAt, rolesOf } from '@lifegrid/engine/core/cast'
import { render } from '@lifegrid/engine/core/text'
import type { Turn } from '@lifegrid/engine/core/turn'
import { applyEffects } from '@lifegrid/engine/effects/apply-effects'
import type { Life } from '@lifegrid/engine/life/life'
import { stageOfAge } from '@lifegrid/engine/life/stage'

/**
 * A life as a plain game loop with the same content, to compare the engine with. It ticks every minute. Every hour it calculates everybody's
 * age, plan and place, builds an update for the client, and draws for every event that the age allows; the first hit happens. Every day it
 * changes energy and familiarity and draws for death, every week finances and moods. What it omits (network, database, JSON, dilemmas,
 * tutorial, illness, habits, schools, love, children) only makes it faster.
 */
export function liveByTheHour(turn: Turn, catalogue: Catalogue, minutes: number): { hours: number; events: number } {
  const registry = byAge(catalogue)
  const random = randomOf(hash32(turn.life.seed))
  const state = newState()
  const { clock } = state
  let hours = 0
  let events = 0
  for (let minute = 0; minute < minutes; minute++) {
    clock.minuteOfHour++
    if (clock.minuteOfHour < 60) continue
    clock.minuteOfHour = 0
    clock.hourOfDay++
    hours++
    turn.minute = minute
    if (clock.hourOfDay === 24) startDay(state, turn.life, random)
    advanceHour(state, turn.life)
    const happened = drawFirstEvent(registry[Math.min(state.ageYears, registry.length - 1)] ?? nothing, turn, random)
    if (happened !== undefined) {
      events++
      happenAtOnce(happened, turn, random)
    }
  }
  // Reading the update keeps the loop from being optimised away.
  if (state.update.place === undefined && minutes > 60) throw new Error('the loop has not run')
  return { hours, events }
}

interface LoopState {
  readonly clock: { minuteOfHour: number; hourOfDay: number; day: number; dayOfWeek: number }
  readonly body: ReturnType<typeof newBody>
  /** Person → place. */
  readonly where: Map<string, string>
  ageYears: number
  /** What a client would be sent. */
  update: Record<string, unknown>
}

function newState(): LoopState {
  const clock = { minuteOfHour: 0, hourOfDay: 0, day: 0, dayOfWeek: 0 }
  return { clock, body: newBody(), where: new Map(), ageYears: 0, update: {} }
}

function newBody() {
  return {
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
}

function startDay(state: LoopState, life: Life, random: () => number): void {
  const { clock, body } = state
  clock.hourOfDay = 0
  clock.day++
  clock.dayOfWeek = (clock.dayOfWeek + 1) % 7
  state.ageYears = Math.floor(clock.day / 365.25)
  body.energy = Math.min(100, body.energy + 1)
  body.peakEnergy = Math.max(body.peakEnergy, body.energy)
  for (const person of life.people) person.familiarity = Math.max(0, person.familiarity - 3)
  // The draw for death is ignored, because the life must be as long as the one that it is compared with.
  random()
  if (clock.dayOfWeek === 1) {
    body.money += 60_000 - 45_000
    body.happiness += Math.sign(60 - body.happiness)
    body.stress += Math.sign(20 - body.stress)
  }
}

function advanceHour(state: LoopState, life: Life): void {
  const { clock, body, where, ageYears } = state
  body.hunger = Math.min(100, body.hunger + 7)
  body.thirst = Math.min(100, body.thirst + 8)
  const place = placeNow(ageYears, clock)
  state.update = { ...body, ...clock, ageYears, place, mood: body.happiness > 50 ? 'content' : 'low' }
  for (const person of life.people) {
    const years = Math.floor((life.birthDay + clock.day - person.bornDay) / 365.25)
    const theirs = placeNow(years, clock)
    if (where.get(person.id) !== theirs) where.set(person.id, theirs)
  }
}

function placeNow(ageYears: number, { hourOfDay, dayOfWeek }: LoopState['clock']): string {
  const plan = planFor(ageYears, dayOfWeek)
  return plan.find(({ from, to }) => from <= hourOfDay && hourOfDay < to)?.place ?? 'home'
}

interface EventTable {
  readonly events: readonly EventDefinition[]
  /** The chance per hour for a weight of 1. */
  readonly hitChance: number
}

const nothing: EventTable = { events: [], hitChance: 0 }
/** Events per year if all conditions held. They hold for about three quarters of the weight, so about 18 events happen, as in the engine. */
const eventsPerYear = 24

/** Events by year of age. */
function byAge(catalogue: Catalogue): readonly EventTable[] {
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

/** Draws for each event by itself. */
function drawFirstEvent(
  { events, hitChance }: EventTable,
  turn: Turn,
  random: () => number,
): EventDefinition | undefined {
  for (const event of events) {
    const look = { life: turn.life, minute: turn.minute, catalogue: turn.catalogue, cast: {} }
    if (!(event.conditions ?? []).every((condition) => conditions.holds(condition, look))) continue
    if (random() < weightOf(event) * hitChance) return event
  }
  return undefined
}

function happenAtOnce(event: EventDefinition, turn: Turn, random: () => number): void {
  const cast = castFor(rolesOf(event), castPoolAt(turn.life, turn.minute), random)
  if (cast === null) return
  const text = event.text[0]
  if (text !== undefined) render(typeof text === 'string' ? text : text.text, turn, cast)
  const outcome = event.options?.[Math.floor(random() * event.options.length)]?.outcomes[0]
  // Effects that add people are left out, so the life does not grow. That too only makes the loop faster.
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

/** Marsaglia's xorshift32: cheap, and good enough for these draws. */
function randomOf(seed: number): () => number {
  let x = seed | 1
  return () => {
    x ^= x << 13
    x ^= x >>> 17
    x ^= x << 5
    return (x >>> 0) / 0x1_0000_0000
  }
}
