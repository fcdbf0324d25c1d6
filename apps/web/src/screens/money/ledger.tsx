import type { FeedEntry } from '@lifegrid/sdk/view-shapes'
import { useState } from 'react'
import { gameTimeAt } from '../../game/calendar.ts'
import { signedRoundMoney } from '../../game/format.ts'
import { ActButton } from '../../parts/act-button.tsx'
import page from '../../parts/page.module.css'
import { Section } from '../../parts/section.tsx'
import { useView } from '../../shell/use-game.tsx'
import { words } from '../../words/words.ts'
import css from './money.module.css'
import type { Ledger } from './use-ledger.ts'

/** Lines that are shown before the player asks for earlier ones: those of about a month. */
const shownFirst = 12

type Booking = Ledger['bookings'][number]

/** What came in and what went out, line by line, the newest first. */
export function LedgerSection({ ledger: { bookings, hasMore, refused, more } }: { readonly ledger: Ledger }) {
  const { ledger } = words.money
  const [isUnfolded, setUnfolded] = useState(false)
  const isFolded = !isUnfolded && bookings.length > shownFirst
  const shown = isFolded ? bookings.slice(0, shownFirst) : bookings
  return (
    <Section title={ledger.title}>
      {bookings.length === 0 ? (
        <p className={page.empty}>{ledger.none}</p>
      ) : (
        <table className={`figures ${css.account} ${css.ledger}`}>
          <tbody>
            {shown.map((booking, n) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: two bookings can be the same, and a line has no state.
              <Line key={n} booking={booking} />
            ))}
          </tbody>
        </table>
      )}
      {refused !== undefined && (
        <p className="note" role="status">
          {refused}
        </p>
      )}
      {isFolded && (
        <button type="button" onClick={() => setUnfolded(true)}>
          {ledger.earlier}
        </button>
      )}
      {!isFolded && hasMore && <ActButton act={more}>{ledger.earlier}</ActButton>}
      {!isFolded && !hasMore && bookings.length > 0 && <p className="note">{ledger.kept}</p>}
    </Section>
  )
}

function Line({ booking }: { readonly booking: Booking }) {
  const { state, feed } = useView()
  const { minute, cents, weeks } = booking
  const { day, month, year } = gameTimeAt(state, minute)
  const date = words.fullDate(day, month, year)
  return (
    <tr>
      <th scope="row">
        {nameOf(booking, feed)}{' '}
        <span className={`note ${css.when}`}>{words.money.ledger.ofWeeks(date, weeks ?? 1)}</span>
      </th>
      <td>{signedRoundMoney(cents)}</td>
    </tr>
  )
}

/** What happened has its title in the story, if the story goes back as far. */
function nameOf({ kind, what, minute }: Booking, feed: readonly FeedEntry[]): string {
  const { kinds, of } = words.money.ledger
  if (what !== undefined) return of(kinds[kind], what)
  const told = kind === 'choice' || kind === 'event' ? feed.findLast((entry) => entry.minute === minute) : undefined
  return told?.title ?? kinds[kind]
}
