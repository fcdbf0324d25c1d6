import { useEffect, useState } from 'react'
import { words } from '../../words/words.ts'
import css from './chart.module.css'
import { Chart, type Line } from './chart.tsx'

interface Props {
  readonly label: string
  readonly xs: readonly number[]
  readonly lines: readonly Line[]
  readonly range?: readonly [number, number]
  readonly asText: (value: number) => string
}

/** How many rows the table has at most. The chart has all values. */
const rowsMax = 24

/** A chart with its legend, and the same values as a table. */
export function ChartWithTable({ label, xs, lines, range, asText }: Props) {
  const scheme = useScheme()
  return (
    <figure className={css.figure}>
      <Chart key={scheme} label={label} xs={xs} lines={lines} asText={asText} {...(range !== undefined && { range })} />
      <ul className={css.legend}>
        {lines.map(({ name, colour, dash }) => (
          <li key={name}>
            <svg viewBox="0 0 32 8" aria-hidden="true">
              <line
                x1="0"
                x2="32"
                y1="4"
                y2="4"
                strokeWidth="2"
                style={{ stroke: `var(${colour})` }}
                strokeDasharray={dash?.join(' ')}
              />
            </svg>
            {name}
          </li>
        ))}
      </ul>
      <ValueTable xs={xs} lines={lines} asText={asText} />
    </figure>
  )
}

function ValueTable({ xs, lines, asText }: Pick<Props, 'xs' | 'lines' | 'asText'>) {
  const step = Math.max(1, Math.ceil(xs.length / rowsMax))
  const rows = xs.map((_, n) => n).filter((n) => n % step === 0 || n === xs.length - 1)
  return (
    <details className={css.table}>
      <summary>{words.chart.asTable}</summary>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable with keys. */}
      <section className={css.scroll} tabIndex={0} aria-label={words.chart.asTable}>
        <table className="figures">
          <thead>
            <tr>
              <th scope="col">{words.chart.age}</th>
              {lines.map(({ name }) => (
                <th key={name} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((n) => (
              <tr key={n}>
                <th scope="row">{(xs[n] ?? 0).toFixed(1)}</th>
                {lines.map(({ name, values }) => {
                  const value = values[n] ?? null
                  return <td key={name}>{value === null ? '–' : asText(value)}</td>
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </details>
  )
}

/** Changes when the colours of the page change, so that the chart is drawn anew. */
function useScheme(): string {
  const [scheme, setScheme] = useState(schemeNow)
  useEffect(() => {
    const media = matchMedia('(prefers-color-scheme: dark)')
    const onChange = (): void => setScheme(schemeNow())
    media.addEventListener('change', onChange)
    return () => media.removeEventListener('change', onChange)
  }, [])
  return scheme
}

function schemeNow(): string {
  return `${document.documentElement.style.colorScheme} ${matchMedia('(prefers-color-scheme: dark)').matches}`
}
