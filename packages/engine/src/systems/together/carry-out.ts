import type { VerbId } from '@lifegrid/contract/shapes/verbs'
import type { DeedMemory, DeedOutcome } from '../../catalogue/deed.ts'
import { withId } from '../../codec/compact/id-table.ts'
import { transfer } from '../../core/ledger.ts'
import { dollars } from '../../core/money.ts'
import { roll, type Turn } from '../../core/turn.ts'
import { owesPlayer, type Person } from '../../life/person.ts'
import { changeEnergy } from '../body/energy.ts'
import { settle } from '../money/accounts.ts'
import { changeGauge } from '../mood/mood.ts'
import { changeAffinity } from '../people/affinity.ts'
import { changeFamiliarity } from '../people/familiarity.ts'
import { rememberDeed } from './remember-deed.ts'
import { noteDone } from './rest.ts'
import { tellDeed } from './tell-deed.ts'
import { type Changes, chanceOfGood, type Given, type Verb } from './verb.ts'
import { verbs } from './verbs/index.generated.ts'

/** The names under which the life remembers that something was done, for the condition `remembers`. */
export function deedMemory(id: VerbId, outcome: DeedOutcome): DeedMemory {
  return outcome === 'bad' ? `did-${id}-badly` : `did-${id}`
}

/**
 * Does something with a person: pays for it, draws how it goes, changes both, and tells it. The caller has checked that nothing refuses it.
 * Both sides remember it: the life by {@link deedMemory}, the person in words.
 */
export function doWith(turn: Turn, verb: Verb, person: Person, given: Given): DeedOutcome {
  const { life, minute } = turn
  const pair = { life, minute, person }
  const cents = verb.cents?.(pair) ?? 0
  const sum = verb.takes === 'sum' ? given.cents : verb.id === 'ask-back' ? owesPlayer(person) : cents
  const drawn = draw(turn, verb, person, given)
  if (cents > 0) {
    settle(turn)
    transfer(turn, 'money', 'player', 'world', cents, { kind: 'together' })
  }
  if (verb.energy > 0) changeEnergy(life, minute, -verb.energy)
  const before = person.affinity
  change(turn, person, verb.outcomes[drawn])
  const outcome = verb.follows?.(turn, person, drawn, given) ?? drawn
  noteDone(person, verb.id, minute, (id) => verbs[id].restDays)
  const memory = deedMemory(verb.id, outcome)
  life.memory = withId(life.memory, memory, minute)
  turn.touched.add(`memory:${memory}`)
  if (person.diedDay === null) rememberDeed(turn, person, verb.id, outcome)
  tellDeed(turn, verb.id, outcome, person, {
    values: { sum: dollars(sum), ...(given.other === undefined ? {} : { other: given.other }) },
    importance: importanceOf(verb, outcome),
    affinityChange: person.affinity - before,
  })
  return outcome
}

function draw(turn: Turn, verb: Verb, person: Person, given: Given): DeedOutcome {
  const { life, minute } = turn
  const good = chanceOfGood(verb, { life, minute, person }, given)
  const die = roll(turn, 'company', `${verb.id}:${person.id}:${minute}`)
  if (die < good) return 'good'
  return die >= 1 - (1 - good) * verb.odds.badOfRest ? 'bad' : 'plain'
}

function change(turn: Turn, person: Person, { affinity = 0, familiarity = 0, ...gauges }: Changes): void {
  const { life, minute } = turn
  if (person.diedDay === null) {
    changeAffinity(person, affinity)
    if (familiarity !== 0) changeFamiliarity(life, person, minute, familiarity)
  }
  for (const name of ['happiness', 'stress', 'health', 'social'] as const) {
    const by = gauges[name]
    if (by !== undefined) changeGauge(life, name, minute, by)
  }
}

/** 1 to 10: what costs much or changes much is kept among the headlines. */
function importanceOf({ id, energy }: Verb, outcome: DeedOutcome): number {
  if (id === 'quarrel') return outcome === 'good' ? 3 : 5
  if (id === 'apologize' || id === 'make-up' || id === 'let-go') return 4
  if (id === 'travel') return 5
  return energy >= 10 ? 3 : 2
}
