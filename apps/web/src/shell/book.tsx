import { CreationScreen } from '../screens/creation/creation-screen.tsx'
import { DeathScreen } from '../screens/death/death-screen.tsx'
import { LifeScreen } from '../screens/life/life-screen.tsx'
import { words } from '../words/words.ts'
import { Announcer } from './announcer.tsx'
import css from './book.module.css'
import { ConnectionLine } from './connection-line.tsx'
import { EditionLine } from './edition-line.tsx'
import { Halted } from './halted.tsx'
import { Hand } from './hand.tsx'
import { Notices } from './notices.tsx'
import { type ScreenName, useRoute } from './route.ts'
import { RunningHead } from './running-head.tsx'
import { type LoadedScreen, useScreen } from './screens.ts'
import { useGameState } from './use-game.tsx'
import { useTurnedPage } from './use-turned-page.ts'

/** A life: what is shown depends on whether it is known, has a name, and has ended. */
export function Book() {
  const { connection, view } = useGameState()
  const route = useRoute()
  const { screen, detail } = route
  useTurnedPage(route)
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
      <Page screen={screen} isDetail={detail !== undefined} />
      <Announcer />
      <div className={css.foot}>
        <ConnectionLine />
        <EditionLine />
        <Notices />
        {view.state.status === 'playing' && <Hand isLife={screen === 'life'} />}
      </div>
    </div>
  )
}

function Page({ screen, isDetail }: { readonly screen: ScreenName; readonly isDetail: boolean }) {
  if (screen === 'life') return <LifeScreen />
  return <OtherPage key={screen} screen={screen} isDetail={isDetail} />
}

/** Another screen. Above a part of it, such as a person, its title is small. */
function OtherPage({ screen, isDetail }: { readonly screen: LoadedScreen; readonly isDetail: boolean }) {
  const { Screen, hasFailed } = useScreen(screen)
  return (
    <main id="content" tabIndex={-1} className={css.other}>
      <h1 className={isDetail ? css.overhead : css.heading}>{words.screenNames[screen]}</h1>
      {Screen !== undefined && <Screen />}
      {Screen === undefined && !hasFailed && <p className="note">{words.loading}</p>}
      {hasFailed && (
        <>
          <p role="alert">{words.notLoaded}</p>
          <button type="button" onClick={() => location.reload()}>
            {words.loadAgain}
          </button>
        </>
      )}
    </main>
  )
}

/** The page before anything is known of the life. */
function Blank() {
  const { isLost } = useGameState()
  return (
    <main className={css.blank} aria-busy="true">
      <h1 className="hidden-text">{words.title}</h1>
      {isLost ? (
        <ConnectionLine />
      ) : (
        <p className="note" role="status">
          {words.connection.connecting}
        </p>
      )}
      {[92, 100, 96, 41].map((width) => (
        <span key={width} className={css.line} style={{ inlineSize: `${width}%` }} />
      ))}
    </main>
  )
}
