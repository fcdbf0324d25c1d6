/**
 * What a system's item, a command or an effect may change, so that what depends on it is looked at again:
 * `facts`: what achievements ask about. `year`: statistics that only grow on a birthday. `mood`: the set points of the gauges.
 */
export type Change = 'facts' | 'year' | 'mood'
