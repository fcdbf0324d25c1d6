import { educationLevels } from '../life/education.ts'
import { dayTimes, places } from '../life/schedule.ts'
import { stages } from '../life/stage.ts'
import { relations, type Season } from '../life/vocabulary.ts'

/** The times of day. */
export const times = Object.keys(dayTimes) as (keyof typeof dayTimes)[]

export const seasons = ['spring', 'summer', 'autumn', 'winter'] as const satisfies readonly Season[]

/**
 * The boolean facts about a life by which events are filtered before their conditions are evaluated. They are never stored, so their order
 * can change. `alive:` means that a person of the relation is alive, `lost:` that one has died.
 */
export const factNames = [
  ...stages.map((stage) => `stage:${stage}` as const),
  ...seasons.map((season) => `season:${season}` as const),
  ...places.map((place) => `place:${place}` as const),
  ...times.map((time) => `time:${time}` as const),
  ...relations.map((relation) => `alive:${relation}` as const),
  ...relations.map((relation) => `lost:${relation}` as const),
  // `studies:none`: the player attends no school.
  ...educationLevels.map((level) => `studies:${level}` as const),
  'sex:female',
  'sex:male',
  'employed',
  'retired',
  'weekend',
  'partnered',
] as const

export type FactName = (typeof factNames)[number]
