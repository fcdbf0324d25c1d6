import type { FrameOf } from '@lifegrid/sdk/messages.generated'
import { money } from '../../game/format.ts'
import { ActButton } from '../../parts/act-button.tsx'
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

/** The school that the player attends, those that take applications, and those before. */
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
  return (
    <Section title={path.school}>
      <Attended frame={frame} />
      <Rows empty={path.noSchools}>
        {frame.schools
          .filter(({ unavailable, application }) => unavailable === undefined || application !== undefined)
          .map((school) => (
            <SchoolRow key={school.id} school={school} reload={reload} />
          ))}
      </Rows>
      <Records frame={frame} />
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
      <fieldset className={page.controls}>
        <legend className="note">{path.focus}</legend>
        {focuses.map((focus) => (
          <label key={focus}>
            <input
              type="radio"
              name="focus"
              checked={state.focus === focus}
              onChange={() => void game.act('focusUpdate', { focus })}
            />{' '}
            {path.focuses[focus]}
          </label>
        ))}
      </fieldset>
    </>
  )
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
      side={application === undefined ? path.chance(chance) : path.applications[application]}
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
    <ul>
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
