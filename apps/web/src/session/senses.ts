import { systemClock } from '@lifegrid/base/system-clock'
import type { Cue } from '../game/cues.ts'

/** The notes of each cue, Hz, one after the other. */
const notes: Record<Cue, readonly number[]> = {
  decision: [392, 523.25],
  won: [523.25, 659.25, 783.99],
  message: [587.33],
  death: [196, 146.83],
}

/** How the device vibrates: ms of vibration and pause in turn. */
const shakes: Record<Cue, readonly number[]> = {
  decision: [30],
  won: [20, 60, 20],
  message: [15],
  death: [120],
}

const betweenNotesS = 0.14
const noteS = 0.9
const loudness = 0.12

let context: AudioContext | undefined

/** Plays the sound of a cue. Browsers allow it after the first key or click on the page. */
export function playSound(cue: Cue): void {
  if (typeof AudioContext === 'undefined') return
  context ??= new AudioContext()
  const audio = context
  // A context that was made before the first click sleeps.
  if (audio.state === 'suspended') void audio.resume()
  notes[cue].forEach((frequency, n) => {
    const at = audio.currentTime + n * betweenNotesS
    const [tone, volume] = [audio.createOscillator(), audio.createGain()]
    tone.type = 'triangle'
    tone.frequency.value = frequency
    volume.gain.setValueAtTime(loudness, at)
    volume.gain.exponentialRampToValueAtTime(0.0001, at + noteS)
    tone.connect(volume).connect(audio.destination)
    tone.start(at)
    tone.stop(at + noteS)
  })
}

/** Whether this device can vibrate. */
export function canVibrate(): boolean {
  return typeof navigator.vibrate === 'function'
}

export function vibrate(cue: Cue): void {
  if (canVibrate()) navigator.vibrate([...shakes[cue]])
}

/** A cue is not repeated within this time, so that a fast clock does not ring without end. */
const pauseMs = 800
let lastAt = Number.NEGATIVE_INFINITY

/** Lets the player hear and feel a cue, as they have chosen. */
export function give(cue: Cue, { sounds, vibration }: { readonly sounds: boolean; readonly vibration: boolean }): void {
  const now = systemClock.monotonic()
  if (now - lastAt < pauseMs) return
  lastAt = now
  if (sounds) playSound(cue)
  if (vibration) vibrate(cue)
}
