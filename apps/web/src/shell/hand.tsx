import { gameTimeAt } from '../game/calendar.ts'
import { secondsPerDay, speeds } from '../game/speeds.ts'
import { words } from '../words/words.ts'
import css from './hand.module.css'
import { hrefOf } from './route.ts'
import { showDecision } from './show-decision.ts'
import { useGame, useGameState, useView } from './use-game.tsx'
import { useKeys } from './use-keys.ts'
import { useMinute } from './use-minute.ts'

/** The clock and everything that moves it, at the bottom of the window. */
export function Hand({ isLife }: { readonly isLife: boolean }) {
  const game = useGame()
  const { question } = useView()
  const isLeaving = useIsLeaving()
  const keys = {
    ' ': game.togglePause,
    n: () => (question === null ? void game.toNextDecision() : turnToDecision(isLife)),
    ...Object.fromEntries(speeds.map(({ value }, n) => [String(n + 1), () => game.setSpeed(value)])),
  }
  useKeys(isLeaving ? {} : keys)
  return (
    // A click leaves the focus where it is. Otherwise the key that stops the clock would press the last button again.
    <section className={css.hand} aria-label={words.clock.label} onMouseDown={(event) => event.preventDefault()}>
      <Now />
      <Speeds />
      <Next isLife={isLife} />
    </section>
  )
}

/** While a deletion of the account waits, the life stands still and takes no command. */
function useIsLeaving(): boolean {
  return useGameState().erasedAt !== undefined
}

function Now() {
  const { state } = useView()
  const { connection } = useGameState()
  const game = useGame()
  const { year, month, day, time } = gameTimeAt(state, useMinute(250))
  const { held, leaving, pause, resume } = words.clock
  const isLeaving = useIsLeaving()
  const isHeld = isLeaving || state.clockHeldBy !== 'nothing'
  return (
    <div className={css.now}>
      <time className={`figures ${css.time}`} data-held={isHeld || connection !== 'live'}>
        {time}
      </time>
      <span className={css.date}>
        {words.fullDate(day, month, year)}
        {isHeld && (
          <>
            <span className={css.dot}> · </span>
            <em>{isLeaving ? leaving : held[state.clockHeldBy]}</em>
          </>
        )}
      </span>
      <button
        type="button"
        className={css.pause}
        disabled={isLeaving}
        onClick={game.togglePause}
        aria-pressed={state.stopped}
        aria-keyshortcuts="Space"
        aria-label={state.stopped ? resume : pause}
      >
        <svg viewBox="0 0 20 20" aria-hidden="true">
          {state.stopped ? <path d="M5 3l12 7-12 7z" /> : <path d="M5 3h3.5v14H5zM11.5 3H15v14h-3.5z" />}
        </svg>
      </button>
    </div>
  )
}

function Speeds() {
  const { state } = useView()
  const { isSkipping, wantedSpeed } = useGameState()
  const game = useGame()
  const isLeaving = useIsLeaving()
  const { speed: legend, aDayIn } = words.clock
  return (
    <fieldset className={css.speeds} disabled={isLeaving}>
      <legend className="hidden-text">{legend}</legend>
      {speeds.map(({ value, name }, n) => (
        <label key={value} title={`${aDayIn(secondsPerDay(value))} (${n + 1})`}>
          <input
            type="radio"
            name="speed"
            className="hidden-text"
            checked={!isSkipping && (wantedSpeed ?? state.gameSpeed) === value}
            onChange={() => game.setSpeed(value)}
          />
          <span>{words.speeds[name]}</span>
        </label>
      ))}
    </fieldset>
  )
}

/** The largest control: on to the next decision, or to the one that waits. */
function Next({ isLife }: { readonly isLife: boolean }) {
  const game = useGame()
  const { question } = useView()
  const { isSkipping } = useGameState()
  const isLeaving = useIsLeaving()
  const { next, flying, decide, stopFlying } = words.clock
  if (question !== null) {
    return (
      <button
        type="button"
        className={`solid ${css.next}`}
        onClick={() => turnToDecision(isLife)}
        aria-keyshortcuts="N"
      >
        {decide}
      </button>
    )
  }
  return (
    <button
      type="button"
      className={`solid ${css.next}`}
      disabled={isLeaving}
      data-flying={isSkipping}
      onClick={isSkipping ? game.togglePause : game.toNextDecision}
      aria-keyshortcuts="N"
    >
      {isSkipping ? (
        <>
          {flying} <span className={css.stop}>{stopFlying}</span>
        </>
      ) : (
        next
      )}
    </button>
  )
}

function turnToDecision(isLife: boolean): void {
  // The screen Life scrolls to the decision itself when it opens.
  if (!isLife) location.hash = hrefOf('life')
  showDecision()?.querySelector('button')?.focus({ preventScroll: true })
}
