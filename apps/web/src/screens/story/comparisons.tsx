import { type Comparison, type Course, compare } from '../../game/comparison.ts'
import { roundMoney } from '../../game/format.ts'
import lines from '../../parts/labelled-lines.module.css'
import { useView } from '../../shell/use-game.tsx'
import { useRead } from '../../shell/use-read.ts'
import { words } from '../../words/words.ts'
import css from './comparisons.module.css'
import population from './population.json' with { type: 'json' }

/** Before school, lives hardly differ. */
const comparedFrom = 6

/** How the player is, next to the lives of others of the same age, which were simulated by the same rules. */
export function Comparisons() {
  const { state } = useView()
  const { frame } = useRead('getStore')
  const { happiness, health, stress, social, ageYears } = state
  const netWorth = frame?.money.netWorthCents
  const mine = { happiness, health, stress, social, ...(netWorth !== undefined && { netWorth }) }
  if (ageYears < comparedFrom) return <p className="note">{words.comparison.early}</p>
  const compared = compare(population satisfies Course, ageYears, mine)
  return (
    <>
      <dl className={lines.lines}>
        {compared.map((each) => (
          <Line key={each.value} comparison={each} />
        ))}
      </dl>
      <p className="note">{words.comparison.note(population.lives, ageYears)}</p>
    </>
  )
}

function Line({ comparison: { value, mine, quantiles, standing } }: { readonly comparison: Comparison }) {
  const { names, standings, middle } = words.comparison
  const asText = value === 'netWorth' ? roundMoney : (n: number) => String(Math.round(n))
  const [p10 = 0, p25 = 0, p50 = 0, p75 = 0, p90 = 0] = quantiles
  const [from, to] = [Math.min(p10, mine), Math.max(p90, mine)]
  const at = (n: number): number => (to === from ? 50 : ((n - from) / (to - from)) * 100)
  const style = {
    '--p10': at(p10),
    '--p25': at(p25),
    '--p50': at(p50),
    '--p75': at(p75),
    '--p90': at(p90),
    '--mine': at(mine),
  }
  return (
    <div className={lines.line}>
      <dt>{names[value]}</dt>
      <dd>
        <span className={`${lines.drawn} ${css.scale}`} style={style as React.CSSProperties} aria-hidden="true">
          <span className={css.most} />
          <span className={css.half} />
          <span className={css.median} />
          <span className={css.mine} />
        </span>
        <span className={lines.text}>
          <span className="figures">{asText(mine)}</span>, {standings[standing]}{' '}
          <span className="note">{middle(asText(p25), asText(p75))}</span>
        </span>
      </dd>
    </div>
  )
}
