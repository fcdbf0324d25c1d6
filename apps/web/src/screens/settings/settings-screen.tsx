import { ActButton } from '../../parts/act-button.tsx'
import { Section } from '../../parts/section.tsx'
import { type Preferences, prefer, usePreferences } from '../../session/preferences.ts'
import { useGame } from '../../shell/use-game.tsx'
import { words } from '../../words/words.ts'
import { AccountSection } from './account-section.tsx'
import { DataSection } from './data-section.tsx'
import css from './settings.module.css'

const themes: readonly Preferences['theme'][] = ['system', 'light', 'dark']
const awayModes = ['freeze', 'realTime', 'autopilot'] as const

/** How the page is, how the life goes on without the player, and everything about the account. */
export function SettingsScreen() {
  const { theme, shortcuts } = usePreferences()
  const game = useGame()
  const { settings } = words
  const setAway = (mode: (typeof awayModes)[number]) => async () => {
    const { ok } = await game.act('awayMode', { mode })
    if (ok) game.notify('said', settings.kept)
  }
  return (
    <>
      <Section title={settings.page}>
        <fieldset className={css.choices}>
          <legend className="note">{settings.theme}</legend>
          {themes.map((each) => (
            <label key={each}>
              <input type="radio" name="theme" checked={theme === each} onChange={() => prefer({ theme: each })} />
              {settings.themes[each]}
            </label>
          ))}
        </fieldset>
        <label className={css.choice}>
          <input
            type="checkbox"
            checked={shortcuts}
            onChange={(event) => prefer({ shortcuts: event.target.checked })}
          />
          {settings.shortcuts}
        </label>
        <p className="note">{settings.shortcutsNote}</p>
      </Section>
      <Section title={settings.away}>
        <ul>
          {awayModes.map((mode) => (
            <li key={mode}>
              <ActButton act={setAway(mode)}>{settings.awayModes[mode]}</ActButton>
            </li>
          ))}
        </ul>
      </Section>
      <AccountSection />
      <DataSection />
    </>
  )
}
