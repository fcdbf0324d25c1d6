import { type Premise, premise } from '../../core/premise.ts'
import { ageAt, epochDayAt } from '../../core/time.ts'
import type { Turn } from '../../core/turn.ts'
import { isTaken, type Person } from '../../life/person.ts'
import { adultAge } from '../../life/stage.ts'
import { isPartner } from '../../life/vocabulary.ts'
import { guardianOf, kinHome, livesWithOthers } from '../home/family-homes.ts'
import type { MilestoneKind } from './milestones.ts'
import { milestonesOf } from './npc-lives.ts'
import { pregnancyDays } from './pregnancy.ts'

const isFree = premise<Person>('the person is not the partner of the player', (_, { relation }) => !isPartner(relation))

/**
 * [ENG-4] MilestoneKind must still be true when a milestone of a person's life plan falls due. The plan is a function of the person alone, so it does not
 * know what happened between the person and the player.
 */
export const milestonePremises: Readonly<Record<MilestoneKind, readonly Premise<Person>[]>> = {
  moves: [
    isFree,
    premise(
      'the player does not grow up in the home of the person',
      ({ life, minute }, person) =>
        life.finances.home !== kinHome.id ||
        ageAt(life, minute) >= adultAge ||
        guardianOf(life, minute)?.id !== person.id,
    ),
  ],
  marries: [isFree, premise('the person has no partner', (_, person) => !isTaken(person))],
  parts: [isFree, premise('the person has a partner', (_, person) => isTaken(person))],
  child: [isFree, premise('the planned marriage lasted until the conception', wereTogether)],
  'starts-school': [],
  reports: [],
  'in-trouble': [],
  graduates: [],
  'leaves-school': [],
  'comes-back': [
    premise('the player has a home to come back to', ({ life }) => !livesWithOthers(life)),
    premise('the person has no partner', (_, person) => !isTaken(person)),
  ],
  'leaves-again': [premise('the person lives with the player', (_, { arrangement }) => arrangement === 'taken-in')],
  // None of these depends on anything that the game changes.
  retires: [],
  ill: [],
  dies: [],
}

/** The first premise that is false, in words; undefined when all are true. */
export function brokenPremiseOf(turn: Turn, person: Person, what: MilestoneKind): string | undefined {
  return milestonePremises[what].find((one) => !one.holds(turn, person))?.is
}

/** Whether the person's marriage lasted until the conception of a child of today. Plans without a marriage have children without one. */
function wereTogether({ life, minute }: Turn, person: Person): boolean {
  if (isTaken(person)) return true
  const today = epochDayAt(life, minute)
  const plan = milestonesOf(person)
  const married = plan.find(({ what }) => what === 'marries')
  if (married === undefined || married.day > today) return true
  const parted = plan.find(({ what }) => what === 'parts')
  return parted !== undefined && parted.day <= today && today - parted.day <= pregnancyDays
}
