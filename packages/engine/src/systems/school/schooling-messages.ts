import { assert } from '@lifegrid/base/assert'
import { clamp } from '@lifegrid/base/clamp'
import type { Catalogue } from '../../catalogue/catalogue.ts'
import type { SchoolDefinition } from '../../catalogue/education.ts'
import { joined, messageOf, phrase, say, type Told } from '../../core/message.ts'
import { dollars } from '../../core/money.ts'
import type { Turn } from '../../core/turn.ts'
import type { Studies } from '../../life/education.ts'
import type { YearCost } from './tuition.ts'

const gradeMessages = [
  'school.kindergarten',
  'school.grade-1',
  'school.grade-2',
  'school.grade-3',
  'school.grade-4',
  'school.grade-5',
  'school.grade-6',
  'school.grade-7',
  'school.grade-8',
  'school.grade-9',
  'school.grade-10',
  'school.grade-11',
  'school.grade-12',
] as const

/** The beginning of a grade, from kindergarten (0) to the twelfth; grades outside this range get the message of the nearest. */
export function gradeMessage(turn: Turn, grade: number, school: SchoolDefinition): Told {
  const id = gradeMessages[clamp(grade, 0, gradeMessages.length - 1)]
  assert(id !== undefined, 'every grade has a message')
  return messageOf(turn, id, { school: school.name })
}

/** The first year at a school, once more after it was failed: it is no first day. */
export function yearAgainMessage(turn: Turn, school: SchoolDefinition): Told {
  return messageOf(turn, 'school.grade-again', { school: school.name })
}

/** The first day at a school that the player applied to, perhaps one that the player has left before. */
export function startMessage(turn: Turn, school: SchoolDefinition, evening: boolean, cost: YearCost): Told {
  const { name, about } = school
  const isKnown = turn.life.education.records.some(({ location }) => location === school.id)
  const id = isKnown ? 'school.start-again' : evening ? 'school.start-evening' : 'school.start'
  return {
    title: phrase(turn.catalogue, 'school.title-start', { school: name }),
    message: joined(
      say(turn, id, { school: name, about }),
      cost.borrowed > 0
        ? say(turn, 'school.start-loan', { cost: dollars(cost.net), borrowed: dollars(cost.borrowed) })
        : '',
    ),
  }
}

/** The beginning of a later year at such a school. `undeclared`: the player has missed the deadline for a major. */
export function yearMessage(
  turn: Turn,
  { year, years }: Pick<Studies, 'year' | 'years'>,
  school: SchoolDefinition,
  cost: YearCost,
  undeclared: boolean,
): Told {
  const id = year === years ? 'school.year-last' : year === 2 ? 'school.year-second' : 'school.year-other'
  return {
    title: phrase(turn.catalogue, 'school.title-year', { school: school.name }),
    message: joined(
      say(turn, id, { school: school.name, year, years }),
      cost.borrowed > 0 ? say(turn, 'school.year-loan', { borrowed: dollars(cost.borrowed) }) : '',
      undeclared ? say(turn, 'school.year-undeclared') : '',
    ),
  }
}

const graduationImportance: Readonly<Record<SchoolDefinition['educationLevel'], number>> = {
  elementary: 5,
  highSchool: 7,
  trade: 7,
  associate: 7,
  bachelor: 8,
  master: 7,
  doctorate: 8,
}

/** The name of a major, as a degree has it; undefined for a student who has never declared one. */
export function majorOfDegree({ majors = [] }: Catalogue, major: string | null): string | undefined {
  return major === 'undeclared' ? undefined : majors.find(({ id }) => id === major)?.name
}

/** `major` is its name; bachelors and masters are told theirs. `gpa`: 0 to 4. */
export function graduationMessage(
  turn: Turn,
  { name, educationLevel }: SchoolDefinition,
  major: string | undefined,
  gpa: number,
): Told & { importance: number } {
  const values = { school: name, gpa: gpa.toFixed(2) }
  const told =
    major !== undefined && (educationLevel === 'bachelor' || educationLevel === 'master')
      ? messageOf(turn, `school.graduation-${educationLevel}-major`, { ...values, major })
      : messageOf(turn, `school.graduation-${educationLevel}`, values)
  return { ...told, importance: graduationImportance[educationLevel] }
}
