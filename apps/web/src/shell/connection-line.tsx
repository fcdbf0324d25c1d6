import { words } from '../words/words.ts'
import css from './connection-line.module.css'
import { useGame, useGameState, usePlay } from './use-game.tsx'

/** Says when what is on the page may be old, and what can be done about it. */
export function ConnectionLine() {
  const { connection, unanswered } = useGameState()
  const { client } = useGame()
  const { stale, paused, retry, unsent } = words.connection
  if (connection !== 'connecting' && connection !== 'paused') return <div role="status" />
  return (
    <div role="status" className={css.line}>
      <span>{connection === 'connecting' ? stale : paused}</span>
      {unanswered > 0 && <span>{unsent(unanswered)}</span>}
      {connection === 'paused' && (
        <button type="button" onClick={() => client.reconnect()}>
          {retry}
        </button>
      )}
    </div>
  )
}

/** The page when another device plays this life, or when the server does not let this one in. */
export function Halted() {
  const { connection, problem } = useGameState()
  const { change } = usePlay()
  const { replaced, takeOver, refused, startOver } = words.connection
  const isReplaced = connection === 'replaced'
  return (
    <main className={css.halted}>
      <h1>{isReplaced ? replaced : refused}</h1>
      {!isReplaced && problem !== null && <p>{problem.message}</p>}
      {isReplaced && (
        // The other page may have exchanged the refresh token. A new page reads the newest one.
        <button type="button" className="solid" onClick={() => location.reload()}>
          {takeOver}
        </button>
      )}
      <button type="button" onClick={() => change(undefined)}>
        {startOver}
      </button>
    </main>
  )
}
