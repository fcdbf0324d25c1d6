import type { StatisticCondition } from '../catalogue/condition.ts'
import { wording } from '../core/message.ts'
import { statisticAt, totalAt } from '../systems/rewards/statistics.ts'
import { type ConditionKind, readsNothing } from './define.ts'

export const statistic: ConditionKind<StatisticCondition> = {
  kind: 'statistic',
  holds: ({ of, from, allLives = false }, { life, minute }) =>
    (allLives ? totalAt(life, of, minute) : statisticAt(life, of, minute)) >= from,
  explains: ({ of, from, allLives = false }) =>
    wording(allLives ? 'requirements.statistic-all-lives' : 'requirements.statistic', {
      count: from,
      statistic: words(of),
    }),
  reads: () => readsNothing,
}

/** 'decisions.family' → 'decisions (family)', 'moneySpent' → 'money spent'. */
function words(name: string): string {
  const [what = '', detail] = name.split('.')
  const plain = (text: string): string => text.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)
  return detail === undefined ? plain(what) : `${plain(what)} (${plain(detail)})`
}
