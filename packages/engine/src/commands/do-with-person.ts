import type { CommandMessage } from '@lifegrid/contract/commands/index.generated'
import { verbSum } from '@lifegrid/contract/shapes/verbs'
import { refusal } from '../core/refusal.ts'
import { doWith } from '../systems/together/carry-out.ts'
import { refuseUnwell } from '../systems/together/refuse-unwell.ts'
import { refuseGiven, refuseVerb } from '../systems/together/refuse-verb.ts'
import type { Given } from '../systems/together/verb.ts'
import { verbs } from '../systems/together/verbs/index.generated.ts'
import type { Command } from './define.ts'

/** Does something with a person of the life: see `systems/together/verbs`. */
export const doWithPerson: Command<CommandMessage<'doWithPerson'>> = {
  needs: 'playing',
  changes: ['mood'],
  handle(turn, { id, verb: verbId, cents = verbSum.centsDefault, other: otherId }) {
    const { life, minute } = turn
    const person = life.people.find((one) => one.id === id)
    if (person === undefined) return refusal('no_such_person')
    const other = otherId === undefined ? undefined : life.people.find((one) => one.id === otherId)
    if (otherId !== undefined && other === undefined) return refusal('no_such_person')
    const verb = verbs[verbId]
    const pair = { life, minute, person }
    const given: Given = other === undefined ? { cents } : { cents, other }
    const refused = refuseVerb(verb, pair) ?? refuseUnwell(verb, pair, turn.catalogue) ?? refuseGiven(verb, pair, given)
    if (refused !== undefined) return refused
    doWith(turn, verb, person, given)
    return undefined
  },
}
