import type { Turn } from '../../core/turn.ts'
import type { Person } from '../../life/person.ts'
import type { Sex } from '../../life/vocabulary.ts'
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
    person.away = true
  }
  if (what === 'marries') person.partner = partnerName(turn, person)
  else if (what === 'parts') endCoupleOf(turn.life, person)
  else if (what === 'ill') person.ill = true
  else if (what === 'child') person.children = (person.children ?? 0) + 1
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
