/**
 * What an agenda item, a command or an effect can change, so that everything that depends on it is checked again.
 * `facts`: what achievements ask about. `year`: statistics that only grow on a birthday. `mood`: the set points of the gauges.
 */
export type Change = 'facts' | 'year' | 'mood'
