import type { Verb } from '../verb.ts'

/** Visits the grave of somebody. The dead feel nothing, so only the player changes. */
export const visitGrave: Verb & { readonly id: 'visit-grave' } = {
  id: 'visit-grave',
  energy: 3,
  restDays: 30,
  fromAge: 5,
  with: 'dead',
  despiteQuarrel: true,
  odds: { good: 0.5, badOfRest: 0.35 },
  outcomes: { good: { happiness: 2, stress: -5 }, plain: { stress: -2 }, bad: { happiness: -3 } },
}
