import { useRef } from 'react'
import type { ChatLine } from '../../game/chat-lines.ts'
import { useGathered } from '../../shell/use-gathered.ts'
import { words } from '../../words/words.ts'

/** Messages are gathered for this long, so that a lively talk does not interrupt a screen reader at each line. */
const gatherMs = 4_000
const linesMax = 3

/** Tells a screen reader what the others say. What was said before the page was opened is not told. */
export function ChatAnnouncer({ lines }: { readonly lines: readonly ChatLine[] }) {
  const known = useRef(new Set(lines.map(({ id }) => id)))
  const news = lines.filter(({ id, isOwn }) => !isOwn && !known.current.has(id))
  const told = useGathered(news.length > 0, gatherMs, () => {
    known.current = new Set(lines.map(({ id }) => id))
    const texts = news.slice(-linesMax).map(({ nickname, message }) => words.world.said(nickname, message))
    return words.announced(texts.join(', '), news.length - texts.length)
  })
  return (
    <div className="hidden-text" aria-live="polite">
      {told}
    </div>
  )
}
