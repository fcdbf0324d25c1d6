import type { Turn } from '../../core/turn.ts'
import type { Person } from '../../life/person.ts'
import { isChild, type Sex } from '../../life/vocabulary.ts'
import { arrange } from '../home/arrange.ts'
import { isCustody } from '../home/arrangements.ts'
import { replan } from '../money/weekly-plan.ts'
import { endCoupleOf } from './couples-of-others.ts'
import { changeFamiliarity } from './familiarity.ts'
import { freeName } from './names.ts'
import { draw } from './nature.ts'
import type { Milestone } from './npc-lives.ts'

export type MilestoneKind = Milestone['what']

/** Applies a milestone of someone's past: sets its lasting results and tells nothing. */
export function applyPastMilestone(turn: Turn, person: Person, what: MilestoneKind): void {
  if (what === 'moves') {
    changeFamiliarity(turn.life, person, turn.minute, 0)
    leaveThePlayer(turn, person)
    person.away = true
  }
  if (what === 'marries') {
    leaveThePlayer(turn, person)
    person.partner = partnerName(turn, person)
  } else if (what === 'parts') endCoupleOf(turn.life, person)
  else if (what === 'ill') person.ill = true
  else if (what === 'comes-back') arrange(turn, person, false, 'taken-in')
  else if (what === 'leaves-again') arrange(turn, person, false, null)
  else if (what === 'graduates' || what === 'leaves-school') comeOfAge(turn, person)
  else if (what === 'child') person.children = (person.children ?? 0) + 1
}

/** A grown child who moves or marries no longer lives in the player's home. */
function leaveThePlayer(turn: Turn, person: Person): void {
  if (isChild(person.relation) && person.arrangement === 'taken-in') arrange(turn, person, false, null)
}

/** No custody lasts beyond the 18th birthday, and no support. */
function comeOfAge(turn: Turn, person: Person): void {
  if (isCustody(person.arrangement)) arrange(turn, person, true, null)
  else replan(turn)
}

/** The sex of the person someone marries in their own life plan. */
export function sexOfPartner({ loves, sex }: Person): Sex {
  return (loves === 'same') === (sex === 'female') ? 'female' : 'male'
}

/**
 * The first name of the person someone marries in their own life plan; `player` is the first name of the player who hears of
 * it.
 */
export function partnerName(turn: Turn, person: Person, player = turn.life.firstname): string {
  const names = turn.catalogue.names[sexOfPartner(person)]
  return freeName(turn.life, names, draw(person.nature, 'partner'), player, person.firstname)
}
