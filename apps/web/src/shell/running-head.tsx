import { useEffect, useRef } from 'react'
import { ageAt, yearPart } from '../game/calendar.ts'
import { words } from '../words/words.ts'
import { hrefOf, type ScreenName, screens } from './route.ts'
import css from './running-head.module.css'
import { useGameState, useView } from './use-game.tsx'
import { useMinute } from './use-minute.ts'

/** The head of every page: the name of the life, the table of contents, and the line of life. */
export function RunningHead({ screen }: { readonly screen: ScreenName }) {
  const { firstname, lastname } = useView()
  const { talks } = useGameState()
  const hasUnread = [...talks.values()].some(({ unread }) => unread)
  const title = `${firstname} ${lastname}`
  useEffect(() => {
    document.title = `${title} – ${words.screenNames[screen]} – ${words.title}`
  }, [title, screen])
  const current = useRef<HTMLAnchorElement>(null)
  // On a narrow page the contents are wider than the window.
  // biome-ignore lint/correctness/useExhaustiveDependencies: with the screen, the current link changes.
  useEffect(() => {
    current.current?.scrollIntoView({ block: 'nearest', inline: 'center' })
  }, [screen])
  return (
    <header className={css.head}>
      <LineOfLife />
      <div className={css.row}>
        <a href={hrefOf('life')} className={css.name}>
          {title}
        </a>
        <nav aria-label={words.contents} className={css.contents}>
          <ul>
            {screens.map((each) => (
              <li key={each}>
                <a
                  ref={each === screen ? current : undefined}
                  href={hrefOf(each)}
                  aria-current={each === screen ? 'page' : undefined}
                >
                  {words.screenNames[each]}
                  {each === 'people' && hasUnread && (
                    <span className={css.unread}>
                      <span className="hidden-text"> {words.people.unread}</span>
                    </span>
                  )}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </div>
    </header>
  )
}

/** A hundred strokes, one for each year. The current one grows. */
function LineOfLife() {
  const { state } = useView()
  const minute = useMinute(2_000)
  const age = ageAt(state, minute)
  const style = { '--lived': Math.min(age, 99), '--grown': yearPart(state, minute) }
  return (
    <div className={css.line} style={style as React.CSSProperties} role="img" aria-label={words.lifeLine(age)}>
      <span className={css.current} />
    </div>
  )
}
