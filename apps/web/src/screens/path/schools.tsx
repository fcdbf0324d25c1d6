import type { FrameOf } from '@lifegrid/sdk/messages.generated'
import { money } from '../../game/format.ts'
import { likelihoodOf } from '../../game/odds.ts'
import { ActButton } from '../../parts/act-button.tsx'
import { Folded } from '../../parts/folded.tsx'
import page from '../../parts/page.module.css'
import { Row, Rows } from '../../parts/row.tsx'
import { Section } from '../../parts/section.tsx'
import { Waiting } from '../../parts/waiting.tsx'
import { useGame, useView } from '../../shell/use-game.tsx'
import { useRead } from '../../shell/use-read.ts'
import { words } from '../../words/words.ts'

type SchoolsFrame = FrameOf<'schools'>
type School = SchoolsFrame['schools'][number]

const focuses = ['Balanced', 'Academics', 'Sports', 'Social'] as const

/** The diplomas in their order. */
const levels = ['highSchool', 'trade', 'associate', 'bachelor', 'master', 'doctorate'] as const

/** The school that the player attends, applications, those before, and by diploma the schools that take applications. */
export function Schools() {
  const read = useRead('getSchools')
  const { path } = words
  if (read.frame === undefined) {
    return (
      <Section title={path.school}>
        <Waiting read={read} />
      </Section>
    )
  }
  const { frame, reload } = read
  const applied = frame.schools.filter(({ application }) => application !== undefined)
  const hasOpen = frame.schools.some(({ unavailable }) => unavailable === undefined)
  return (
    <Section title={path.school}>
      <Attended frame={frame} />
      <Records frame={frame} />
      {applied.length > 0 && (
        <Rows empty="">
          {applied.map((school) => (
            <SchoolRow key={school.id} school={school} reload={reload} />
          ))}
        </Rows>
      )}
      {hasOpen ? <Levels frame={frame} reload={reload} /> : <p className={page.empty}>{path.noSchools}</p>}
    </Section>
  )
}

function Attended({ frame: { current } }: { readonly frame: SchoolsFrame }) {
  const game = useGame()
  const { state } = useView()
  const { path } = words
  if (current === null) return <p className={page.empty}>{path.noSchool}</p>
  const { locationName, year, years, GPA, performance } = current
  return (
    <>
      <p className={page.main}>{locationName}</p>
      <p className="note figures">{path.marks(year, years, GPA.toFixed(1), performance)}</p>
      <fieldset className={page.choices}>
        <legend className="note">{path.focus}</legend>
        {focuses.map((focus) => (
          <label key={focus}>
            <input
              type="radio"
              name="focus"
              checked={state.focus === focus}
              onChange={() => void game.act('focusUpdate', { focus })}
            />
            {path.focuses[focus]}
          </label>
        ))}
      </fieldset>
    </>
  )
}

interface LevelsProps {
  readonly frame: SchoolsFrame
  readonly reload: () => Promise<void>
}

/** Each diploma: the schools for it, or what it requires. */
function Levels({ frame: { schools, level: own }, reload }: LevelsProps) {
  const { path } = words
  return levels.map((level) => {
    const all = schools.filter(
      ({ educationLevel, application }) => educationLevel === level && application === undefined,
    )
    const open = all.filter(({ unavailable }) => unavailable === undefined)
    const [first] = all
    if (first === undefined) return null
    const isHad = levels.indexOf(level) <= levels.indexOf(own as (typeof levels)[number])
    if (open.length === 0 && isHad) return null
    if (open.length === 0) {
      return (
        <ul key={level} className={page.single}>
          <Row title={path.levels[level]} closed={first.unavailable} />
        </ul>
      )
    }
    return (
      <Folded key={level} title={path.levels[level]} side={path.schools(open.length)}>
        <Rows empty="">
          {open.map((school) => (
            <SchoolRow key={school.id} school={school} reload={reload} />
          ))}
        </Rows>
      </Folded>
    )
  })
}

function SchoolRow({ school, reload }: { readonly school: School; readonly reload: () => Promise<void> }) {
  const game = useGame()
  const { id, name, about, years, yourCost, chance, application, unavailable } = school
  const { path } = words
  const apply = async (): Promise<void> => {
    await game.act('applyForSchool', { school: id })
    await reload()
  }
  return (
    <Row
      title={name}
      about={`${about} ${path.terms(years, money(yourCost))}`}
      isWide
      side={
        application === undefined
          ? path.chance(words.likelihoods[likelihoodOf(chance)], chance)
          : path.applications[application]
      }
      closed={unavailable}
    >
      {unavailable === undefined && application !== 'sent' && (
        <div>
          <ActButton act={apply} label={path.applyFor(name)}>
            {application === 'offered' ? path.accept : path.apply}
          </ActButton>
        </div>
      )}
    </Row>
  )
}

function Records({ frame: { records } }: { readonly frame: SchoolsFrame }) {
  if (records.length === 0) return null
  return (
    <ul className={page.before}>
      {records.map(({ location, locationName, dateStarted, dateEnded, outcome, GPA }) => (
        <li key={`${location} ${dateStarted}`} className="note figures">
          {words.path.record(
            locationName,
            dateStarted.slice(0, 4),
            dateEnded?.slice(0, 4) ?? '',
            GPA.toFixed(1),
            outcome,
          )}
        </li>
      ))}
    </ul>
  )
}
