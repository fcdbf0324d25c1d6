import { useMemo } from 'react'
import { type Chronicle, minutesPerYear, type Sample, withYears } from '../../game/chronicle.ts'
import { roundMoney } from '../../game/format.ts'
import { ChartWithTable } from '../../parts/chart/chart-with-table.tsx'
import { chronicleOf } from '../../session/chronicles.ts'
import { useGame, useView } from '../../shell/use-game.tsx'
import { useRead } from '../../shell/use-read.ts'
import { words } from '../../words/words.ts'

/** A curve needs at least this many moments. */
const samplesMin = 3

const stats = [
  { value: 'health', colour: '--ink' },
  { value: 'happiness', colour: '--gain', dash: [8, 3] },
  { value: 'stress', colour: '--loss', dash: [2, 3] },
] as const

const statRange = [0, 100] as const

/** The course of the life as curves: how the player was, and what they had. */
export function Curves() {
  const samples = useSamples()
  const { chart } = words
  if (samples.length < samplesMin) return <p className="note">{chart.early}</p>
  return (
    <>
      <StatsCurve samples={samples} />
      <Wealth samples={samples} />
      <p className="note">{chart.seen}</p>
    </>
  )
}

/** Money and net worth alone. */
export function WealthCurve() {
  const samples = useSamples()
  if (samples.length < samplesMin) return <p className="note">{words.chart.early}</p>
  return <Wealth samples={samples} />
}

function useSamples(): Chronicle['samples'] {
  const { client } = useGame()
  const { life, userID } = useView()
  const { frame } = useRead('getYears')
  const years = frame?.years
  // biome-ignore lint/correctness/useExhaustiveDependencies: another life has another chronicle.
  return useMemo(() => withYears(chronicleOf(client)?.samples ?? [], years ?? []), [client, life, userID, years])
}

interface CurveProps {
  readonly samples: Chronicle['samples']
}

function StatsCurve({ samples }: CurveProps) {
  const xs = useMemo(() => agesOf(samples), [samples])
  const lines = useMemo(
    () => stats.map(({ value, ...line }) => ({ ...line, name: words.values[value], values: valuesOf(samples, value) })),
    [samples],
  )
  return <ChartWithTable label={words.chart.stats} xs={xs} lines={lines} range={statRange} asText={String} />
}

function Wealth({ samples }: CurveProps) {
  const xs = useMemo(() => agesOf(samples), [samples])
  const lines = useMemo(
    () => [
      { name: words.values.money, colour: '--ink', values: valuesOf(samples, 'money') },
      { name: words.chart.netWorth, colour: '--rubric', dash: [8, 3], values: valuesOf(samples, 'netWorth') },
    ],
    [samples],
  )
  return <ChartWithTable label={words.chart.wealth} xs={xs} lines={lines} asText={roundMoney} />
}

function agesOf(samples: CurveProps['samples']): number[] {
  return samples.map(({ minute }) => minute / minutesPerYear)
}

function valuesOf(samples: CurveProps['samples'], value: keyof Sample): (number | null)[] {
  return samples.map((sample) => sample[value] ?? null)
}
