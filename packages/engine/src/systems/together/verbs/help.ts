import type { Verb } from '../verb.ts'

/** A day of work for somebody: a move, a fence, a form. It costs a day and is remembered for years. */
export const help: Verb & { readonly id: 'help' } = {
  id: 'help',
  energy: 10,
  restDays: 21,
  fromAge: 8,
  theirAge: { from: 6 },
  affinityFrom: -50,
  where: 'near',
  odds: { good: 0.65, badOfRest: 0.4 },
  leaning: ({ person }) => (person.ill === true ? 0.15 : 0),
  outcomes: {
    good: { affinity: 10, familiarity: 8, happiness: 3, social: 3 },
    plain: { affinity: 5, familiarity: 5, stress: 1 },
    bad: { affinity: -3, familiarity: 3, stress: 3 },
  },
}
