import { hash32 } from '@lifegrid/base/hash'
import type { EngineCommand } from '../../apply.ts'
import type { Catalogue } from '../../catalogue/catalogue.ts'
import type { SchoolDefinition } from '../../catalogue/education.ts'
import { ageAt } from '../../core/time.ts'
import { drawKey, randomOf } from '../../core/turn.ts'
import { compareLevels, type Diploma, focuses, type Studies } from '../../life/education.ts'
import type { Life } from '../../life/life.ts'
import { admissionChance, majorsAt, schoolNamed, whyNotApply } from '../../systems/school/college.ts'
import { whyNotJoin } from '../../systems/school/extracurriculars.ts'
import { performanceAt } from '../../systems/school/grades.ts'
import { whyNotLeave, whyNotMajor } from '../../systems/school/studies.ts'
import { weighted } from '../weighted.ts'
import type { AutoplayHabit, HabitRandom } from './habit.ts'

/**
 * Shares of people by the degree they want after high school, and after a first degree. Calibrated so that 42.8 % of those aged
 * 25 to 39 hold a bachelor's degree or more (CPS 2024), given the rates of admission, failure and dropping out.
 */
const plans: readonly (readonly [share: number, level: Diploma])[] = [
  [0.42, 'bachelor'],
  [0.13, 'associate'],
  [0.1, 'trade'],
]
const graduatePlans: readonly (readonly [share: number, level: Diploma])[] = [
  [0.3, 'master'],
  [0.06, 'doctorate'],
]
/** The share of those who want a bachelor's degree who want to teach, and apply to schools that give the licence first: as many as work in it. */
const wantToTeach = 0.42
/** Wanted chances of admission of the three applications: one ambitious, one realistic, one safe. */
const chancesWanted = [0.35, 0.7, 0.95] as const
/** Per moment; there are some twenty a year. */
const takesUpChance = 0.06
const givesUpChance = 0.006
const leavesChance = { struggling: 0.02, otherwise: 0.003 } as const
const returnsChance = 0.0012
const returnAges = { from: 22, to: 45 } as const
const strugglingBelow = 50

/**
 * Manages education: keeps a focus, joins and leaves clubs, applies according to its marks, chooses a major, sometimes drops
 * out, sometimes comes back.
 */
export const education: AutoplayHabit = {
  name: 'education',
  propose(life, minute, { catalogue }, random) {
    const studies = life.education.current
    if (studies === null)
      return returnToSchool(life, catalogue, minute, random) ?? joinOrQuitActivity(life, catalogue, minute, random)
    return (
      changeFocusOrDropOut(life, studies, minute, random) ??
      chooseMajor(life, catalogue, studies) ??
      applyForNextSchool(life, catalogue, studies, minute) ??
      joinOrQuitActivity(life, catalogue, minute, random)
    )
  },
}

function changeFocusOrDropOut(
  life: Life,
  studies: Studies,
  minute: number,
  random: HabitRandom,
): EngineCommand | undefined {
  const focus = focuses[Math.floor(personalTrait(life, `focus:${studies.school}`) * focuses.length)]
  if (focus !== undefined && focus !== life.education.focus) return { type: 'focusUpdate', message: { focus } }
  if (whyNotLeave(life, minute) !== undefined) return undefined
  const chance = performanceAt(studies, minute) < strugglingBelow ? leavesChance.struggling : leavesChance.otherwise
  return random('leave') < chance ? { type: 'dropOut', message: null } : undefined
}

/** Bachelor's degrees by field, in percent of all; others have about one (National Center for Education Statistics, Digest 2022, table 322.10). */
const degreeShares: Readonly<Record<string, number>> = {
  business: 13,
  nursing: 8,
  education: 7,
  biology: 6,
  psychology: 6,
  accounting: 4,
  communications: 4,
  'computer-science': 4,
  economics: 3,
  'mechanical-engineering': 3,
  'social-work': 2,
  english: 2,
  sociology: 2,
  criminology: 2,
}

function chooseMajor(life: Life, catalogue: Catalogue, studies: Studies): EngineCommand | undefined {
  if (studies.major !== null || !['associate', 'bachelor'].includes(studies.educationLevel)) return undefined
  const school = schoolNamed(catalogue, studies.school)
  const open = school === undefined ? [] : majorsAt(catalogue, school).filter((one) => one.id !== 'undeclared')
  const major = weighted(open, ({ id }) => degreeShares[id] ?? 1, personalTrait(life, `major:${studies.school}`))?.id
  if (major === undefined || whyNotMajor(life, catalogue, major, undefined) !== undefined) return undefined
  return { type: 'chooseMajor', message: { major } }
}

/** In the last year of a school: applies for the next one. */
function applyForNextSchool(
  life: Life,
  catalogue: Catalogue,
  studies: Studies,
  minute: number,
): EngineCommand | undefined {
  if (studies.year !== studies.years || compareLevels(studies.educationLevel, 'highSchool') < 0) return undefined
  if (studies.educationLevel === 'highSchool')
    return applyForSchool(life, catalogue, plannedLevel(life, plans, 'plan'), minute)
  if (studies.educationLevel !== 'bachelor') return undefined
  return applyForSchool(life, catalogue, plannedLevel(life, graduatePlans, 'graduate'), minute)
}

/** Goes back to school in the evening. */
function returnToSchool(
  life: Life,
  catalogue: Catalogue,
  minute: number,
  random: HabitRandom,
): EngineCommand | undefined {
  const age = ageAt(life, minute)
  if (age < returnAges.from || age > returnAges.to || random('return') >= returnsChance) return undefined
  const { level } = life.education
  if (level === 'bachelor') return applyForSchool(life, catalogue, 'master', minute)
  if (compareLevels(level, 'bachelor') > 0) return undefined
  return applyForSchool(life, catalogue, level === 'elementary' ? 'highSchool' : 'bachelor', minute)
}

/** The next application: the open school whose chance is closest to the wanted one, up to three applications. */
function applyForSchool(
  life: Life,
  catalogue: Catalogue,
  level: Diploma | undefined,
  minute: number,
): EngineCommand | undefined {
  const sent = life.education.applications.length
  const wanted = chancesWanted[sent]
  if (level === undefined || wanted === undefined) return undefined
  const teaches = level === 'bachelor' && personalTrait(life, 'vocation') < wantToTeach
  // Who wants to teach is nearly always admitted, and goes nowhere else.
  if (teaches && sent > 0) return undefined
  let best: { school: SchoolDefinition; gap: number } | undefined
  for (const school of catalogue.schools ?? []) {
    if (school.educationLevel !== level || life.education.applications.some((one) => one.school === school.id)) continue
    if (whyNotApply(life, catalogue, school, null, minute) !== undefined) continue
    // A personal preference decides between similar schools.
    const gap =
      Math.abs(admissionChance(life, school, minute) - wanted) +
      personalTrait(life, school.id) * 0.3 -
      (teaches && school.licence === 'teacher' ? 2 : 0)
    if (best === undefined || gap < best.gap) best = { school, gap }
  }
  return best === undefined ? undefined : { type: 'applyForSchool', message: { school: best.school.id } }
}

function joinOrQuitActivity(
  life: Life,
  catalogue: Catalogue,
  minute: number,
  random: HabitRandom,
): EngineCommand | undefined {
  const { activities } = life.education
  const oldest = activities[0]
  if (oldest !== undefined && random('give-up') < givesUpChance)
    return { type: 'quitExtracurricular', message: { id: oldest.id } }
  if (activities.length >= 2 || random('take-up') >= takesUpChance) return undefined
  const all = catalogue.extracurriculars ?? []
  const wanted = all[Math.floor(random('which') * all.length)]
  if (wanted === undefined || whyNotJoin(life, catalogue, wanted, minute) !== undefined) return undefined
  return { type: 'applyForExtracurricular', message: { id: wanted.id } }
}

function plannedLevel(
  life: Life,
  shares: readonly (readonly [share: number, level: Diploma])[],
  label: string,
): Diploma | undefined {
  let at = personalTrait(life, label)
  for (const [share, level] of shares) {
    at -= share
    if (at < 0) return level
  }
  return undefined
}

/** A personal trait, 0 to 1; constant for the same life and label. */
function personalTrait(life: Life, label: string): number {
  return randomOf(life.seed).unit(life.index, drawKey('autoplayer:education'), hash32(label))
}
