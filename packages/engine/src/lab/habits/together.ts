import type { VerbId } from '@lifegrid/contract/shapes/verbs'
import type { Person } from '../../life/person.ts'
import { calcEnergyAt } from '../../systems/body/energy.ts'
import { moneyAt } from '../../systems/money/accounts.ts'
import { refuseUnwell } from '../../systems/together/refuse-unwell.ts'
import { refuseGiven, refuseVerb } from '../../systems/together/refuse-verb.ts'
import { verbs } from '../../systems/together/verbs/index.generated.ts'
import type { AutoplayHabit } from './habit.ts'

/** The chance per moment that the autoplayer does something with somebody: about twice a year. */
const doesChance = 0.08
/** What it leaves for decisions. */
const energyLeft = 40
/** It gives and lends this share of its cash, in rounded cents, and only from this cash on. */
const lendFromCents = 500_000
const lentShare = 0.02

/** What it does, in the order in which it considers it, with the chance that it does when it could. */
const likings: readonly (readonly [VerbId, number])[] = [
  ['apologize', 0.8],
  ['make-up', 0.8],
  ['ask-back', 0.5],
  ['care-for', 0.5],
  ['visit-grave', 0.05],
  ['let-go', 0.3],
  ['read-to', 0.5],
  ['teach', 0.3],
  ['praise', 0.3],
  ['forbid', 0.15],
  ['travel', 0.06],
  ['help', 0.12],
  ['lend', 0.05],
  ['give-money', 0.03],
  ['ask-for-help', 0.04],
  ['quarrel', 0.04],
  ['visit', 0.3],
  ['spend-time', 0.6],
  ['call', 1],
]

/** Does things with people: looks after its own, keeps up with some, quarrels now and then and makes it up. */
export const together: AutoplayHabit = {
  name: 'together',
  propose(life, minute, { catalogue }, random) {
    if (random('does') >= doesChance || calcEnergyAt(life, minute) < energyLeft) return undefined
    const person = personFor(life.people, random('whom'))
    if (person === undefined) return undefined
    const pair = { life, minute, person }
    const cents = Math.max(1_000, Math.floor((moneyAt(life, minute) * lentShare) / 1_000) * 1_000)
    for (const [id, chance] of likings) {
      if (random(id) >= chance) continue
      const verb = verbs[id]
      if (verb.takes === 'sum' && moneyAt(life, minute) < lendFromCents) continue
      if (refuseUnwell(verb, pair, catalogue) !== undefined) continue
      if ((refuseVerb(verb, pair) ?? refuseGiven(verb, pair, { cents })) !== undefined) continue
      return { type: 'doWithPerson', message: { id: person.id, verb: id, ...(verb.takes === 'sum' ? { cents } : {}) } }
    }
    return undefined
  },
}

/** Those with whom there is a quarrel come first; then any of those who like the player, or are dead. */
function personFor(people: readonly Person[], draw: number): Person | undefined {
  const quarreled = people.filter(({ quarrel, diedDay }) => diedDay === null && (quarrel ?? null) !== null)
  const of = quarreled.length > 0 && draw < 0.5 ? quarreled : people.filter(({ affinity }) => affinity >= 10)
  return of[Math.floor(((draw * 2) % 1) * of.length)]
}
