import type { Plan } from '../../life/finances.ts'
import { type Books, project, type Statement } from './books.ts'
import type { Rates } from './returns.ts'

interface CachedStatement {
  readonly books: Books
  readonly plan: Plan
  readonly investor: Rates
  readonly weeks: number
  readonly statement: Statement
}

let latest: CachedStatement | undefined

/**
 * {@link project} with a cache of the latest result. Drawing an event needs the same statement once for each event about money, and reading
 * the store once for each item. The result is reused if everything that it depends on has the same value. Callers must not change it.
 */
export function projectOnce(books: Books, plan: Plan, investor: Rates, weeks: number): Readonly<Statement> {
  if (
    latest !== undefined &&
    latest.weeks === weeks &&
    latest.investor === investor &&
    areBooksEqual(latest.books, books) &&
    arePlansEqual(latest.plan, plan)
  )
    return latest.statement
  const statement = project(books, plan, investor, weeks)
  latest = { books, plan: { ...plan, payments: { ...plan.payments } }, investor, weeks, statement }
  return statement
}

function areBooksEqual(a: Books, b: Books): boolean {
  return (
    a.cash === b.cash &&
    a.retirement === b.retirement &&
    a.home === b.home &&
    a.debts.student === b.debts.student &&
    a.debts.mortgage === b.debts.mortgage &&
    a.debts.loan === b.debts.loan &&
    a.debts.card === b.debts.card
  )
}

/** Compares field by field, because it runs whenever money is read. `Everything` makes the compiler report fields that are missing here. */
function arePlansEqual(a: Plan, b: Plan): boolean {
  const seen: Everything = {
    from: a.from === b.from,
    income: a.income === b.income,
    tax: a.tax === b.tax,
    saved: a.saved === b.saved,
    matched: a.matched === b.matched,
    essentials: a.essentials === b.essentials,
    support: a.support === b.support,
    spendPercent: a.spendPercent === b.spendPercent,
    payments:
      a.payments.student === b.payments.student &&
      a.payments.mortgage === b.payments.mortgage &&
      a.payments.loan === b.payments.loan,
    cardLimit: a.cardLimit === b.cardLimit,
    wealthSpentPpb: a.wealthSpentPpb === b.wealthSpentPpb,
  }
  return (
    seen.from &&
    seen.income &&
    seen.tax &&
    seen.saved &&
    seen.matched &&
    seen.essentials &&
    seen.support &&
    seen.spendPercent &&
    seen.payments &&
    seen.cardLimit &&
    seen.wealthSpentPpb
  )
}

/** What the essentials are for changes no sum. */
type Everything = Record<Exclude<keyof Plan, 'bills'>, boolean>
