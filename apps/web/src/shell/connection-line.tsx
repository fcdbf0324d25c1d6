import { words } from '../words/words.ts'
import css from './connection-line.module.css'
import { hrefOf, useRoute } from './route.ts'
import { useGame, useGameState } from './use-game.tsx'
import { useRetry } from './use-retry.ts'

/** Says when what is on the page may be old, and what can be done about it. */
export function ConnectionLine() {
  const { connection, unanswered, isLost, isResyncing, erasedAt, view } = useGameState()
  const { screen } = useRoute()
  const { stale, lost, resync, unsent } = words.connection
  const isAway = connection === 'connecting' || connection === 'paused'
  const { stopped = false, awayMode = 'unknown' } = view?.state ?? {}
  const stands = stopped || erasedAt !== undefined
  const leaving = erasedAt === undefined ? undefined : words.account.deleteDue(words.dayOf(erasedAt))
  const online = isResyncing ? resync : leaving
  const says = isAway ? (isLost ? lost(stands ? 'stopped' : awayMode) : stale) : online
  return (
    <div role="status" className={says === undefined ? undefined : css.line}>
      {says !== undefined && <span>{says}</span>}
      {!isAway && leaving !== undefined && screen !== 'settings' && (
        <a href={hrefOf('settings')}>{words.account.deleteCancelWhere}</a>
      )}
      {isAway && unanswered > 0 && <span>{unsent(unanswered)}</span>}
      {isLost && <Retry />}
    </div>
  )
}

/** The time until the next attempt. It changes each second, so it is not announced. */
function Retry() {
  const { client } = useGame()
  const seconds = useRetry()
  const { connecting, retry, retryIn } = words.connection
  return (
    <span aria-live="off">
      {seconds === undefined || seconds === 0 ? connecting : retryIn(seconds)}{' '}
      <button type="button" onClick={() => client.reconnect()}>
        {retry}
      </button>
    </span>
  )
}
