import type { Catalogue } from '../../catalogue/catalogue.ts'
import { balance } from '../../core/ledger.ts'
import { perCatalogue } from '../../core/per-catalogue.ts'
import { ageAt } from '../../core/time.ts'
import { driftingNames, type Rest } from '../../life/body.ts'
import type { Life } from '../../life/life.ts'
import type { Person } from '../../life/person.ts'
import { type Stage, stageOfAge } from '../../life/stage.ts'
import { isPartner } from '../../life/vocabulary.ts'
import { energyAt } from '../body/energy.ts'
import { comfortShifts } from '../home/comfort.ts'
import { addPoints, noPoints, type Points, pointsOf } from './points.ts'

interface SetPointInput {
  readonly life: Life
  readonly catalogue: Catalogue
  readonly minute: number
  readonly age: number
  readonly stage: Stage
}

interface DriftTerm {
  readonly name: string
  shifts(input: SetPointInput): Points
}

const byStage: Readonly<Record<Stage, Points>> = {
  infancy: pointsOf({ happiness: 60, stress: 5, health: 86, social: 50 }),
  childhood: pointsOf({ happiness: 58, stress: 10, health: 95, social: 50 }),
  adolescence: pointsOf({ happiness: 53, stress: 25, health: 95, social: 48 }),
  youngAdult: pointsOf({ happiness: 53, stress: 31, health: 93, social: 46 }),
  adult: pointsOf({ happiness: 52, stress: 36, health: 90, social: 44 }),
  middleAge: pointsOf({ happiness: 51, stress: 33, health: 85, social: 43 }),
  oldAge: pointsOf({ happiness: 53, stress: 24, health: 76, social: 42 }),
}

const solitude = pointsOf({ happiness: -6, social: -14, stress: 2 })
const love = pointsOf({ happiness: 6, stress: -3, social: 8 })
const habitOfLove = pointsOf({ happiness: 1, social: 4 })
const coldness = pointsOf({ happiness: -5, stress: 6, social: 2 })
const retirement = pointsOf({ stress: -4 })
const employment = pointsOf({ stress: 4, social: 2 })
const unemployment = pointsOf({ happiness: -4, stress: 5, social: -3 })
const emptyPurse = pointsOf({ happiness: -4, stress: 7 })
const thinPurse = pointsOf({ happiness: -1, stress: 2 })
const fullPurse = pointsOf({ happiness: 2, stress: -3 })
const exhaustion = pointsOf({ happiness: -3, stress: 5, health: -3 })

/** From here on someone is company: a friend on the ladder of `systems/love/relationships.ts`, and no more. */
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
  { name: 'partner', shifts: ({ life }) => partnerShifts(life.people) },
  { name: 'work', shifts: workShifts },
  { name: 'money', shifts: moneyShifts },
  {
    name: 'sleep and strength',
    shifts: ({ life, minute }) => (energyAt(life, minute) < 20 ? exhaustion : noPoints),
  },
  { name: 'home and things', shifts: ({ life, catalogue }) => comfortShifts(life, catalogue) },
  { name: 'conditions', shifts: conditionShifts },
  { name: 'habits', shifts: habitShifts },
]

/** Where the gauges would come to rest if all stayed as it is at this minute: 5 to 95; weight within 30 kg of the curve. */
export function restAt(life: Life, catalogue: Catalogue, minute: number): Rest {
  const age = ageAt(life, minute)
  const input: SetPointInput = { life, catalogue, minute, age, stage: stageOfAge(age) }
  const total: Rest = pointsOf({})
  for (const term of driftTerms) addPoints(total, term.shifts(input))
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

function companyShifts(close: number): Points {
  if (close === 0) return solitude
  return pointsOf({ happiness: Math.min(4, close - 1), social: Math.min(12, 2 * close) })
}

function partnerShifts(people: readonly Person[]): Points {
  for (const { diedDay, relation, affinity } of people) {
    if (diedDay !== null || !isPartner(relation)) continue
    if (affinity >= 40) return love
    return affinity >= 0 ? habitOfLove : coldness
  }
  return noPoints
}

function workShifts({ life, age }: SetPointInput): Points {
  if (life.work.retired) return retirement
  if (life.work.job !== null) return employment
  return age >= 19 && age < 66 ? unemployment : noPoints
}

/** By what stood in the books when they were last looked at: nobody reckons interest in order to worry. */
function moneyShifts({ life, age }: SetPointInput): Points {
  if (age < 18) return noPoints
  const cents = balance(life, 'money')
  if (cents < 500 * dollar) return emptyPurse
  if (cents < 5_000 * dollar) return thinPurse
  return cents < 100_000 * dollar ? noPoints : fullPurse
}

/** By id, what moves the resting points: chronic conditions, for the acute fall on the gauges themselves (`systems/body/illness.ts`), and habits. */
const bodyPointsOf = perCatalogue(({ healthConditions = [], habits = [] }) => ({
  conditions: new Map(
    healthConditions
      .filter(({ course }) => course === 'chronic')
      .map(({ id, symptoms, treatment }) => [id, { points: pointsOf(symptoms), relief: treatment?.relief ?? 0 }]),
  ),
  kept: new Map(habits.map(({ id, effects }) => [id, pointsOf(effects)])),
  quitting: new Map(habits.map(({ id, quit }) => [id, pointsOf(quit.withdrawal)])),
}))

function conditionShifts({ life, catalogue }: SetPointInput): Points {
  if (life.body.illnesses.length === 0) return noPoints
  const { conditions } = bodyPointsOf(catalogue)
  const total: Rest = pointsOf({})
  for (const { id, severity, care } of life.body.illnesses) {
    const condition = conditions.get(id)
    if (condition === undefined) continue
    addPoints(total, condition.points, severity * (1 - (care === 'works' ? condition.relief : 0)))
  }
  return total
}

function habitShifts({ life, catalogue }: SetPointInput): Points {
  if (life.body.habits.length === 0) return noPoints
  const byMode = bodyPointsOf(catalogue)
  const total: Rest = pointsOf({})
  for (const { id, mode } of life.body.habits) if (mode !== 'former') addPoints(total, byMode[mode].get(id) ?? noPoints)
  return total
}

function clamp(value: number, min: number, max: number): number {
  return Math.min(max, Math.max(min, value))
}
