import type { Gauge } from './gauge.ts'

/** From lowest to highest. A trade school's diploma ranks below an associate degree. */
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
/** The levels that end with a diploma: all but `none`. */
export type Diploma = Exclude<EducationLevel, 'none'>

/** What a pupil or student spends effort on. The names are those of the original client's protocol. */
export const focuses = ['Balanced', 'Academics', 'Sports', 'Social'] as const
export type Focus = (typeof focuses)[number]

/** Schools, applications to them, and activities outside school and work. */
export interface Education {
  /** The highest level completed. */
  level: EducationLevel
  /** The school attended now; null when there is none. */
  current: Studies | null
  /** Schools attended earlier, oldest first; the latest `educationRecordsMax`. */
  records: EducationRecord[]
  /** Ids of the professional licences earned at trade schools and in graduate programmes. */
  licences: string[]
  /** Score of the college admission test, 1 to 36; null before the test. */
  actScore: number | null
  focus: Focus
  /** Applications to schools for the coming September; at most `applicationsMax`. */
  applications: Application[]
  /** Current activities; at most `activitiesMax`. */
  activities: Activity[]
  /** Activities given up, oldest first; the latest `activityRecordsMax`. */
  activityRecords: ActivityRecord[]
}

/** The school attended now. */
export interface Studies {
  /** The school's id. */
  school: string
  /** The diploma at the end. */
  educationLevel: Diploma
  /** The present year, from 1. Year 1 is kindergarten in elementary school and the ninth grade in high school. */
  year: number
  /** Years from the first to graduation, repeated years included. */
  years: number
  /** The major's id; null before one is chosen, and at schools without majors. */
  major: string | null
  /** The minor's id. */
  minor: string | null
  /** Days since 1970-01-01. */
  startedDay: number
  /** 0 to 100; drifts towards `aim`. */
  performance: Gauge
  /** The performance that is reached if nothing changes, 0 to 100. */
  aim: number
  /** Performance at the end of each term so far: the sum, and the number of terms. */
  marks: { sum: number; count: number }
  /** Number of years repeated. */
  repeated: number
  /** Attended in the evening, in addition to a full-time job. */
  evening: boolean
  /** Number of classmates met at this school so far. */
  met: number
}

/** A school attended earlier. Field names are those of the original client's protocol. */
export interface EducationRecord {
  educationLevel: Diploma
  /** The school's id. */
  location: string
  /** The major's id. */
  major: string | null
  /** The minor's id. */
  minor: string | null
  /** Grade point average, 0 to 4.0 with two decimals. */
  GPA: number
  /** Days since 1970-01-01. */
  dateStarted: number
  /** Days since 1970-01-01. */
  dateEnded: number
  /** Mean over all terms, 0 to 100. */
  performance: number
  /** The focus at the end. */
  focus: Focus
  /** `failed`: the school has sent the player away because of bad marks. */
  outcome: 'graduated' | 'left' | 'failed'
}

/** An application to a school. */
export interface Application {
  /** The school's id. */
  school: string
  /** The major applied for; null when none was named. */
  major: string | null
  /** First day of the school year applied for, in days since 1970-01-01. */
  startDay: number
  state: 'sent' | 'offered' | 'refused'
  /** Whether the player has chosen this offer. Without a choice the most selective school is taken. */
  chosen: boolean
}

/** An activity outside school and work, while it goes on. */
export interface Activity {
  /** The activity's id. */
  id: string
  /** Days since 1970-01-01. */
  startedDay: number
  /** 1 to `activityLevelMax`. */
  level: number
  /** 0 to 100; drifts towards the performance that this life can reach in the activity. */
  performance: Gauge
}

/** An activity that was given up. Field names are those of the original client's protocol. */
export interface ActivityRecord {
  /** The activity's id. */
  id: string
  /** Days since 1970-01-01. */
  dateStarted: number
  /** Days since 1970-01-01. */
  dateEnded: number
  /** The level reached. */
  level: number
  /** Performance at the end, 0 to 100. */
  performance: number
}

/** Bounds on the lists of {@link Education}. */
export const educationLimits = {
  /** Enough for a long life; the oldest are dropped. */
  educationRecordsMax: 12,
  activityRecordsMax: 10,
  /** For one September. */
  applicationsMax: 6,
  /** A week has seven evenings, and some stay free. */
  activitiesMax: 4,
  activityLevelMax: 5,
} as const

/** The education of a newborn. */
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

/** Negative when the first level is lower, 0 when both are the same, positive when the first is higher. */
export function compareLevels(a: EducationLevel, b: EducationLevel): number {
  return educationLevels.indexOf(a) - educationLevels.indexOf(b)
}
