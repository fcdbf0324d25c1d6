import type { FrameOf } from '@lifegrid/sdk/messages.generated'
import { signed } from '../../game/format.ts'
import { causesOf, type Mood, type MoodGauge } from '../../game/moods.ts'
import lines from '../../parts/labelled-lines.module.css'
import { Section } from '../../parts/section.tsx'
import { Waiting } from '../../parts/waiting.tsx'
import { useGameState, useView } from '../../shell/use-game.tsx'
import { useRead } from '../../shell/use-read.ts'
import { words } from '../../words/words.ts'
import css from './moods.module.css'

type Causes = FrameOf<'moodCauses'>

/** How the player feels, and what makes it so. */
export function Moods() {
  const { state } = useView()
  const read = useRead('getMoodCauses')
  const { wellbeing } = words
  return (
    <Section title={wellbeing.now(state.mood)}>
      {read.frame === undefined ? (
        <Waiting read={read} />
      ) : (
        <dl className={lines.lines}>
          {(['happiness', 'stress', 'health', 'social'] as const).map((gauge) => (
            <MoodLine key={gauge} gauge={gauge} causes={read.frame as Causes} />
          ))}
        </dl>
      )}
    </Section>
  )
}

/** A hairline with the value and the place where it comes to rest, and below it what lifts it and what lowers it. */
function MoodLine({ gauge, causes }: { readonly gauge: MoodGauge; readonly causes: Causes }) {
  const { state, feed } = useView()
  const { effects } = useGameState()
  const { wellbeing } = words
  const now = state[gauge]
  const { rest, daysPerPoint } = causes.gauges[gauge]
  const mood = causesOf(gauge, causes, { feed, effects, minute: state.minute, now })
  const style = { '--now': now, '--rest': rest }
  return (
    <div className={lines.line}>
      <dt>{wellbeing.values[gauge]}</dt>
      <dd>
        <span className={`${lines.drawn} ${css.scale}`} style={style as React.CSSProperties} aria-hidden="true">
          <span className={css.now} />
          <span className={css.rest} />
        </span>
        <span className={`figures ${css.value}`}>{words.people.ofHundred(now)}</span>{' '}
        <span className="note">{wellbeing.course(now, rest, daysPerPoint)}</span>
        <ul className={css.causes}>
          <CauseLine moods={mood.lifts} isUp gauge={gauge} />
          <CauseLine moods={mood.lowers} isUp={false} gauge={gauge} />
        </ul>
        <span className={`note figures ${lines.text}`}>
          {wellbeing.usual(mood.usual)} {mood.lately !== 0 && wellbeing.lately(signed(mood.lately), mood.events)}
        </span>
      </dd>
    </div>
  )
}

interface CauseProps {
  readonly moods: readonly Mood[]
  readonly isUp: boolean
  readonly gauge: MoodGauge
}

function CauseLine({ moods, isUp, gauge }: CauseProps) {
  if (moods.length === 0) return null
  const { wellbeing } = words
  const isGood = isUp !== (gauge === 'stress')
  return (
    <li>
      <span className={isGood ? css.gain : css.loss} aria-hidden="true">
        {isUp ? '↑' : '↓'}
      </span>{' '}
      <em>{isUp ? wellbeing.lifted : wellbeing.lowered}</em>{' '}
      <span className="figures">
        {moods.map(({ cause, name, by }) => `${wellbeing.causes[cause](name)} ${signed(by)}`).join(', ')}.
      </span>
    </li>
  )
}
