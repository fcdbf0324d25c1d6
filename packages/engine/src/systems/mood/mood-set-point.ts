import { clamp } from '@lifegrid/base/clamp'
import type { MoodCauseName } from '@lifegrid/contract/frames/mood-causes'
import type { Catalogue } from '../../catalogue/catalogue.ts'
import { balance } from '../../core/ledger.ts'
import { perCatalogue } from '../../core/per-catalogue.ts'
import { ageAt } from '../../core/time.ts'
import { driftingNames, type SetPoints } from '../../life/body.ts'
import type { Life } from '../../life/life.ts'
import { isQuarreled, type Person } from '../../life/person.ts'
import { type Stage, stageOfAge } from '../../life/stage.ts'
import { isPartner } from '../../life/vocabulary.ts'
import { energyAt } from '../body/energy.ts'
import { burdensOf, lowerToCeilings } from '../body/impairment.ts'
import { isCaredForAtHome } from '../home/care.ts'
import { comfortShifts } from '../home/comfort.ts'
import { addPoints, noPoints, type Points, pointsOf } from './points.ts'

export interface SetPointInput {
  readonly life: Life
  readonly people: PeopleNow
  readonly catalogue: Catalogue
  readonly minute: number
  readonly age: number
  readonly stage: Stage
}

/** What moves the moods about the people of a life, found in one pass, because the moods are calculated thousands of times in a life. */
interface PeopleNow {
  /** The number of {@link isCompany}. */
  readonly close: number
  /** The first living partner or spouse. */
  readonly partner: Person | undefined
  readonly hasChildElsewhere: boolean
  readonly caresAtHome: boolean
}

interface SetPointTerm {
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
const childElsewhere = pointsOf({ happiness: -4, stress: 3, social: -3 })
const caringAtHome = pointsOf({ happiness: -2, stress: 8, social: -4, health: -1 })
const retirement = pointsOf({ stress: -4 })
const employment = pointsOf({ stress: 4, social: 2 })
const unemployment = pointsOf({ happiness: -4, stress: 5, social: -3 })
const noSavings = pointsOf({ happiness: -4, stress: 7 })
const littleSavings = pointsOf({ happiness: -1, stress: 2 })
const goodSavings = pointsOf({ happiness: 2, stress: -3 })
const exhaustion = pointsOf({ happiness: -3, stress: 5, health: -3 })

/** The names of the points of which each has one cause, for `mood-causes.ts`. */
export const causeOfPoints = new Map<Points, MoodCauseName>([
  [solitude, 'solitude'],
  [love, 'love'],
  [habitOfLove, 'habitOfLove'],
  [coldness, 'coldness'],
  [childElsewhere, 'childElsewhere'],
  [caringAtHome, 'caringAtHome'],
  [retirement, 'retirement'],
  [employment, 'employment'],
  [unemployment, 'unemployment'],
  [noSavings, 'noSavings'],
  [littleSavings, 'littleSavings'],
  [goodSavings, 'goodSavings'],
  [exhaustion, 'exhaustion'],
])

/** Someone counts as company from this affinity on: that of a friend in `systems/love/relationships.ts`. */
const companyAffinity = 30
const companyFamiliarity = 20
const dollar = 100

/**
 * The table of everything that moves the moods. Happiness, stress, health, social and weight drift towards a set point, to
 * which each row adds its points. To let something new affect moods, add a row. The terms are evaluated after each event in a
 * life (see `updateSetPoints`), never by the clock, so that reading them changes nothing: [ENG-1], [ENG-3].
 *
 * Sources of the sizes: Blanchflower and Oswald (2008) for the dip in middle age; Lucas (2007) for unemployment, widowhood and
 * disability, to which people adapt only in part; Kahneman and Deaton (2010) for money, which matters most to the poor.
 */
export const setPointTerms: readonly SetPointTerm[] = [
  { name: 'stage', shifts: ({ stage }) => byStage[stage] },
  { name: 'company', shifts: ({ people }) => companyShifts(people.close) },
  { name: 'partner', shifts: ({ people }) => partnerShifts(people.partner) },
  { name: 'children', shifts: ({ people }) => (people.hasChildElsewhere ? childElsewhere : noPoints) },
  { name: 'care', shifts: ({ people }) => (people.caresAtHome ? caringAtHome : noPoints) },
  { name: 'work', shifts: workShifts },
  { name: 'money', shifts: moneyShifts },
  {
    name: 'sleep',
    shifts: ({ life, minute }) => (energyAt(life, minute) < 20 ? exhaustion : noPoints),
  },
  { name: 'home', shifts: ({ life, catalogue }) => comfortShifts(life, catalogue) },
  { name: 'conditions', shifts: conditionShifts },
  { name: 'habits', shifts: habitShifts },
]

export function setPointInput(life: Life, catalogue: Catalogue, minute: number): SetPointInput {
  const age = ageAt(life, minute)
  return { life, people: peopleNow(life.people), catalogue, minute, age, stage: stageOfAge(age) }
}

/** The set points of the gauges if everything stays as it is at this minute: 5 to 95; weight within 30 kg of the curve. */
export function setPointsAt(life: Life, catalogue: Catalogue, minute: number): SetPoints {
  const input = setPointInput(life, catalogue, minute)
  const total: SetPoints = pointsOf({})
  for (const term of setPointTerms) addPoints(total, term.shifts(input))
  lowerToCeilings(total, burdensOf(life, catalogue, minute))
  for (const name of driftingNames) {
    const value = Math.round(total[name])
    total[name] = name === 'weight' ? clamp(value, -300, 300) : clamp(value, 5, 95)
  }
  return total
}

/**
 * The number of living people who like the player and are still familiar, as of the last recorded familiarity. Nobody counts after a break: no
 * former partner, and nobody with whom the player is not on speaking terms.
 */
export function closePeople(life: Life): number {
  let close = 0
  for (const person of life.people) if (isCompany(person)) close++
  return close
}

function isCompany(person: Person): boolean {
  if (person.diedDay !== null || person.relation === 'ex' || isQuarreled(person)) return false
  return person.affinity >= companyAffinity && person.familiarity >= companyFamiliarity
}

function companyShifts(close: number): Points {
  if (close === 0) return solitude
  return pointsOf({ happiness: Math.min(4, close - 1), social: Math.min(12, 2 * close) })
}

function partnerShifts(partner: Person | undefined): Points {
  if (partner === undefined) return noPoints
  if (partner.affinity >= 40) return love
  return partner.affinity >= 0 ? habitOfLove : coldness
}

function peopleNow(people: readonly Person[]): PeopleNow {
  let close = 0
  let partner: Person | undefined
  let hasChildElsewhere = false
  let caresAtHome = false
  for (const person of people) {
    if (person.diedDay !== null) continue
    if (isCompany(person)) close++
    if (isPartner(person.relation)) partner ??= person
    if (livesElsewhere(person)) hasChildElsewhere = true
    else if (isCaredForAtHome(person)) caresAtHome = true
  }
  return { close, partner, hasChildElsewhere, caresAtHome }
}

function livesElsewhere({ arrangement, diedDay }: Person): boolean {
  return arrangement === 'elsewhere' && diedDay === null
}

function workShifts({ life, age }: SetPointInput): Points {
  if (life.work.retired) return retirement
  if (life.work.job !== null) return employment
  return age >= 19 && age < 66 ? unemployment : noPoints
}

/** Points for money, from the last settled balances: worry does not require current interest. */
function moneyShifts({ life, age }: SetPointInput): Points {
  if (age < 18) return noPoints
  const cents = balance(life, 'money')
  if (cents < 500 * dollar) return noSavings
  if (cents < 5_000 * dollar) return littleSavings
  return cents < 100_000 * dollar ? noPoints : goodSavings
}

/** Points of chronic conditions and of habits, by id. Acute conditions change the gauges directly (`systems/body/illness.ts`). */
export const bodyPointsOf = perCatalogue(({ healthConditions = [], habits = [] }) => ({
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
  const total: SetPoints = pointsOf({})
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
  const total: SetPoints = pointsOf({})
  for (const { id, mode } of life.body.habits) if (mode !== 'former') addPoints(total, byMode[mode].get(id) ?? noPoints)
  return total
}
