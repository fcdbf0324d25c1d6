import { temperamentOf } from '../../people/nature.ts'
import type { Verb } from '../verb.ts'
import { refuseOthersChild } from '../young.ts'

/** Shows a child of the family how something is done. The open and the patient learn more gladly. */
export const teach: Verb & { readonly id: 'teach' } = {
  id: 'teach',
  energy: 5,
  restDays: 14,
  fromAge: 12,
  theirAge: { from: 4, to: 17 },
  affinityFrom: -20,
  where: 'near',
  refusesEver: refuseOthersChild,
  odds: { good: 0.5, badOfRest: 0.4 },
  leaning: ({ person }) => ((temperamentOf(person.nature)[0] as number) - 50) / 250,
  outcomes: {
    good: { affinity: 6, familiarity: 6, happiness: 3 },
    plain: { affinity: 2, familiarity: 4 },
    bad: { affinity: -3, familiarity: 2, stress: 3 },
  },
}
