import type { Catalogue } from '../catalogue.ts'
import { balance } from '../ledger.ts'
import type { Life } from '../life.ts'
import type { Person } from '../person.ts'
import { type Stage, stageOfAge } from '../stage.ts'
import { ageAt } from '../time.ts'
import { bodyIndexOf, type Shifts } from './body-definition.ts'
import { driftingNames, type Habit, type Illness, type Rest } from './body-state.ts'
import { comfortShifts } from './comfort.ts'
import { energyAt } from './energy.ts'

interface Look {
  readonly life: Life
  readonly catalogue: Catalogue
  readonly minute: number
  readonly age: number
  readonly stage: Stage
}

interface DriftTerm {
  readonly name: string
  shifts(look: Look): Shifts
}

const byStage: Readonly<Record<Stage, Shifts>> = {
  infancy: { happiness: 60, stress: 5, health: 86, social: 50 },
  childhood: { happiness: 58, stress: 10, health: 95, social: 50 },
  adolescence: { happiness: 53, stress: 25, health: 95, social: 48 },
  youngAdult: { happiness: 53, stress: 31, health: 93, social: 46 },
  adult: { happiness: 52, stress: 36, health: 90, social: 44 },
  middleAge: { happiness: 51, stress: 33, health: 85, social: 43 },
  oldAge: { happiness: 53, stress: 24, health: 76, social: 42 },
}

const partners: ReadonlySet<string> = new Set(['partner', 'fiancé', 'fiancée', 'fiance', 'spouse', 'wife', 'husband'])
/** From here on someone is company: a friend on the ladder of `relationships.ts`, and no more. */
const companyAffinity = 30
const companyFamiliarity = 20
const dollar = 100

/**
 * What moves how one feels: the table. Happiness, stress, health, social and weight drift towards a resting point, and each line adds to it.
 * To let something new act on moods, add a line. The terms are looked at after whatever happens in a life (see `reviewRest`), never by the
 * clock, so that reading them changes nothing: [ENG-1], [ENG-3].
 *
 * Sizes: Blanchflower and Oswald (2008) for the dip in the middle of life; Lucas (2007) for unemployment, widowhood and disability, which
 * people do not get used to altogether; Kahneman and Deaton (2010) for money, which matters most where there is little.
 */
export const driftTerms: readonly DriftTerm[] = [
  { name: 'stage of life', shifts: ({ stage }) => byStage[stage] },
  { name: 'company', shifts: ({ life }) => companyShifts(closePeople(life)) },
  {
    name: 'partner',
    shifts: ({ life }) => {
      let partner: Person | undefined
      for (const person of life.people) {
        if (person.diedDay !== null || !partners.has(person.relation)) continue
        partner = person
        break
      }
      if (partner === undefined) return {}
      if (partner.affinity >= 40) return { happiness: 6, stress: -3, social: 8 }
      return partner.affinity >= 0 ? { happiness: 1, social: 4 } : { happiness: -5, stress: 6, social: 2 }
    },
  },
  { name: 'work', shifts: workShifts },
  { name: 'money', shifts: moneyShifts },
  {
    name: 'sleep and strength',
    shifts: ({ life, minute }) => (energyAt(life, minute) < 20 ? { happiness: -3, stress: 5, health: -3 } : {}),
  },
  { name: 'home and things', shifts: ({ life, catalogue }) => comfortShifts(life, catalogue) },
  { name: 'conditions', shifts: ({ life, catalogue }) => sum(life.body.illnesses, ill, catalogue) },
  { name: 'habits', shifts: ({ life, catalogue }) => sum(life.body.habits, habitual, catalogue) },
]

/** Where the gauges would come to rest if all stayed as it is at this minute: 5 to 95; weight within 30 kg of the curve. */
export function restAt(life: Life, catalogue: Catalogue, minute: number): Rest {
  const age = ageAt(life, minute)
  const look: Look = { life, catalogue, minute, age, stage: stageOfAge(age) }
  const total = nothing()
  for (const term of driftTerms) add(total, term.shifts(look))
  for (const name of driftingNames) {
    const value = Math.round(total[name])
    total[name] = name === 'weight' ? clamp(value, -300, 300) : clamp(value, 5, 95)
  }
  return total
}

/** People alive who like the player and have not become strangers, as of the last that was heard of them. */
export function closePeople(life: Life): number {
  let close = 0
  for (const person of life.people)
    if (person.diedDay === null && person.affinity >= companyAffinity && person.familiarity >= companyFamiliarity)
      close++
  return close
}

function companyShifts(close: number): Shifts {
  if (close === 0) return { happiness: -6, social: -14, stress: 2 }
  return { happiness: Math.min(4, close - 1), social: Math.min(12, 2 * close) }
}

function workShifts({ life, age }: Look): Shifts {
  if (life.work.retired) return { stress: -4 }
  if (life.work.job !== null) return { stress: 4, social: 2 }
  return age >= 19 && age < 66 ? { happiness: -4, stress: 5, social: -3 } : {}
}

/** By what stood in the books when they were last looked at: nobody reckons interest in order to worry. */
function moneyShifts({ life, age }: Look): Shifts {
  if (age < 18) return {}
  const cents = balance(life, 'money')
  if (cents < 500 * dollar) return { happiness: -4, stress: 7 }
  if (cents < 5_000 * dollar) return { happiness: -1, stress: 2 }
  return cents < 100_000 * dollar ? {} : { happiness: 2, stress: -3 }
}

/** A chronic condition moves the resting points; an acute one falls on the gauges themselves: see `illness.ts`. */
function ill(illness: Illness, catalogue: Catalogue): Shifts {
  const definition = bodyIndexOf(catalogue).conditions.get(illness.id)
  if (definition === undefined || definition.course === 'acute') return {}
  const relief = illness.care === 'works' ? (definition.treatment?.relief ?? 0) : 0
  return scaled(definition.symptoms, illness.severity * (1 - relief))
}

function habitual(habit: Habit, catalogue: Catalogue): Shifts {
  const definition = bodyIndexOf(catalogue).habits.get(habit.id)
  if (definition === undefined || habit.mode === 'former') return {}
  return habit.mode === 'kept' ? definition.effects : definition.quit.withdrawal
}

function scaled(shifts: Shifts, by: number): Shifts {
  const out: Partial<Rest> = {}
  for (const name of driftingNames) out[name] = (shifts[name] ?? 0) * by
  return out
}

function sum<One>(list: readonly One[], of: (one: One, catalogue: Catalogue) => Shifts, catalogue: Catalogue): Shifts {
  if (list.length === 0) return none
  const total = nothing()
  for (const one of list) add(total, of(one, catalogue))
  return total
}

const none: Shifts = {}

function nothing(): Rest {
  return { happiness: 0, stress: 0, health: 0, social: 0, weight: 0 }
}

/** Written out, since it runs after whatever happens. */
function add(total: Rest, { happiness = 0, stress = 0, health = 0, social = 0, weight = 0 }: Shifts): void {
  total.happiness += happiness
  total.stress += stress
  total.health += health
  total.social += social
  total.weight += weight
}

function clamp(value: number, min: number, max: number): number {
  return Math.min(max, Math.max(min, value))
}
