import { systemClock } from '@lifegrid/base/system-clock'
import { useEffect, useRef, useState } from 'react'
import { words } from '../words/words.ts'
import { useView } from './use-game.tsx'

/** News is gathered for this long, so that a screen reader is not interrupted by each line of a fast clock. */
const gatherMs = 3_000
const titlesMax = 3

/** Tells a screen reader what has happened. A decision is told at once. */
export function Announcer() {
  const { feed, question } = useView()
  const [told, setTold] = useState('')
  const last = useRef(feed.at(-1)?.n ?? 0)
  const latest = useRef(feed)
  latest.current = feed
  const newest = feed.at(-1)?.n ?? 0
  const hasNews = newest > last.current
  useEffect(() => {
    if (!hasNews) return
    const timer = systemClock.after(gatherMs, () => {
      const news = latest.current.filter(({ n }) => n > last.current)
      last.current = latest.current.at(-1)?.n ?? last.current
      const titles = news.slice(-titlesMax).map(({ title }) => title)
      setTold(words.announced(titles.join(', '), news.length - titles.length))
    })
    return () => timer.cancel()
  }, [hasNews])
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
