import { useMemo } from 'react'
import type { Chronicle, Sample } from '../../game/chronicle.ts'
import { roundMoney } from '../../game/format.ts'
import { ChartWithTable } from '../../parts/chart/chart-with-table.tsx'
import { chronicleOf } from '../../session/chronicles.ts'
import { useGame, useView } from '../../shell/use-game.tsx'
import { words } from '../../words/words.ts'

const minutesPerYear = 525_960

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
  const { client } = useGame()
  const { life, userID } = useView()
  // biome-ignore lint/correctness/useExhaustiveDependencies: another life has another chronicle.
  const chronicle = useMemo(() => chronicleOf(client), [client, life, userID])
  if (chronicle === undefined || chronicle.samples.length < samplesMin)
    return <p className="note">{words.chart.early}</p>
  return <Drawn chronicle={chronicle} />
}

function Drawn({ chronicle: { samples } }: { readonly chronicle: Chronicle }) {
  const drawn = useMemo(() => {
    const of = (read: (sample: Sample) => number | undefined): (number | null)[] =>
      samples.map((sample) => read(sample) ?? null)
    return {
      xs: samples.map(({ minute }) => minute / minutesPerYear),
      stats: stats.map(({ value, ...line }) => ({
        ...line,
        name: words.values[value],
        values: of((sample) => sample[value]),
      })),
      wealth: [
        { name: words.values.money, colour: '--ink', values: of(({ money }) => money) },
        { name: words.chart.netWorth, colour: '--rubric', dash: [8, 3], values: of(({ netWorth }) => netWorth) },
      ],
    }
  }, [samples])
  const { chart } = words
  return (
    <>
      <ChartWithTable label={chart.stats} xs={drawn.xs} lines={drawn.stats} range={statRange} asText={String} />
      <ChartWithTable label={chart.wealth} xs={drawn.xs} lines={drawn.wealth} asText={roundMoney} />
      <p className="note">{chart.seen}</p>
    </>
  )
}
