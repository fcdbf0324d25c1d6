import type { FrameBody } from '@lifegrid/contract/frames/index.generated'
import { verbIds } from '@lifegrid/contract/shapes/verbs'
import { phrase } from '../core/message.ts'
import { type LifeAt, whyUnavailable } from '../core/refusal.ts'
import type { Person } from '../life/person.ts'
import { refuseUnwell } from '../systems/together/refuse-unwell.ts'
import { refuseEver, refuseVerb } from '../systems/together/refuse-verb.ts'
import { verbs } from '../systems/together/verbs/index.generated.ts'

/** The body of the `personVerbs` frame: what the player can do with a person, with its costs, and why not now. */
export function personVerbsOf(lifeAt: LifeAt, person: Person): FrameBody<'personVerbs'> {
  const { life, minute, catalogue } = lifeAt
  const pair = { life, minute, person }
  const listed = verbIds.map((id) => verbs[id]).filter((verb) => refuseEver(verb, pair) === undefined)
  return {
    id: person.id,
    verbs: listed.map((verb) => {
      const refused = refuseVerb(verb, pair) ?? refuseUnwell(verb, pair, catalogue)
      return {
        verb: verb.id,
        title: phrase(catalogue, `together.${verb.id}`),
        energy: verb.energy,
        priceCents: verb.cents?.(pair) ?? 0,
        ...(verb.takes === undefined ? {} : { takes: verb.takes }),
        ...(refused === undefined ? {} : { unavailable: whyUnavailable(refused, lifeAt) }),
      }
    }),
  }
}
