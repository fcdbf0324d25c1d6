import { useEffect, useRef } from 'react'
import { showDecision } from '../../shell/show-decision.ts'
import { useGameState, useView } from '../../shell/use-game.tsx'
import { words } from '../../words/words.ts'
import { Day } from './day.tsx'
import { Decision } from './decision.tsx'
import css from './life.module.css'
import { Person } from './person.tsx'
import { StoryText } from './story-text.tsx'
import { AwaySummary, SkipSummary } from './summary.tsx'
import { useFollowedEnd } from './use-followed-end.ts'

/** The story of the life, with the person and the day in its margins. */
export function LifeScreen() {
  const { feed, question, state } = useView()
  const { effects, warmth } = useGameState()
  // Only the birth matters for the ages, so the chapters need not follow the clock.
  const anchor = useRef(state)
  if (anchor.current.minute > state.minute) anchor.current = state
  const end = useFollowedEnd(feed.at(-1)?.n ?? 0)
  useEffect(() => {
    if (question !== null) showDecision()
  }, [question])
  return (
    <main id="content" tabIndex={-1} className={css.spread}>
      <Person />
      <section className={css.story} aria-label={words.feed.title}>
        {feed.length === 0 && question === null && <p className={css.empty}>{words.feed.empty}</p>}
        <StoryText feed={feed} anchor={anchor.current} effects={effects} warmth={warmth} />
        <AwaySummary />
        <SkipSummary />
        {question !== null && <Decision key={`${question.id} ${question.minute}`} question={question} />}
        <div ref={end} className={css.end} />
      </section>
      <Day />
    </main>
  )
}
