import type { View } from '@lifegrid/sdk/view'
import type { Place } from './place.ts'
import { shownTime, years } from './screen.ts'

/** Name, age and date in one line. @param minute the predicted game minute. */
export function portrait(view: View, minute: number): string {
  const name = `${view.firstname} ${view.lastname}`.trim() || 'the newborn'
  const dead = view.state.status === 'dead'
  // The clock of a dead character has stopped.
  const { date } = shownTime(view, dead ? view.state.minute : minute)
  return `${name}, ${dead ? 'dead at ' : ''}${years(view.state.ageYears)}, ${date}`
}

/** The last message of `play`: who the player is, and how to replay the life. */
export function farewell(view: View | null, minute: number, userID: string, place: Pick<Place, 'local'>): string {
  const who = view === null ? '' : `: ${portrait(view, minute)}`
  // Only its operator can read the database of another cluster.
  const replay = place.local ? ` Look back: npx lifegrid player replay ${userID}` : ''
  return `Goodbye${who}.\nYou are player ${userID}.${replay}`
}
