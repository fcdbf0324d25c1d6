import type { FrameOf } from '@lifegrid/sdk/messages.generated'
import { type FormEvent, lazy, Suspense, useState } from 'react'
import { money, roundMoney, signedMoney } from '../../game/format.ts'
import { ActButton } from '../../parts/act-button.tsx'
import page from '../../parts/page.module.css'
import { Row, Rows } from '../../parts/row.tsx'
import { Section } from '../../parts/section.tsx'
import { Waiting } from '../../parts/waiting.tsx'
import { useGame, useView } from '../../shell/use-game.tsx'
import { useRead } from '../../shell/use-read.ts'
import { words } from '../../words/words.ts'
import { LedgerSection } from './ledger.tsx'
import css from './money.module.css'
import { type LedgerFrame, useLedger } from './use-ledger.ts'

// The library of the charts is loaded with them.
const WealthCurve = lazy(() =>
  import('../story/curves.tsx').then(({ WealthCurve: component }) => ({ default: component })),
)

/** Banks lend from this age on, and most players have money of their own. */
const adulthood = 18

type Money = FrameOf<'store'>['money']
type Debt = keyof Money['debts']

const debtKinds: readonly Debt[] = ['student', 'mortgage', 'loan', 'card']

/** What the player has and owes, and what comes and goes each week: set as a page of accounts. */
export function MoneyScreen() {
  const read = useRead('getStore')
  const ledger = useLedger()
  const { ageYears } = useView().state
  if (read.frame === undefined) return <Waiting read={read} />
  const reload = async (): Promise<void> => void (await Promise.all([read.reload(), ledger.reload()]))
  const { money: sums, homes } = read.frame
  const isChild = ageYears < adulthood && Object.values(sums).every((each) => typeof each !== 'number' || each === 0)
  return (
    <>
      {isChild && <p className={page.empty}>{words.money.child}</p>}
      {!isChild && (
        <>
          <Balance sums={sums} />
          {ledger.bills !== undefined && <Week sums={sums} bills={ledger.bills} />}
          <LedgerSection ledger={ledger} />
          <Section title={words.money.course}>
            <Suspense fallback={<p className="note">{words.loading}</p>}>
              <WealthCurve />
            </Suspense>
          </Section>
          <Debts sums={sums} reload={reload} />
        </>
      )}
      <Homes homes={homes} reload={reload} />
    </>
  )
}

interface Line {
  readonly name: string
  readonly cents: number
}

/** Lines with amounts, and their sum below a rule. */
function Account({ lines, sum }: { readonly lines: readonly Line[]; readonly sum: Line }) {
  return (
    <table className={`figures ${css.account}`}>
      <tbody>
        {lines.map(({ name, cents }) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td>{roundMoney(cents)}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{sum.name}</th>
          <td>{roundMoney(sum.cents)}</td>
        </tr>
      </tfoot>
    </table>
  )
}

function Balance({ sums }: { readonly sums: Money }) {
  const { accounts, debts } = words.money
  const owed = debtKinds.map((kind) => ({ name: debts[kind], cents: -sums.debts[kind] }))
  const lines = [
    { name: accounts.cash, cents: sums.cashCents },
    { name: accounts.home, cents: sums.homeCents },
    { name: accounts.retirement, cents: sums.retirementCents },
    ...owed,
  ].filter(({ cents }) => cents !== 0)
  return (
    <Section title={words.money.have}>
      <Account lines={lines} sum={{ name: accounts.netWorth, cents: sums.netWorthCents }} />
    </Section>
  )
}

/** What comes in a week, and each bill that goes out. */
function Week({ sums, bills }: { readonly sums: Money; readonly bills: LedgerFrame['bills'] }) {
  const { accounts, week, spends, ledger } = words.money
  const left = sums.incomeCents - sums.essentialsCents - sums.paymentsCents
  const out = bills.map(({ kind, weeklyCents }) => ({ name: ledger.kinds[kind], cents: -weeklyCents }))
  const income = out.reduce((sum, { cents }) => sum - cents, left)
  const lines = income === 0 ? out : [{ name: ledger.income, cents: income }, ...out]
  return (
    <Section title={week}>
      <Account lines={lines} sum={{ name: accounts.left, cents: left }} />
      <p className="note">{spends(sums.habit)}</p>
    </Section>
  )
}

interface PartProps {
  readonly sums: Money
  readonly reload: () => Promise<void>
}

function Debts({ sums: { debts, cashCents }, reload }: PartProps) {
  const game = useGame()
  const { ageYears } = useView().state
  const owed = debtKinds.filter((kind) => debts[kind] > 0)
  const { money: texts } = words
  // Less than a dollar is no sum to repay.
  const canRepay = cashCents >= 100
  const repay = (debt: Debt) => async () => {
    const cents = Math.min(debts[debt], cashCents)
    const outcome = await game.act('repayLoan', { debt, cents })
    if (outcome.ok) game.notify('said', texts.repaid(money(outcome.result?.paid.money ?? cents)))
    await reload()
  }
  return (
    <Section title={texts.owe}>
      <Rows empty={texts.noDebts}>
        {owed.map((debt) => (
          <Row
            key={debt}
            title={texts.debts[debt]}
            side={signedMoney(-debts[debt])}
            isWide={canRepay}
            closed={canRepay ? undefined : texts.noCash}
          >
            {canRepay && (
              <div>
                <ActButton act={repay(debt)}>{texts.repay(roundMoney(Math.min(debts[debt], cashCents)))}</ActButton>
              </div>
            )}
          </Row>
        ))}
      </Rows>
      {ageYears >= adulthood && <Borrow reload={reload} />}
    </Section>
  )
}

function Borrow({ reload }: { readonly reload: () => Promise<void> }) {
  const game = useGame()
  const [dollars, setDollars] = useState('')
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault()
    const outcome = await game.act('takeLoan', { cents: Number(dollars) * 100 })
    if (outcome.ok) setDollars('')
    await reload()
  }
  return (
    <form className={css.borrow} onSubmit={(event) => void submit(event)}>
      <label>
        <span className="note">{words.money.borrow}</span>
        <input
          inputMode="numeric"
          pattern="[1-9][0-9]*"
          required
          value={dollars}
          onChange={(event) => setDollars(event.target.value)}
        />
      </label>
      <button type="submit">{words.money.borrowIt}</button>
    </form>
  )
}

function Homes({ homes, reload }: { readonly homes: FrameOf<'store'>['homes']; readonly reload: () => Promise<void> }) {
  const game = useGame()
  const { money: texts } = words
  const move = (home: string) => async () => {
    await game.act('moveHome', { home })
    await reload()
  }
  return (
    <Section title={texts.homes}>
      <Rows empty={texts.noHomes}>
        {homes.map(({ id, name, about, weeklyCents, priceCents, current, unavailable }) => (
          <Row
            key={id}
            title={name}
            about={about}
            side={texts.homeCost(money(weeklyCents), priceCents === undefined ? undefined : roundMoney(priceCents))}
            closed={current ? texts.livesHere : unavailable}
          >
            {!current && unavailable === undefined && (
              <div>
                <ActButton act={move(id)} label={texts.moveTo(name)}>
                  {texts.move}
                </ActButton>
              </div>
            )}
          </Row>
        ))}
      </Rows>
      <p className={page.about}>{texts.homesNote}</p>
    </Section>
  )
}
