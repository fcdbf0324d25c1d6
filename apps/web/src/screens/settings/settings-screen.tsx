import { ActButton } from '../../parts/act-button.tsx'
import { Section } from '../../parts/section.tsx'
import { useGame } from '../../shell/use-game.tsx'
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
  const { settings } = words
  const setAway = (mode: (typeof awayModes)[number]) => async () => {
    const { ok } = await game.act('awayMode', { mode })
    if (ok) game.notify('said', settings.kept)
  }
  return (
    <>
      <PageSection />
      <Section title={settings.away}>
        <ul>
          {awayModes.map((mode) => (
            <li key={mode}>
              <ActButton act={setAway(mode)}>{settings.awayModes[mode]}</ActButton>
            </li>
          ))}
        </ul>
      </Section>
      <WorldSection />
      <LivesSection />
      <AccountSection />
      <DataSection />
    </>
  )
}
