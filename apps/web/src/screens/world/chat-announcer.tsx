import { systemClock } from '@lifegrid/base/system-clock'
import { useEffect, useRef, useState } from 'react'
import type { ChatLine } from '../../game/chat-lines.ts'
import { words } from '../../words/words.ts'

/** Messages are gathered for this long, so that a lively talk does not interrupt a screen reader at each line. */
const gatherMs = 4_000
const linesMax = 3

/** Tells a screen reader what the others say. What was said before the page was opened is not told. */
export function ChatAnnouncer({ lines }: { readonly lines: readonly ChatLine[] }) {
  const [told, setTold] = useState('')
  const known = useRef(new Set(lines.map(({ id }) => id)))
  const latest = useRef(lines)
  latest.current = lines
  const hasNews = lines.some(({ id, isOwn }) => !isOwn && !known.current.has(id))
  useEffect(() => {
    if (!hasNews) return
    const timer = systemClock.after(gatherMs, () => {
      const news = latest.current.filter(({ id, isOwn }) => !isOwn && !known.current.has(id))
      known.current = new Set(latest.current.map(({ id }) => id))
      const texts = news.slice(-linesMax).map(({ nickname, message }) => words.world.said(nickname, message))
      setTold(words.announced(texts.join(', '), news.length - texts.length))
    })
    return () => timer.cancel()
  }, [hasNews])
  return (
    <div className="hidden-text" aria-live="polite">
      {told}
    </div>
  )
}
