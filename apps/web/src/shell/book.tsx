import { lazy, Suspense } from 'react'
import { CreationScreen } from '../screens/creation/creation-screen.tsx'
import { DeathScreen } from '../screens/death/death-screen.tsx'
import { LifeScreen } from '../screens/life/life-screen.tsx'
import { words } from '../words/words.ts'
import { Announcer } from './announcer.tsx'
import css from './book.module.css'
import { ConnectionLine } from './connection-line.tsx'
import { Halted } from './halted.tsx'
import { Hand } from './hand.tsx'
import { Notices } from './notices.tsx'
import { type ScreenName, useRoute } from './route.ts'
import { RunningHead } from './running-head.tsx'
import { useGameState } from './use-game.tsx'

const others = {
  people: lazy(() => import('../screens/people/people-screen.tsx').then((m) => ({ default: m.PeopleScreen }))),
  path: lazy(() => import('../screens/path/path-screen.tsx').then((m) => ({ default: m.PathScreen }))),
  money: lazy(() => import('../screens/money/money-screen.tsx').then((m) => ({ default: m.MoneyScreen }))),
  wellbeing: lazy(() =>
    import('../screens/wellbeing/wellbeing-screen.tsx').then((m) => ({ default: m.WellbeingScreen })),
  ),
  do: lazy(() => import('../screens/do/do-screen.tsx').then((m) => ({ default: m.DoScreen }))),
  story: lazy(() => import('../screens/story/story-screen.tsx').then((m) => ({ default: m.StoryScreen }))),
  settings: lazy(() => import('../screens/settings/settings-screen.tsx').then((m) => ({ default: m.SettingsScreen }))),
} satisfies Record<Exclude<ScreenName, 'life'>, unknown>

/** A life: what is shown depends on whether it is known, has a name, and has ended. */
export function Book() {
  const { connection, view } = useGameState()
  const { screen } = useRoute()
  if (connection === 'replaced' || connection === 'refused') return <Halted />
  if (view === null) return <Blank />
  if (view.state.status === 'creating') return <CreationScreen />
  if (view.state.status === 'dead' && screen === 'life') return <DeathScreen />
  return (
    <div className={css.book}>
      <a className={css.skip} href="#content">
        {words.toContent}
      </a>
      <RunningHead screen={screen} />
      <ConnectionLine />
      <Notices />
      <Page screen={screen} />
      <Announcer />
      {view.state.status === 'playing' && <Hand isLife={screen === 'life'} />}
    </div>
  )
}

function Page({ screen }: { readonly screen: ScreenName }) {
  if (screen === 'life') return <LifeScreen />
  const Screen = others[screen]
  return (
    <main id="content" tabIndex={-1} className={css.other}>
      <h1 className={css.heading}>{words.screenNames[screen]}</h1>
      <Suspense fallback={<p className="note">{words.loading}</p>}>
        <Screen />
      </Suspense>
    </main>
  )
}

/** The page before anything is known of the life. */
function Blank() {
  return (
    <main className={css.blank} aria-busy="true">
      <p className="note" role="status">
        {words.connection.connecting}
      </p>
      {[92, 100, 96, 41].map((width) => (
        <span key={width} className={css.line} style={{ inlineSize: `${width}%` }} />
      ))}
    </main>
  )
}
