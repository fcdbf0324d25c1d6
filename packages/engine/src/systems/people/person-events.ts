import { withArticle } from '@lifegrid/base/with-article'
import { ageOn } from '../../core/calendar.ts'
import { tell } from '../../core/feed.ts'
import { joined, messageOf, phrase, type Told } from '../../core/message.ts'
import { moot } from '../../core/moot.ts'
import { sexAtBirth } from '../../core/sex-at-birth.ts'
import { ageAt, epochDayAt } from '../../core/time.ts'
import { roll, type Turn } from '../../core/turn.ts'
import { engineLimits } from '../../life/limits.ts'
import type { Person } from '../../life/person.ts'
import { isChild, isKin, type Relation, type Sex } from '../../life/vocabulary.ts'
import { loseHome } from '../home/housing-loss.ts'
import { becomeWidowed } from '../love/couple.ts'
import { takeOver } from '../love/custody.ts'
import { inheritFrom } from '../money/inheritance.ts'
import { replan } from '../money/weekly-plan.ts'
import { changeGauge } from '../mood/mood.ts'
import { ageWords } from './age-words.ts'
import { endCoupleOf } from './couples-of-others.ts'
import { familiarityAt } from './familiarity.ts'
import { marksOfChild } from './growing-up.ts'
import { brokenPremiseOf } from './milestone-premises.ts'
import { applyPastMilestone, type MilestoneKind } from './milestones.ts'
import { deathNewsId, importanceOfDeath, mourningOf } from './mourning.ts'
import { occupationAt } from './nature.ts'
import { npcIllness } from './npc-illness.ts'
import { addPerson } from './roster.ts'

type Offspring = 'granddaughter' | 'grandson' | 'niece' | 'nephew'

/** The relations whose children become people of the life, and the children's relation to the player. */
const offspring: Partial<Readonly<Record<Relation, Readonly<Record<Sex, Offspring>>>>> = {
  son: { female: 'granddaughter', male: 'grandson' },
  daughter: { female: 'granddaughter', male: 'grandson' },
  sister: { female: 'niece', male: 'nephew' },
  brother: { female: 'niece', male: 'nephew' },
}

/** Carries out a milestone that is due, unless one of its premises is false. */
export function carryOutMilestone(turn: Turn, person: Person, what: MilestoneKind): void {
  if (what === 'dies') {
    handleDeath(turn, person)
    return
  }
  const broken = brokenPremiseOf(turn, person, what)
  if (broken !== undefined) {
    moot(turn, `people next:${what}`, broken)
    return
  }
  const before = person.partner ?? undefined
  if (what === 'child' && addOffspring(turn, person)) return
  applyPastMilestone(turn, person, what)
  if (isClose(turn, person)) tellMilestone(turn, person, what, before)
}

/** Adds a child of the player's child or sibling, unless the life already has many people. Returns whether it did. */
function addOffspring(turn: Turn, parent: Person): boolean {
  const { life } = turn
  const relations = offspring[parent.relation]
  if (relations === undefined || life.people.length >= engineLimits.offspringRoom) return false
  const label = `${parent.id}:child:${life.peopleCount}`
  const sex = sexAtBirth(roll(turn, 'people', `${label}:sex`))
  const relation = relations[sex]
  const child = addPerson(turn, {
    relation,
    sex,
    bornDay: epochDayAt(life, turn.minute),
    lastname: parent.lastname,
    affinity: 20 + Math.floor(roll(turn, 'people', `${label}:affinity`) * 40),
    familiarity: 35,
    parent: parent.id,
  })
  tell(turn, {
    eventId: `born-${relation}`,
    ...messageOf(turn, `people.${relation}-born`, { parent, child }),
    importance: relation.startsWith('grand') ? 7 : 5,
  })
  return true
}

/** Younger children are not told who retires, moves away or parts. A game design choice. */
const newsFromAge = 5

function isClose(turn: Turn, person: Person): boolean {
  if (isKin(person.relation)) return true
  return person.affinity >= 45 && familiarityAt(turn.life, person, turn.minute) >= 15
}

function tellMilestone(
  turn: Turn,
  person: Person,
  what: Exclude<MilestoneKind, 'dies'>,
  before: string | undefined,
): void {
  if (ageAt(turn.life, turn.minute) < newsFromAge) return
  tell(turn, {
    eventId: `people-${what}`,
    ...milestoneMessage(turn, person, what, before),
    importance: importanceOfMilestone[what] ?? 3,
  })
  const shift = moodOfMilestone[what]
  if (shift !== undefined && isChild(person.relation)) changeGauge(turn.life, shift.of, turn.minute, shift.by)
}

const importanceOfMilestone: Partial<Readonly<Record<MilestoneKind, number>>> = {
  ill: 5,
  marries: 4,
  'starts-school': 5,
  'in-trouble': 5,
  graduates: 6,
  'leaves-school': 6,
  'comes-back': 5,
  'leaves-again': 4,
}

/** What the news of a child does to the parent. */
const moodOfMilestone: Partial<
  Readonly<Record<MilestoneKind, { readonly of: 'happiness' | 'stress'; readonly by: number }>>
> = {
  'starts-school': { of: 'happiness', by: 3 },
  'in-trouble': { of: 'stress', by: 6 },
  graduates: { of: 'happiness', by: 6 },
  'leaves-school': { of: 'stress', by: 5 },
  'comes-back': { of: 'stress', by: 2 },
}

function milestoneMessage(
  turn: Turn,
  person: Person,
  what: Exclude<MilestoneKind, 'dies'>,
  before: string | undefined,
): Told {
  const today = epochDayAt(turn.life, turn.minute)
  switch (what) {
    case 'moves':
      return messageOf(turn, 'people.moves', { person })
    case 'marries':
      return messageOf(turn, 'people.marries', { person, spouse: `${person.partner}` })
    case 'child':
      return messageOf(turn, 'people.has-child', { person })
    case 'parts':
      return messageOf(turn, 'people.parts', { person, former: `${before}` })
    case 'retires': {
      const age = Math.min(65, ageOn(person.bornDay, today) - 1)
      const occupation = withArticle(occupationAt(turn.catalogue, person.nature, age))
      return messageOf(turn, 'people.retires', { person, occupation })
    }
    case 'reports': {
      const marks = marksOfChild(person)
      return messageOf(turn, `people.reports-${marks >= 70 ? 'well' : marks >= 45 ? 'fair' : 'badly'}`, { person })
    }
    case 'starts-school':
    case 'in-trouble':
    case 'graduates':
    case 'leaves-school':
    case 'comes-back':
    case 'leaves-again':
      return messageOf(turn, `people.${what}`, { person })
    case 'ill': {
      const illness = npcIllness(turn.catalogue, person, today)
      return illness === undefined
        ? messageOf(turn, 'people.ill', { person })
        : messageOf(turn, 'people.ill-with', { person, illness: illness.title })
    }
  }
}

/** Handles a person's death: grief, the message, the inheritance, and a new home if the player lived with them. */
function handleDeath(turn: Turn, person: Person): void {
  const { life } = turn
  const today = epochDayAt(life, turn.minute)
  person.familiarity = familiarityAt(life, person, turn.minute)
  person.familiarSince = turn.minute
  person.diedDay = today
  if (person.ill === true) person.ill = false
  endCoupleOf(life, person)
  const partner = life.love.bond?.personId === person.id
  const grief = Math.max(2, Math.floor(person.affinity / (partner ? 3 : 4)))
  if (person.affinity > 0 && ageAt(life, turn.minute) >= 2) {
    changeGauge(life, 'happiness', turn.minute, -grief)
    changeGauge(life, 'stress', turn.minute, Math.floor(grief / 2))
  }
  if (life.love.expecting?.parent === person.id) cancelExpectedChild(turn, person)
  if (partner) becomeWidowed(turn)
  const near = isKin(person.relation) || partner
  if (near || person.affinity >= 20) {
    const { title, message } = messageOf(turn, 'people.died', {
      dead: person,
      relation: relationWord(turn, person),
      age: ageWords(turn.catalogue, ageOn(person.bornDay, today)),
    })
    tell(turn, {
      eventId: deathNewsId(person.relation),
      title,
      message: joined(message, mourningOf(turn, person)),
      importance: importanceOfDeath(person),
    })
  }
  inheritFrom(turn, person)
  takeOver(turn, person)
  if ((person.arrangement ?? null) !== null) {
    person.arrangement = null
    replan(turn)
  }
  loseHome(turn)
}

/** Ends the expectation of a child after the mother's death, and cancels an adoption. The father's death does not end a pregnancy. */
function cancelExpectedChild(turn: Turn, person: Person): void {
  const { life } = turn
  if (life.love.expecting?.way === 'birth' && life.sex === 'female' && person.sex === 'male') return
  life.love.expecting = null
  life.agenda = life.agenda.filter(({ kind, key }) => kind !== 'children' || key !== 'birth')
}

function relationWord({ catalogue }: Turn, { relation, sex }: Person): string {
  if (relation === 'spouse') return phrase(catalogue, sex === 'female' ? 'people.wife' : 'people.husband')
  return relation === 'ex' ? phrase(catalogue, 'people.former-love') : relation
}
