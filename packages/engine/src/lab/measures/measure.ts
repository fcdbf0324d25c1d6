import type { EngineContext } from '../../core/context.ts'
import type { Life } from '../../life/life.ts'
import type { Ruleset } from '../../life/vocabulary.ts'
import type { LifeWatch, Lived } from '../live.ts'
import type { Row } from '../rows.ts'

/**
 * One question to a population of lives. It looks at each life on its own, keeps what it needs of it as a small piece of plain data (lives are
 * lived in several threads), and makes rows of the report from all of those, which come in the order of the seeds.
 */
export interface Measure<Seen = unknown> {
  /** The heading of its rows. */
  readonly name: string
  /** Begins to look at one life. */
  observe(context: EngineContext): Observer<Seen>
  rows(seen: readonly Seen[], ruleset: Ruleset): readonly Row[]
}

export interface Observer<Seen> extends LifeWatch {
  /** The life is over: what is kept of it. */
  end(life: Life, lived: Lived): Seen
}
