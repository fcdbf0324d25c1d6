import page from '../../parts/page.module.css'
import { Section } from '../../parts/section.tsx'
import { useGame, useView } from '../../shell/use-game.tsx'
import { words } from '../../words/words.ts'
import { AccountSection } from './account-section.tsx'
import { DataSection } from './data-section.tsx'
import { LivesSection } from './lives-section.tsx'
import { PageSection } from './page-section.tsx'
import { WorldSection } from './world-section.tsx'

const awayModes = ['freeze', 'realTime', 'autopilot'] as const

/** How the page is, how the life goes on without the player, and everything about the account. */
export function SettingsScreen() {
  const game = useGame()
  const { awayMode: chosen } = useView().state
  const { settings } = words
  const setAway = (mode: (typeof awayModes)[number]) => async (): Promise<void> => {
    const { ok } = await game.act('awayMode', { mode })
    if (ok) game.notify('said', settings.kept)
  }
  return (
    <>
      <PageSection />
      <Section title={settings.away}>
        <fieldset className={page.choices}>
          <legend className="hidden-text">{settings.away}</legend>
          {awayModes.map((mode) => (
            <label key={mode}>
              <input type="radio" name="away" checked={chosen === mode} onChange={setAway(mode)} />
              {settings.awayModes[mode]}
            </label>
          ))}
        </fieldset>
      </Section>
      <WorldSection />
      <LivesSection />
      <AccountSection />
      <DataSection />
    </>
  )
}
