import { lazy, Suspense, useMemo } from 'react'
import { numberInWords } from '../../game/age-words.ts'
import { ageAt, gameTimeAt } from '../../game/calendar.ts'
import { lastGapOf } from '../../game/fold-feed.ts'
import { roundMoney } from '../../game/format.ts'
import { Row, Rows } from '../../parts/row.tsx'
import { Section } from '../../parts/section.tsx'
import { useView } from '../../shell/use-game.tsx'
import { words } from '../../words/words.ts'
import { Missing } from '../life/missing.tsx'
import { useEarlier } from '../life/use-earlier.ts'
import { Achievements } from './achievements.tsx'
import { Lanes } from './lanes.tsx'
import css from './story.module.css'

// The library of the charts and the figures of the population are loaded with them.
const Curves = lazy(() => import('./curves.tsx').then(({ Curves: component }) => ({ default: component })))

const Comparisons = lazy(() =>
  import('./comparisons.tsx').then(({ Comparisons: component }) => ({ default: component })),
)

const WhatIf = lazy(() => import('./what-if.tsx').then(({ WhatIf: component }) => ({ default: component })))

const Share = lazy(() => import('./share.tsx').then(({ Share: component }) => ({ default: component })))

/** Entries at least this important are turning points of a life. */
const turnMin = 6

/** The life so far at a glance: its turning points, what was achieved, and the lives before it. */
export function StoryScreen() {
  return (
    <>
      <Lanes />
      <Turns />
      <Section title={words.chart.title}>
        <Suspense fallback={<p className="note">{words.loading}</p>}>
          <Curves />
        </Suspense>
      </Section>
      <Section title={words.comparison.title}>
        <Suspense fallback={<p className="note">{words.loading}</p>}>
          <Comparisons />
        </Suspense>
      </Section>
      <Suspense fallback={<p className="note">{words.loading}</p>}>
        <WhatIf />
        <Share />
      </Suspense>
      <Achievements />
      <PastLives />
    </>
  )
}

function Turns() {
  const { feed, state } = useView()
  const turns = useMemo(() => feed.filter(({ importance }) => importance >= turnMin), [feed])
  const earlier = useEarlier()
  const gap = useMemo(() => lastGapOf(feed), [feed])
  return (
    <Section title={words.story.turns}>
      {gap !== undefined && <Missing before={gap} isFirst earlier={earlier} />}
      {turns.length === 0 && <p className="note">{words.story.noTurns}</p>}
      <ol className={css.turns}>
        {turns.map(({ n, minute, title, message, importance }) => {
          const { day, month, year } = gameTimeAt(state, minute)
          return (
            <li key={n} data-turn={importance >= 8}>
              <span className="note">
                {words.fullDate(day, month, year)}, {words.age(ageAt(state, minute))}
              </span>
              <strong>{title}</strong>
              <span>{message}</span>
            </li>
          )
        })}
      </ol>
    </Section>
  )
}

function PastLives() {
  const { pastLives } = useView()
  return (
    <Section title={words.story.past}>
      <Rows empty={words.story.first}>
        {pastLives.toReversed().map(({ name, ageYears, cause, money }) => (
          <Row
            key={`${name} ${ageYears} ${cause} ${money}`}
            title={name}
            about={`${words.death.age(numberInWords(ageYears))}, ${cause}`}
            side={roundMoney(money)}
          />
        ))}
      </Rows>
    </Section>
  )
}
