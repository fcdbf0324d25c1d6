import { assert } from '@lifegrid/base/assert'
import type { SchoolDefinition } from '../../catalogue/education.ts'

interface Told {
  readonly title: string
  readonly message: string
}

/** From kindergarten (0) to the twelfth grade. `{school}` is the school's name. */
const grades: readonly Told[] = [
  {
    title: 'The first day',
    message: '{school}. You are given a hook with a picture of a duck. The duck is yours until June.',
  },
  {
    title: 'First grade',
    message: 'Letters turn out to be the same ones everywhere. You read a cereal box aloud, twice.',
  },
  { title: 'Second grade', message: 'You can tell the time, and from now on people expect you to.' },
  { title: 'Third grade', message: 'Seven times eight. You will be unsure about it for the rest of your life.' },
  { title: 'Fourth grade', message: 'A recorder of your own. The neighbours know.' },
  { title: 'Fifth grade', message: 'You are among the tall ones in the corridor, without having grown.' },
  { title: 'Sixth grade', message: 'Seven teachers instead of one, and none of them knows what the others asked for.' },
  { title: 'Seventh grade', message: 'Everybody’s voice does something. Nobody mentions it, loudly.' },
  { title: 'Eighth grade', message: 'The last year in which you know where everything is.' },
  {
    title: 'High school',
    message: '{school}. The building is bigger than it needs to be. Your locker sticks; so does everyone’s.',
  },
  { title: 'Tenth grade', message: 'You know which stairs to take. That is most of it.' },
  { title: 'Eleventh grade', message: 'People have begun to ask what you want to do, and to wait for the answer.' },
  { title: 'Twelfth grade', message: 'The last first day. You take the long way to the room.' },
]

export function gradeText(grade: number, school: SchoolDefinition): Told {
  const text = grades[Math.min(grades.length - 1, Math.max(0, grade))]
  assert(text !== undefined, 'every grade has its words')
  return { title: text.title, message: text.message.replaceAll('{school}', school.name) }
}

/** The beginning of a later year at a college or a trade school. */
export function yearText(year: number, years: number): string {
  if (year === years) return 'The last year. You have a favourite seat, and somebody new is sitting in it.'
  if (year === 2) return 'The second year. You know where the coffee is bad, and go there anyway.'
  return `Year ${year} of ${years}. The new ones look very young.`
}

export function graduationText(
  school: SchoolDefinition,
  major: string | undefined,
  gpa: number,
): Told & { importance: number } {
  const marks = `Your GPA was ${gpa.toFixed(2)}.`
  const message: Readonly<Record<SchoolDefinition['educationLevel'], string>> = {
    elementary: `Nine years at ${school.name} end with a song, an envelope, and a hook with a duck on it. ${marks}`,
    highSchool: `Caps go up at ${school.name}, and come down on other people. ${marks}`,
    trade: `${school.name} gives you a certificate and shakes your hand with a hand that knows the work. ${marks}`,
    associate: `Two years, a gown that is rented by the hour, and a degree from ${school.name}. ${marks}`,
    bachelor: `They read your name out at ${school.name} and almost get it right.${major === undefined ? '' : ` Your subject was ${major}.`} ${marks}`,
    master: `${school.name} makes you a master of something.${major === undefined ? '' : ` It is ${major}.`} ${marks}`,
    doctorate: `A hood, a handshake, and a title that your mother uses before you do. ${marks}`,
  }
  const weights = {
    elementary: 5,
    highSchool: 7,
    trade: 7,
    associate: 7,
    bachelor: 8,
    master: 7,
    doctorate: 8,
  } as const
  return { title: 'Graduation', message: message[school.educationLevel], importance: weights[school.educationLevel] }
}
