import type { Gauge } from './gauge.ts'

/** From lowest to highest. A trade school's diploma stands below a college's, and beside it. */
export const educationLevels = [
  'none',
  'elementary',
  'highSchool',
  'trade',
  'associate',
  'bachelor',
  'master',
  'doctorate',
] as const
export type EducationLevel = (typeof educationLevels)[number]
/** What can be studied for: all but the beginning. */
export type Diploma = Exclude<EducationLevel, 'none'>

/** What a pupil or a student cares for most; the seed's focus types. */
export const focuses = ['Balanced', 'Academics', 'Sports', 'Social'] as const
export type Focus = (typeof focuses)[number]

/** Everything about learning in one life: what was learnt, what is being learnt, and what is done after school and after work. */
export interface Education {
  /** The highest that has been completed. */
  level: EducationLevel
  current: Studies | null
  /** What is over, oldest first; the latest `educationRecordsMax`. */
  records: EducationRecord[]
  /** Ids of the licences that have been earned, as trade schools and graduate programmes give them. */
  licences: string[]
  /** 1 to 36, once the test has been taken. */
  actScore: number | null
  focus: Focus
  /** Places applied for, and places offered, for the coming September. */
  applications: Application[]
  /** What is done now, beside school or work. */
  activities: Activity[]
  /** What was done; the latest `activityRecordsMax`. */
  activityRecords: ActivityRecord[]
}

/** The school that is attended now. */
export interface Studies {
  /** The school's id. */
  school: string
  educationLevel: Diploma
  /** 1 is the first. In the elementary school that is kindergarten, in high school the ninth grade. */
  year: number
  /** Years until graduation, those that are repeated included. */
  years: number
  major: string | null
  minor: string | null
  /** Days since 1970-01-01. */
  startedDay: number
  /** 0 to 100 at its last change; drifts towards `aim`. */
  performance: Gauge
  /** Where performance drifts to while nothing changes, 0 to 100. */
  aim: number
  /** Performance at the end of each term so far: their sum, and how many. */
  marks: { sum: number; count: number }
  /** Years that had to be repeated. */
  repeated: number
  /** In the evening, beside a job. */
  evening: boolean
  /** People met here so far. */
  met: number
}

/** The seed's EducationRecord. `dateStarted` and `dateEnded` are days since 1970-01-01. */
export interface EducationRecord {
  educationLevel: Diploma
  /** The school's id. */
  location: string
  major: string | null
  minor: string | null
  /** 0 to 4.0, two decimals. */
  GPA: number
  dateStarted: number
  dateEnded: number
  performance: number
  focus: Focus
  outcome: 'graduated' | 'left' | 'failed'
}

/** One application. */
export interface Application {
  school: string
  /** The major that was asked for, if any. */
  major: string | null
  /** The first day of the year that it is for; days since 1970-01-01. */
  startDay: number
  state: 'sent' | 'offered' | 'refused'
  /** The player has said that this is the one. */
  chosen: boolean
}

/** The seed's ActivityRecord, while it goes on. */
export interface Activity {
  id: string
  /** Days since 1970-01-01. */
  startedDay: number
  /** 1 to `activityLevelMax`. */
  level: number
  /** 0 to 100 at its last change; drifts towards a point that practice allows. */
  performance: Gauge
}

export interface ActivityRecord {
  id: string
  dateStarted: number
  dateEnded: number
  level: number
  performance: number
}

/** Bounds of what one life keeps. */
export const educationLimits = {
  /** What a register of a long life shows; more is dropped from its beginning. */
  educationRecordsMax: 12,
  activityRecordsMax: 10,
  /** As many forms as anyone fills in for one September. */
  applicationsMax: 6,
  /** Evenings in a week, less the ones for doing nothing. */
  activitiesMax: 4,
  activityLevelMax: 5,
} as const

/** What a newborn has. */
export function noEducation(): Education {
  return {
    level: 'none',
    current: null,
    records: [],
    licences: [],
    actScore: null,
    focus: 'Balanced',
    applications: [],
    activities: [],
    activityRecords: [],
  }
}

/** How two levels stand to each other: negative where the first is lower. */
export function compareLevels(a: EducationLevel, b: EducationLevel): number {
  return educationLevels.indexOf(a) - educationLevels.indexOf(b)
}
