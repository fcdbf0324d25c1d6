import { keyedRandom } from '@lifegrid/base/keyed-random'
import { describe, expect, it } from 'vitest'
import { emptyPlan, type Plan } from '../../../src/life/finances.ts'
import { type Books, project } from '../../../src/systems/money/books.ts'
import { returns } from '../../../src/systems/money/returns.ts'
import { projectOnce } from '../../../src/systems/money/statement-memo.ts'

describe('projectOnce', () => {
  it('gives the same result as project after any change of the balances or the plan, also in place', () => {
    const random = keyedRandom('statements')
    const debts = { student: 0, mortgage: 0, loan: 0, card: 0 }
    const books = { cash: 500_000, retirement: 0, home: 0, debts }
    const plan: Plan = { ...emptyPlan, income: 90_000, essentials: 60_000, cardLimit: 400_000 }
    plan.payments = { student: 0, mortgage: 0, loan: 0 }
    const figures = [
      ...(['cash', 'retirement', 'home'] as const).map((name) => (to: number) => (books[name] = to)),
      ...(['student', 'mortgage', 'loan', 'card'] as const).map((kind) => (to: number) => (debts[kind] = to)),
      ...(['income', 'tax', 'saved', 'matched', 'essentials', 'cardLimit'] as const).map(
        (name) => (to: number) => (plan[name] = Math.floor(to / 10)),
      ),
      (to: number) => (plan.spendPercent = to % 100),
      (to: number) => (plan.wealthSpentPpb = to),
      ...(['student', 'mortgage', 'loan'] as const).map(
        (kind) => (to: number) => (plan.payments[kind] = Math.floor(to / 100)),
      ),
    ]
    let weeks = 10
    for (let n = 0; n < 2_000; n++) {
      const change = random.below(figures.length + 2, n, 1, 0)
      if (change < figures.length) figures[change]?.(random.below(1_000_000, n, 1, 1))
      else if (change === figures.length) weeks = random.below(60, n, 1, 2)
      const asked: Books = { ...books, debts: { ...debts } }
      expect(projectOnce(asked, plan, returns.shares, weeks)).toEqual(project(asked, plan, returns.shares, weeks))
    }
  })
})
