import type { EngineCommand } from '../apply.ts'
import type { Catalogue } from '../catalogue/catalogue.ts'
import type { EducationRequirement, SchoolDefinition } from '../catalogue/education.ts'
import type { JobDefinition } from '../catalogue/job.ts'
import { ageAt } from '../core/time.ts'
import type { Diploma } from '../life/education.ts'
import type { Life } from '../life/life.ts'
import { admissionChance, majorsAt, requiredLevel, whyNotApply as whyNotStudy } from '../systems/school/college.ts'
import { missingEducation } from '../systems/school/education-requirements.ts'
import { whyNotMajor } from '../systems/school/studies.ts'
import { highestRungFor, whyNotApply } from '../systems/work/applications.ts'

/** What the career of a life is to lead to. */
export interface Career {
  readonly ladder: JobDefinition
  /** What its rungs require, from the lowest up. */
  readonly education: readonly (EducationRequirement | undefined)[]
}

/** Nobody who can begin on the ladder studies for its upper rungs for longer than this, in years of age. */
const studiesUntilAge = 30

export function careerOn(catalogue: Catalogue, ladderId: string): Career | undefined {
  const ladder = catalogue.jobs.find(({ id }) => id === ladderId)
  if (ladder === undefined) return undefined
  return { ladder, education: ladder.rungs.map(({ requires }) => requires?.education) }
}

/** The next command that leads to the career: study what it requires, work on its ladder, and leave everything else. */
export function careerStep(
  life: Life,
  minute: number,
  catalogue: Catalogue,
  career: Career,
): EngineCommand | undefined {
  return studyFor(life, minute, catalogue, career) ?? workFor(life, minute, career)
}

function studyFor(life: Life, minute: number, catalogue: Catalogue, career: Career): EngineCommand | undefined {
  const { education } = life
  if (education.current !== null && education.focus !== 'Academics')
    return { type: 'focusUpdate', message: { focus: 'Academics' } }
  const rung = career.education.findIndex((one) => missingEducation(life, one) !== undefined)
  const missing = career.education[rung]
  if (missing === undefined) return undefined
  const works = life.work.job?.id === career.ladder.id || ageAt(life, minute) >= studiesUntilAge
  if (education.current === null && rung > 0 && works) return undefined
  return chooseMajor(life, catalogue, missing) ?? applyForSchool(life, minute, catalogue, missing)
}

function chooseMajor(life: Life, catalogue: Catalogue, missing: EducationRequirement): EngineCommand | undefined {
  const { current } = life.education
  if (current === null || current.major !== null) return undefined
  const wanted = majorsFor(catalogue, missing)
  const open = (catalogue.majors ?? []).filter(
    ({ id }) => id !== 'undeclared' && whyNotMajor(life, catalogue, id, undefined) === undefined,
  )
  const major = open.find(({ id }) => wanted.has(id)) ?? open[0]
  return major && { type: 'chooseMajor', message: { major: major.id } }
}

/** The majors that a requirement asks for, or that the schools with its licence ask for. */
function majorsFor(catalogue: Catalogue, { majors = [], licence }: EducationRequirement): ReadonlySet<string> {
  const schools = (catalogue.schools ?? []).filter((one) => licence !== undefined && one.licence === licence)
  return new Set([...majors, ...schools.flatMap(({ requiresMajors = [] }) => requiresMajors)])
}

/** Applies to the easiest school that gives what is missing, or to one that leads to such a school. */
function applyForSchool(
  life: Life,
  minute: number,
  catalogue: Catalogue,
  missing: EducationRequirement,
): EngineCommand | undefined {
  const open = (catalogue.schools ?? [])
    .filter(({ id }) => !life.education.applications.some(({ school }) => school === id))
    .filter(({ id }) => !life.education.records.some((had) => had.location === id && had.outcome === 'graduated'))
    .filter((school) => whyNotStudy(life, catalogue, school, null, minute) === undefined)
  const best = open
    .map((school) => ({ school, leads: leadsTo(life, catalogue, school, missing) }))
    .filter(({ leads }) => leads > 0)
    .map(({ school, leads }) => ({ school, worth: leads + admissionChance(life, school, minute) }))
    .sort((a, b) => b.worth - a.worth)[0]
  return best && { type: 'applyForSchool', message: { school: best.school.id } }
}

/** How far a school leads: 2 all the way, 1 a step, 0 nowhere. */
function leadsTo(life: Life, catalogue: Catalogue, school: SchoolDefinition, missing: EducationRequirement): number {
  const { level, majors = [], licence } = missing
  if (licence !== undefined && !life.education.licences.includes(licence)) {
    if (school.licence === licence) return 2
    const after = (catalogue.schools ?? []).filter((one) => one.licence === licence)
    const wanted = majorsFor(catalogue, missing)
    const teaches = wanted.size === 0 || majorsAt(catalogue, school).some(({ id }) => wanted.has(id))
    return after.some((one) => requiredLevel(one) === school.educationLevel) && teaches
      ? 1
      : stepsUp(school, 'bachelor')
  }
  const teaches = majors.length === 0 || majorsAt(catalogue, school).some(({ id }) => majors.includes(id))
  if (level === undefined) return teaches ? 2 : 0
  return school.educationLevel === level && teaches ? 2 : stepsUp(school, level as Diploma)
}

/** High schools for adults lead to every diploma, and a bachelor's and a master's degree to those above. */
function stepsUp({ educationLevel }: SchoolDefinition, to: Diploma): number {
  if (educationLevel === 'highSchool') return 1
  if (educationLevel === 'bachelor') return to === 'master' || to === 'doctorate' ? 1 : 0
  return educationLevel === 'master' && to === 'doctorate' ? 1 : 0
}

function workFor(life: Life, minute: number, { ladder }: Career): EngineCommand | undefined {
  const rung = highestRungFor(life, minute, ladder)
  if (whyNotApply(life, minute, ladder, rung, false) !== undefined) return undefined
  return { type: 'applyForJob', message: { job: ladder.id, rung: ladder.rungs[rung]?.id } }
}
