import type { Cue } from '../../game/cues.ts'
import page from '../../parts/page.module.css'
import { Section } from '../../parts/section.tsx'
import { type Preferences, prefer, usePreferences } from '../../session/preferences.ts'
import { canVibrate, playSound, vibrate } from '../../session/senses.ts'
import { words } from '../../words/words.ts'
import { Choice } from './choice.tsx'

const themes: readonly Preferences['theme'][] = ['system', 'light', 'dark']

/** What a player hears and feels when they turn it on. */
const sample: Cue = 'decision'

/** How the page looks, sounds and is used. */
export function PageSection() {
  const { theme, shortcuts, sounds, vibration } = usePreferences()
  const { settings } = words
  return (
    <Section title={settings.page}>
      <fieldset className={page.choices}>
        <legend className="note">{settings.theme}</legend>
        {themes.map((each) => (
          <label key={each}>
            <input type="radio" name="theme" checked={theme === each} onChange={() => prefer({ theme: each })} />
            {settings.themes[each]}
          </label>
        ))}
      </fieldset>
      <Choice
        text={settings.sounds}
        checked={sounds}
        onChange={(isOn) => {
          prefer({ sounds: isOn })
          if (isOn) playSound(sample)
        }}
      />
      {canVibrate() && (
        <Choice
          text={settings.vibration}
          checked={vibration}
          onChange={(isOn) => {
            prefer({ vibration: isOn })
            if (isOn) vibrate(sample)
          }}
        />
      )}
      <p className="note">{settings.sensesNote}</p>
      <Choice text={settings.shortcuts} checked={shortcuts} onChange={(isOn) => prefer({ shortcuts: isOn })} />
      <p className="note">{settings.shortcutsNote}</p>
    </Section>
  )
}
