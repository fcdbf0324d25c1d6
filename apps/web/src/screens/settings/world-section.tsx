import { Section } from '../../parts/section.tsx'
import { prefer, usePreferences } from '../../session/preferences.ts'
import { useGame } from '../../shell/use-game.tsx'
import { words } from '../../words/words.ts'
import { Choice } from './choice.tsx'

/** [WEB-6] Whether the player meets the others. */
export function WorldSection() {
  const { client } = useGame()
  const { lounge } = usePreferences()
  const { world } = words
  const set = (isOn: boolean): void => {
    prefer({ lounge: isOn })
    client.setLounge(isOn)
  }
  return (
    <Section title={world.switch}>
      <Choice text={world.switchText} checked={lounge} onChange={set} />
      <p className="note">{world.switchNote}</p>
    </Section>
  )
}
