import { useEffect } from 'react'
import { cueOf } from '../game/cues.ts'
import { usePreferences } from '../session/preferences.ts'
import { give } from '../session/senses.ts'
import { useGame } from './use-game.tsx'

/** Sounds and vibrations for what happens. Both are off until the player turns them on. */
export function Cues() {
  const { client } = useGame()
  const { sounds, vibration } = usePreferences()
  useEffect(() => {
    if (!sounds && !vibration) return
    return client.on('frame', (frame) => {
      const cue = cueOf(frame)
      if (cue !== undefined) give(cue, { sounds, vibration })
    })
  }, [client, sounds, vibration])
  return null
}
