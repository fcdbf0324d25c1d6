import type { AccountSession } from '@lifegrid/sdk/account-session'
import { useState } from 'react'
import { newGuest } from '../../session/session.ts'
import { words } from '../../words/words.ts'
import css from './welcome.module.css'

interface WelcomeProps {
  readonly onSession: (session: AccountSession) => void
  readonly onLogin: () => void
}

/** The title page: one button begins a life. */
export function WelcomeScreen({ onSession, onLogin }: WelcomeProps) {
  const [isBusy, setBusy] = useState(false)
  const [hasFailed, setFailed] = useState(false)
  const begin = async (): Promise<void> => {
    setBusy(true)
    setFailed(false)
    try {
      onSession(await newGuest())
    } catch {
      // The server cannot be reached, or has too many guests of this address. The page says so.
      setFailed(true)
      setBusy(false)
    }
  }
  const { welcome } = words
  return (
    <main className={css.page}>
      <div className={css.strokes} aria-hidden="true" />
      <h1 className={css.title}>{words.title}</h1>
      <p className={css.subtitle}>{welcome.subtitle}</p>
      <p className={css.intro}>{welcome.intro}</p>
      <p>
        <button type="button" className={`solid ${css.begin}`} onClick={begin} disabled={isBusy}>
          {isBusy ? welcome.beginning : welcome.begin}
        </button>
      </p>
      <p className="note">{welcome.note}</p>
      <p role="status" className={css.failed}>
        {hasFailed && welcome.failed}
      </p>
      <p>
        <button type="button" onClick={onLogin}>
          {welcome.login}
        </button>
      </p>
    </main>
  )
}
