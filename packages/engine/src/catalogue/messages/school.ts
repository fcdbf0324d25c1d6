import { type MessageTable, message, phrase, text, type WordsFor } from '../message-shape.ts'

/** School, college, and the activities outside them. */
export const schoolMessages = {
  /** The beginning of each year, by grade. */
  'school.kindergarten': message({ school: 'text' }),
  'school.grade-1': message({ school: 'text' }),
  'school.grade-2': message({ school: 'text' }),
  'school.grade-3': message({ school: 'text' }),
  'school.grade-4': message({ school: 'text' }),
  'school.grade-5': message({ school: 'text' }),
  'school.grade-6': message({ school: 'text' }),
  'school.grade-7': message({ school: 'text' }),
  'school.grade-8': message({ school: 'text' }),
  'school.grade-9': message({ school: 'text' }),
  'school.grade-10': message({ school: 'text' }),
  'school.grade-11': message({ school: 'text' }),
  'school.grade-12': message({ school: 'text' }),
  /** The first year at a school begins once more, after it was failed. */
  'school.grade-again': message({ school: 'text' }),

  'school.act': message({ score: 'text' }),
  'school.admission': message({ school: 'text' }),
  /** After an admission: the place of another school that the player keeps, or gives up. */
  'school.admission-other': text({ school: 'text' }),
  'school.admission-instead': text({ school: 'text' }),
  'school.rejection': message({ school: 'text' }),
  /** The player has not got the diploma that the school requires. */
  'school.offer-withdrawn': message({ school: 'text' }),

  /** The first day at a school that the player applied to: this title, one of the next two texts, and the third when there is a loan. */
  'school.title-start': phrase({ school: 'text' }),
  'school.start': text({ school: 'text', about: 'text' }),
  /** At a school that the player has left before. */
  'school.start-again': text({ school: 'text', about: 'text' }),
  'school.start-evening': text({ school: 'text', about: 'text' }),
  'school.start-loan': text({ cost: 'text', borrowed: 'text' }),

  /** A later year at such a school: this title, one of the next three texts, and those of the others that apply. */
  'school.title-year': phrase({ school: 'text' }),
  'school.year-second': text({ school: 'text' }),
  'school.year-last': text({ school: 'text' }),
  'school.year-other': text({ school: 'text', year: 'text', years: 'text' }),
  'school.year-loan': text({ borrowed: 'text' }),
  'school.year-undeclared': text(),

  'school.repeated-year': message({ school: 'text', gpa: 'text' }),
  'school.expelled': message({ school: 'text' }),
  'school.left': message({ school: 'text' }),

  'school.graduation-elementary': message({ school: 'text', gpa: 'text' }),
  'school.graduation-highSchool': message({ school: 'text', gpa: 'text' }),
  'school.graduation-trade': message({ school: 'text', gpa: 'text' }),
  'school.graduation-associate': message({ school: 'text', gpa: 'text' }),
  'school.graduation-bachelor': message({ school: 'text', gpa: 'text' }),
  'school.graduation-bachelor-major': message({ school: 'text', major: 'text', gpa: 'text' }),
  'school.graduation-master': message({ school: 'text', gpa: 'text' }),
  'school.graduation-master-major': message({ school: 'text', major: 'text', gpa: 'text' }),
  'school.graduation-doctorate': message({ school: 'text', gpa: 'text' }),

  'school.classmate': message({ classmate: 'person' }),
  'school.activity-level': message({ activity: 'text', level: 'text' }),

  /** The weekend afternoons of the daily plan, from the thirteenth birthday on. */
  /** What is coming. */
  'school.coming-act': phrase(),
  'school.coming-marks': phrase(),
  'school.coming-year-end': phrase(),
  'school.coming-year-start': phrase(),
  'school.coming-letter': phrase({ school: 'text' }),

  'school.town': phrase(),
} as const satisfies MessageTable

export type SchoolMessages = WordsFor<typeof schoolMessages>
