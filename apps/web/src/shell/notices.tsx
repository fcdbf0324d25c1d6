import { systemClock } from '@lifegrid/base/system-clock'
import { useEffect } from 'react'
import type { Notice } from '../game/game.ts'
import { words } from '../words/words.ts'
import css from './notices.module.css'
import { useGame, useGameState } from './use-game.tsx'

/** How long a notice stays by itself. It can be put away earlier. */
const shownMs = 9_000

/** Refusals with their reasons, and what was won. */
export function Notices() {
  const { notices } = useGameState()
  return (
    <ul className={css.notices} aria-live="polite">
      {notices.map((notice) => (
        <Item key={notice.id} notice={notice} />
      ))}
    </ul>
  )
}

function Item({ notice: { id, kind, text } }: { readonly notice: Notice }) {
  const { putAway } = useGame()
  useEffect(() => {
    const timer = systemClock.after(shownMs, () => putAway(id))
    return () => timer.cancel()
  }, [id, putAway])
  return (
    <li className={css[kind]}>
      <span>{text}</span>
      <button type="button" onClick={() => putAway(id)} aria-label={words.close}>
        ×
      </button>
    </li>
  )
}
