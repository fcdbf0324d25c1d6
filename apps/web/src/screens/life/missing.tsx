import { type RefObject, useRef } from 'react'
import { ActButton } from '../../parts/act-button.tsx'
import { words } from '../../words/words.ts'
import css from './missing.module.css'
import type { Earlier } from './use-earlier.ts'

interface MissingProps {
  /** The number of the entry before which this device has a gap. */
  readonly before: number
  /** Whether nothing earlier is on the page. */
  readonly isFirst: boolean
  readonly earlier: Earlier
}

/** A place in the story where this device has a gap: a way to fill it, or why it stays. */
export function Missing({ before, isFirst, earlier: { endings, ask } }: MissingProps) {
  const place = useRef<HTMLParagraphElement>(null)
  const ending = endings.get(before)
  const { feed } = words
  if (ending === 'none') return null
  return (
    <p ref={place} className={css.missing}>
      {ending === undefined ? (
        <ActButton act={() => keepingPlace(place, () => ask(before))}>
          {isFirst ? feed.earlier : feed.between}
        </ActButton>
      ) : (
        <span className="note">
          {feed.noEarlier[ending]} <a href="#/story">{feed.yearsInstead}</a>
        </span>
      )}
    </p>
  )
}

/** Text that is added above what the player reads does not move it: the entry below the gap stays where it is in the window. */
async function keepingPlace(place: RefObject<HTMLElement | null>, work: () => Promise<void>): Promise<void> {
  const entry = nextEntry(place.current)
  const number = entry?.dataset.n
  let top = entry?.getBoundingClientRect().top
  const onScroll = (): void => {
    top = document.querySelector(`article[data-n="${number}"]`)?.getBoundingClientRect().top ?? top
  }
  addEventListener('scroll', onScroll, { passive: true })
  await work()
  removeEventListener('scroll', onScroll)
  if (top === undefined) return
  const before = top
  requestAnimationFrame(() => {
    const now = document.querySelector(`article[data-n="${number}"]`)?.getBoundingClientRect().top
    if (now !== undefined) scrollBy({ top: now - before, behavior: 'instant' })
    keepFocus()
  })
}

/** The button that was pressed is gone. Whoever uses the keys goes on at the next gap, or at the story. */
function keepFocus(): void {
  if (document.activeElement !== document.body) return
  const next =
    document.querySelector<HTMLElement>(`.${css.missing} button`) ?? document.querySelector<HTMLElement>('#content')
  next?.focus({ preventScroll: true })
}

function nextEntry(place: HTMLElement | null): HTMLElement | undefined {
  const entries = [...document.querySelectorAll<HTMLElement>('article[data-n]')]
  const isAfter = (entry: HTMLElement): boolean =>
    place !== null && (place.compareDocumentPosition(entry) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0
  return entries.find(isAfter)
}
