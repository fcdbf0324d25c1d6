import { useEffect, useMemo, useRef } from 'react'
import { foldFeed } from '../../game/fold-feed.ts'
import { useGameState, useView } from '../../shell/use-game.tsx'
import { words } from '../../words/words.ts'
import { ChapterText } from './chapter-text.tsx'
import { Day } from './day.tsx'
import { Decision } from './decision.tsx'
import css from './life.module.css'
import { Person } from './person.tsx'
import { AwaySummary, SkipSummary } from './summary.tsx'
import { useFollowedEnd } from './use-followed-end.ts'

/** The story of the life, with the person and the day in its margins. */
export function LifeScreen() {
  const { feed, question, state } = useView()
  const { effects } = useGameState()
  // Only the birth matters for the ages, so the chapters need not follow the clock.
  const anchor = useRef(state)
  if (anchor.current.minute > state.minute) anchor.current = state
  const chapters = useMemo(() => foldFeed(feed, anchor.current), [feed])
  const end = useFollowedEnd(feed.at(-1)?.n ?? 0)
  useEffect(() => {
    if (question !== null) document.getElementById('decision')?.scrollIntoView({ block: 'center' })
  }, [question])
  return (
    <main id="content" tabIndex={-1} className={css.spread}>
      <Person />
      <section className={css.story} aria-label={words.feed.title}>
        {chapters.length === 0 && question === null && <p className={css.empty}>{words.feed.empty}</p>}
        {chapters.map((chapter, n) => (
          <ChapterText
            key={chapter.age}
            chapter={chapter}
            anchor={anchor.current}
            effects={effects}
            isLast={n === chapters.length - 1}
          />
        ))}
        <AwaySummary />
        <SkipSummary />
        {question !== null && <Decision key={`${question.id} ${question.minute}`} question={question} />}
        <div ref={end} className={css.end} />
      </section>
      <Day />
    </main>
  )
}
