import { useRef } from 'react'
import { words } from '../words/words.ts'
import { useView } from './use-game.tsx'
import { useGathered } from './use-gathered.ts'

/** News is gathered for this long, so that a screen reader is not interrupted by each line of a fast clock. */
const gatherMs = 3_000
const titlesMax = 3

/** Tells a screen reader what has happened. A decision is told at once. */
export function Announcer() {
  const { feed, question } = useView()
  const last = useRef(feed.at(-1)?.n ?? 0)
  const told = useGathered((feed.at(-1)?.n ?? 0) > last.current, gatherMs, () => {
    const news = feed.filter(({ n }) => n > last.current)
    last.current = feed.at(-1)?.n ?? last.current
    const titles = news.slice(-titlesMax).map(({ title }) => title)
    return words.announced(titles.join(', '), news.length - titles.length)
  })
  return (
    <>
      <div className="hidden-text" aria-live="polite">
        {told}
      </div>
      <div className="hidden-text" aria-live="assertive">
        {question !== null && `${words.decision.label}: ${question.title}. ${question.message}`}
      </div>
    </>
  )
}
