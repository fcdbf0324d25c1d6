import type { GaugeCondition } from '../catalogue/condition.ts'
import { wording } from '../core/message.ts'
import { gaugeAt } from '../systems/mood/mood.ts'
import { type ConditionKind, readsNothing } from './define.ts'

export const gauge: ConditionKind<GaugeCondition> = {
  kind: 'gauge',
  holds({ of, from = 0, to = 100 }, { life, minute }) {
    const value = gaugeAt(life, of, minute)
    return from <= value && value <= to
  },
  explains({ of, from, to }) {
    if (to === undefined) return wording('requirements.gauge-from', { gauge: of, from: from ?? 0 })
    if (from === undefined) return wording('requirements.gauge-to', { gauge: of, to })
    return wording('requirements.gauge-between', { gauge: of, from, to })
  },
  stands: ({ of }, { life, minute }) => wording('requirements.standing-one', { value: gaugeAt(life, of, minute) }),
  reads: () => readsNothing,
}
