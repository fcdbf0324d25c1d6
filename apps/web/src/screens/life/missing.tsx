import { useState } from 'react'
import { words } from '../../words/words.ts'
import { keepPlace } from './keep-place.ts'
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
  const [isBusy, setBusy] = useState(false)
  const ending = endings.get(before)
  const { feed } = words
  if (ending === 'none') return null
  if (ending !== undefined) {
    return (
      <p className={`note ${css.missing}`}>
        {feed.noEarlier[ending]} <a href="#/story">{feed.yearsInstead}</a>
      </p>
    )
  }
  const read = async (): Promise<void> => {
    setBusy(true)
    const keep = keepPlace(before)
    try {
      await ask(before)
    } finally {
      setBusy(false)
      keep()
    }
  }
  return (
    <p className={css.missing} role="status">
      <button type="button" aria-disabled={isBusy} onClick={isBusy ? undefined : () => void read()}>
        {isBusy ? feed.reading : isFirst ? feed.earlier : feed.between}
      </button>
    </p>
  )
}
