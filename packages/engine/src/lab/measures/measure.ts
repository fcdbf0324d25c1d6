import type { EngineContext } from '../../core/context.ts'
import type { Life } from '../../life/life.ts'
import type { Ruleset } from '../../life/vocabulary.ts'
import type { LifeWatch, Lived } from '../live.ts'
import type { Row } from '../rows.ts'

/**
 * One statistic of a population of lives. It observes each life separately, keeps a small piece of plain data about it (lives
 * run in several threads), and makes rows of the report from all of them, in the order of the seeds.
 */
export interface Measure<Seen = unknown> {
  /** The heading of its rows. */
  readonly name: string
  /** Begins to observe one life. */
  observe(context: EngineContext): Observer<Seen>
  rows(seen: readonly Seen[], ruleset: Ruleset): readonly Row[]
  /** Pictures for the committed report. */
  plots?(seen: readonly Seen[]): readonly Plot[]
}

/** A picture as data; `apps/ctl/src/lab/report` draws it. */
export interface Plot {
  /** Names the file, too: 'Survival'. */
  readonly title: string
  readonly kind: 'lines' | 'bars'
  readonly x: string
  readonly y: string
  /** Lines: points in ascending x. Bars: one point for each of `labels`, whose x is its number. */
  readonly series: readonly PlotSeries[]
  readonly labels?: readonly string[]
}

export interface PlotSeries {
  readonly name: string
  readonly points: readonly (readonly [x: number, y: number])[]
  /** Drawn as dots: the targets. */
  readonly target?: boolean
}

export interface Observer<Seen> extends LifeWatch {
  /** Called at the end of the life: returns the data to keep. */
  end(life: Life, lived: Lived): Seen
}
