import type { GaugeCondition } from '../catalogue/condition.ts'
import { gaugeAt } from '../systems/mood/mood.ts'
import { type ConditionKind, readsNothing } from './define.ts'

export const gauge: ConditionKind<GaugeCondition> = {
  kind: 'gauge',
  holds({ of, from = 0, to = 100 }, { life, minute }) {
    const value = gaugeAt(life, of, minute)
    return from <= value && value <= to
  },
  explains({ of, from, to }) {
    if (to === undefined) return `${of} of at least ${from ?? 0}`
    return from === undefined ? `${of} of at most ${to}` : `${of} between ${from} and ${to}`
  },
  reads: () => readsNothing,
}
