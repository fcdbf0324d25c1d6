import { forgetKeptLife } from '../session/session.ts'
import { words } from '../words/words.ts'
import css from './halted.module.css'
import { hrefOf } from './route.ts'

/** The page when it cannot be drawn because of a fault of its own, or because of what an earlier release has kept in this browser. */
export function Failed() {
  const { title, note, again } = words.failed
  const openAgain = (): void => {
    forgetKeptLife()
    location.hash = hrefOf('life')
    location.reload()
  }
  return (
    <main className={css.halted}>
      <h1>{title}</h1>
      <p>{note}</p>
      <button type="button" className="solid" onClick={openAgain}>
        {again}
      </button>
    </main>
  )
}
