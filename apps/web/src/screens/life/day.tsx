import { gameTimeAt } from '../../game/calendar.ts'
import { useView } from '../../shell/use-game.tsx'
import { useMinute } from '../../shell/use-minute.ts'
import { words } from '../../words/words.ts'
import css from './day.module.css'

/** How many of the coming things are shown. */
const upcomingMax = 6

/** The margin of the day: what fills it, and what is to come. */
export function Day() {
  const { dailyPlan, upcoming, state } = useView()
  const { time, year: thisYear } = gameTimeAt(state, useMinute(1_000))
  const { plan } = words
  return (
    <aside className={css.day}>
      <section aria-labelledby="today">
        <h2 id="today">{plan.title}</h2>
        {dailyPlan.length === 0 && <p className="note">{plan.empty}</p>}
        <ol className={css.plan}>
          {dailyPlan.map(({ id, title, from, to, energy }) => (
            <li key={`${id} ${from}`} data-now={from <= time && time < to} data-over={to <= time}>
              <span className="figures">{from}</span>
              <span>
                {title}
                {from <= time && time < to && <span className="hidden-text"> ({plan.now})</span>}
                {energy !== undefined && <span className="note"> {plan.energy(energy)}</span>}
              </span>
            </li>
          ))}
        </ol>
      </section>
      {upcoming.length > 0 && (
        <section aria-labelledby="upcoming">
          <h2 id="upcoming">{plan.upcoming}</h2>
          <ol className={css.plan}>
            {upcoming.slice(0, upcomingMax).map(({ kind, title, minute }) => {
              const { day, month, year } = gameTimeAt(state, minute)
              const date = year === thisYear ? words.date(day, month) : words.fullDate(day, month, year)
              return (
                <li key={`${kind} ${minute} ${title}`}>
                  <span>
                    {title} <span className="note">{date}</span>
                  </span>
                </li>
              )
            })}
          </ol>
        </section>
      )}
    </aside>
  )
}
