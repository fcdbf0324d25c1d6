import type { FrameBody } from '@lifegrid/sdk/messages.generated'
import { useState } from 'react'
import { type Effect, shownValues } from '../../game/effects.ts'
import { signed, signedMoney } from '../../game/format.ts'
import { useGame, useGameState, useView } from '../../shell/use-game.tsx'
import { words } from '../../words/words.ts'
import { Effects } from './effects-line.tsx'
import css from './summary.module.css'

type Passed = FrameBody<'offlineSummary'>

/** What a skip of time has changed, until the player puts it away. */
export function SkipSummary() {
  const { skipped } = useGameState()
  const game = useGame()
  if (skipped === null) return null
  return (
    <Summary
      passed={skipped}
      title={words.skip.title}
      note={words.skip.stoppedBy[skipped.stoppedBy]}
      onClose={game.putSummaryAway}
    />
  )
}

/** What has happened while the player was away, until they put it away. */
export function AwaySummary() {
  const { offlineSummary } = useView()
  const [closed, setClosed] = useState<Passed>()
  if (offlineSummary === null || offlineSummary === closed || offlineSummary.minutes === 0) return null
  return (
    <Summary
      passed={offlineSummary}
      title={words.skip.away}
      note={offlineSummary.held ? words.skip.held : ''}
      onClose={() => setClosed(offlineSummary)}
    />
  )
}

interface SummaryProps {
  readonly passed: Passed
  readonly title: string
  readonly note: string
  readonly onClose: () => void
}

function Summary({ passed, title, note, onClose }: SummaryProps) {
  const { fromDate, toDate, changes, reasons, decided } = passed
  const effects: Effect[] = shownValues.flatMap((value) => {
    const [before, after] = changes[value] ?? [0, 0]
    return before === after ? [] : [{ value, by: after - before }]
  })
  return (
    <section className={css.summary} aria-label={title}>
      <h2 className={css.title}>{title}</h2>
      <p className="note">
        {words.skip.passed(words.isoDate(fromDate), words.isoDate(toDate))} {note}
      </p>
      <Effects effects={effects} />
      {decided.map(({ eventId, title: event, option }) => (
        <p key={eventId} className="note">
          {words.skip.decided(event, option)}
        </p>
      ))}
      <Reasons effects={effects} reasons={reasons} />
      <button type="button" onClick={onClose}>
        {words.close}
      </button>
    </section>
  )
}

/** Why each value has changed, for those who ask. */
function Reasons({ effects, reasons }: { readonly effects: readonly Effect[]; readonly reasons: Passed['reasons'] }) {
  const told = effects.filter(({ value }) => (reasons[value]?.length ?? 0) > 0)
  if (told.length === 0) return null
  return (
    <details className={css.reasons}>
      <summary>{words.skip.why}</summary>
      <dl className="figures">
        {told.map(({ value }) => (
          <div key={value}>
            <dt>{words.values[value]}</dt>
            {reasons[value]?.map(({ what, by }) => (
              <dd key={what}>
                {what} {value === 'money' ? signedMoney(by) : signed(by)}
              </dd>
            ))}
          </div>
        ))}
      </dl>
    </details>
  )
}
