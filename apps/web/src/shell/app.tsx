import type { AccountSession } from '@lifegrid/sdk/account-session'
import { lazy, Suspense, useCallback, useEffect, useState } from 'react'
import { createGame, type Game } from '../game/game.ts'
import { WelcomeScreen } from '../screens/welcome/welcome-screen.tsx'
import { recordChronicle } from '../session/chronicles.ts'
import { clientOptions, forgetSession, keepLife, keptSession } from '../session/session.ts'
import { Book } from './book.tsx'
import { Cues } from './cues.tsx'
import { PlayProvider } from './use-game.tsx'

const LoginScreen = lazy(() =>
  import('../screens/account/login-screen.tsx').then(({ LoginScreen: component }) => ({ default: component })),
)

/** The whole client: the title page, or the life of the session. */
export function App() {
  const [session, setSession] = useState<AccountSession | undefined>(keptSession)
  const [isLoggingIn, setLoggingIn] = useState(false)
  const begin = useCallback((next: AccountSession) => {
    setLoggingIn(false)
    setSession(next)
  }, [])
  const change = useCallback((next: AccountSession | undefined) => {
    if (next === undefined) forgetSession()
    setSession(next)
  }, [])
  const game = useGameOf(session)
  if (session !== undefined && game !== undefined) {
    return (
      <PlayProvider key={session.userID} play={{ game, session, change }}>
        <Book />
        <Cues />
      </PlayProvider>
    )
  }
  if (isLoggingIn) {
    return (
      <Suspense>
        <LoginScreen onSession={begin} onBack={() => setLoggingIn(false)} />
      </Suspense>
    )
  }
  return <WelcomeScreen onSession={begin} onLogin={() => setLoggingIn(true)} />
}

/** The game of a session. It is closed when the session changes, and what it knew is kept when the page goes away. */
function useGameOf(session: AccountSession | undefined): Game | undefined {
  const [game, setGame] = useState<Game>()
  useEffect(() => {
    if (session === undefined) return
    const opened = createGame(clientOptions(session))
    const endChronicle = recordChronicle(opened.client)
    const onHide = (): void => keepLife(opened.client)
    const onVisibility = (): void => (document.visibilityState === 'hidden' ? onHide() : opened.client.check())
    const onNetwork = (): void => opened.client.check()
    document.addEventListener('visibilitychange', onVisibility)
    addEventListener('online', onNetwork)
    addEventListener('pagehide', onHide)
    setGame(opened)
    return () => {
      document.removeEventListener('visibilitychange', onVisibility)
      removeEventListener('online', onNetwork)
      removeEventListener('pagehide', onHide)
      endChronicle()
      opened.close()
      setGame(undefined)
    }
  }, [session])
  return session === undefined ? undefined : game
}
