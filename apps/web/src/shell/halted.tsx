import { words } from '../words/words.ts'
import css from './halted.module.css'
import { useGameState, usePlay } from './use-game.tsx'

/** Problems of the session, whose messages are for those who write clients. */
const sessionEnds: ReadonlySet<string> = new Set(['bad_token', 'revoked', 'session_ended'])

/** The page when another device plays this life, or when the server does not let this one in. */
export function Halted() {
  const { connection, problem, view } = useGameState()
  const { change } = usePlay()
  const { replaced, replacedNote, takeOver, refused, ended, startOver } = words.connection
  const name = view === null ? '' : `${view.firstname} ${view.lastname}`.trim()
  if (connection === 'replaced') {
    return (
      <main className={css.halted}>
        <h1>{replaced(name)}</h1>
        <p>{replacedNote}</p>
        {/* The other page may have exchanged the refresh token. A new page reads the newest one. */}
        <button type="button" className="solid" onClick={() => location.reload()}>
          {takeOver}
        </button>
      </main>
    )
  }
  return (
    <main className={css.halted}>
      <h1>{refused}</h1>
      {problem !== null && <p>{sessionEnds.has(problem.code) ? ended : problem.message}</p>}
      <button type="button" onClick={() => change(undefined)}>
        {startOver}
      </button>
    </main>
  )
}
