import type { EngineCommand } from '../apply.ts'
import type { Catalogue } from '../catalogue/catalogue.ts'
import type { EducationRequirement, SchoolDefinition } from '../catalogue/education.ts'
import type { JobDefinition } from '../catalogue/job.ts'
import type { Diploma } from '../life/education.ts'
import type { Life } from '../life/life.ts'
import { admissionChance, majorsAt, whyNotApply as whyNotStudy } from '../systems/school/college.ts'
import { missingEducation } from '../systems/school/education-requirements.ts'
import { whyNotMajor } from '../systems/school/studies.ts'
import { highestRungFor, whyNotApply } from '../systems/work/applications.ts'

/** What the career of a life is to lead to. */
export interface Career {
  readonly ladder: JobDefinition
  /** All that its rungs require. */
  readonly education: readonly EducationRequirement[]
}

export function careerOn(catalogue: Catalogue, ladderId: string): Career | undefined {
  const ladder = catalogue.jobs.find(({ id }) => id === ladderId)
  if (ladder === undefined) return undefined
  return { ladder, education: ladder.rungs.flatMap(({ requires }) => requires?.education ?? []) }
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
  const missing = career.education.find((one) => missingEducation(life, one) !== undefined)
  if (missing === undefined) return undefined
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
    .filter((school) => !life.education.applications.some((one) => one.school === school.id))
    .filter((school) => whyNotStudy(life, catalogue, school, null, minute) === undefined)
  const best = open
    .map((school) => ({ school, worth: worthOf(catalogue, school, missing) + admissionChance(life, school, minute) }))
    .filter(({ worth }) => worth >= 1)
    .sort((a, b) => b.worth - a.worth)[0]
  return best && { type: 'applyForSchool', message: { school: best.school.id } }
}

/** How far a school leads: all the way, a step, or nowhere. */
function worthOf(catalogue: Catalogue, school: SchoolDefinition, missing: EducationRequirement): number {
  const { level, majors = [], licence } = missing
  if (licence !== undefined) {
    if (school.licence === licence) return 2
    const after = (catalogue.schools ?? []).filter((one) => one.licence === licence)
    const leads = after.some(({ requires = 'highSchool' }) => requires === school.educationLevel)
    const wanted = majorsFor(catalogue, missing)
    const teaches = wanted.size === 0 || majorsAt(catalogue, school).some(({ id }) => wanted.has(id))
    return leads && teaches ? 1 : stepsUp(school, 'bachelor')
  }
  const teaches = majors.length === 0 || majorsAt(catalogue, school).some(({ id }) => majors.includes(id))
  return school.educationLevel === level && teaches ? 2 : stepsUp(school, level as Diploma | undefined)
}

/** High schools for adults lead to every diploma, and a bachelor's and a master's degree to those above. */
function stepsUp({ educationLevel }: SchoolDefinition, to: Diploma | undefined): number {
  if (educationLevel === 'highSchool') return 1
  if (educationLevel === 'bachelor') return to === 'master' || to === 'doctorate' ? 1 : 0
  return educationLevel === 'master' && to === 'doctorate' ? 1 : 0
}

function workFor(life: Life, minute: number, { ladder }: Career): EngineCommand | undefined {
  const rung = highestRungFor(life, minute, ladder)
  if (whyNotApply(life, minute, ladder, rung, false) !== undefined) return undefined
  return { type: 'applyForJob', message: { job: ladder.id, rung: ladder.rungs[rung]?.id } }
}
