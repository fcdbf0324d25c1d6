import { useMemo } from 'react'
import { ageAt } from '../../game/calendar.ts'
import { type Lane, lanesOf, type Span } from '../../game/lanes.ts'
import lines from '../../parts/labelled-lines.module.css'
import { Section } from '../../parts/section.tsx'
import { useView } from '../../shell/use-game.tsx'
import { useRead } from '../../shell/use-read.ts'
import { words } from '../../words/words.ts'
import css from './lanes.module.css'

/** The life in lanes from birth to now: where the player learned and worked, whom they loved, what ailed them, and what changed everything. */
export function Lanes() {
  const { state, feed, healthConditions } = useView()
  const schools = useRead('getSchools').frame
  const jobs = useRead('getJobs').frame
  const loves = useRead('getLoves').frame?.loves
  const lanes = useMemo(
    () =>
      lanesOf({ anchor: state, schools, jobs, loves, loveTitle: words.lanes.love, conditions: healthConditions, feed }),
    [state, schools, jobs, loves, healthConditions, feed],
  )
  const { lanes: texts } = words
  return (
    <Section title={texts.title}>
      {lanes.length === 0 ? (
        <p className="note">{texts.empty}</p>
      ) : (
        <dl className={lines.lines}>
          {lanes.map((lane) => (
            <LaneLine key={lane.name} lane={lane} />
          ))}
        </dl>
      )}
      {lanes.length > 0 && (
        <p className={`note figures ${lines.ends}`}>
          <span>{texts.birth}</span>
          <span>{texts.now(state.ageYears)}</span>
        </p>
      )}
    </Section>
  )
}

function LaneLine({ lane: { name, spans } }: { readonly lane: Lane }) {
  const { state } = useView()
  const part = (minute: number): number => Math.min(100, (minute / Math.max(1, state.minute)) * 100)
  const { names, span: spanText } = words.lanes
  const ageOf = (minute: number): number => ageAt(state, minute)
  const said = (span: Span): string =>
    spanText(span.title, ageOf(span.from), span.isOver ? ageOf(span.to) : undefined, span.from === span.to)
  return (
    <div className={lines.line}>
      <dt>{names[name]}</dt>
      <dd>
        <span className={`${lines.drawn} ${css.track}`} aria-hidden="true">
          {spans.map((span) => (
            <span
              key={`${span.title} ${span.from}`}
              className={css.span}
              data-over={span.isOver}
              data-moment={span.from === span.to}
              style={{ '--from': part(span.from), '--long': part(span.to) - part(span.from) } as React.CSSProperties}
            />
          ))}
        </span>
        <span className="note figures">{spans.map(said).join('; ')}.</span>
      </dd>
    </div>
  )
}
