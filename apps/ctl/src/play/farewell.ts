import type { View } from '@lifegrid/sdk/view'
import type { Place } from '../run-state.ts'
import { shownTime, years } from './screen.ts'

/** Who one has been, in a line: name, age, date. @param minute the predicted game minute. */
export function portrait(view: View, minute: number): string {
  const name = `${view.firstname} ${view.lastname}`.trim() || 'the newborn'
  const dead = view.state.status === 'dead'
  // The dead have no clock that runs on.
  const { date } = shownTime(view, dead ? view.state.minute : minute)
  return `${name}, ${dead ? 'dead at ' : ''}${years(view.state.ageYears)}, ${date}`
}

/** What `play` says on the way out: goodbye, who the player is, and how the life can be looked at. */
export function farewell(view: View | null, minute: number, userID: string, place: Pick<Place, 'local'>): string {
  const who = view === null ? '' : `: ${portrait(view, minute)}`
  // The record of a cluster elsewhere is its operator's to read.
  const replay = place.local ? ` Look back: npx lifegrid player replay ${userID}` : ''
  return `Goodbye${who}.\nYou are player ${userID}.${replay}`
}
