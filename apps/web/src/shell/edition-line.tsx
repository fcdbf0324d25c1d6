import { useEffect, useRef, useState } from 'react'
import { isNewRelease } from '../session/shell-worker.ts'
import { words } from '../words/words.ts'
import css from './connection-line.module.css'
import { useGameState } from './use-game.tsx'

/** Offers a new release of the page. A release restarts the servers, so the page looks for one whenever its connection comes back. */
export function EditionLine() {
  const { isLost } = useGameState()
  const [isNew, setNew] = useState(false)
  const wasLost = useRef(false)
  useEffect(() => {
    const isBack = wasLost.current && !isLost
    wasLost.current = isLost
    if (isBack) void isNewRelease().then(setNew)
  }, [isLost])
  if (!isNew) return null
  return (
    <div className={css.line} role="status">
      <span>{words.edition.isNew}</span>
      <button type="button" onClick={() => location.reload()}>
        {words.edition.turn}
      </button>
    </div>
  )
}
