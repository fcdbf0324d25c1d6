import { catalogue } from '@lifegrid/content/catalogue.generated'
import { type Coverage, type CoverageKind, coverageKinds, coverageOf } from '@lifegrid/engine/lab/coverage'
import { progress } from './progress.ts'

export interface CoverageOptions {
  readonly lives: number
  readonly json?: boolean
}

/** Lives until every event, option, outcome and variant of a text was reached. @returns the exit code: 1 when something was not. */
export function coverageCommand({ lives, json }: CoverageOptions): number {
  const shown = progress(lives, process.stderr)
  const coverage = coverageOf(lives, { catalogue }, () => shown.advance(1))
  shown.end()
  process.stdout.write(json === true ? `${JSON.stringify(asJson(coverage))}\n` : coverageText(coverage))
  return coverage.reached.size === coverage.goals.size ? 0 : 1
}

/** How much of each kind was reached, and what was not. */
function coverageText({ lives, goals, reached }: Coverage): string {
  const all = [...goals]
  const lines = coverageKinds.map((kind) => {
    const of = all.filter(([, one]) => one === kind)
    const hits = of.filter(([goal]) => reached.has(goal))
    return `${`${kind}s`.padEnd(14)} ${hits.length} of ${of.length} (${((100 * hits.length) / Math.max(1, of.length)).toFixed(1)} %)`
  })
  const missing = withoutParts(all.filter(([goal]) => !reached.has(goal)))
  const listed = missing.map(
    ([goal, kind]) => `  ${kind} ${goal}    npx lifegrid play --event ${goal.split(' ')[0]} --seed 0`,
  )
  return [
    `${lives} lives, seeds 0 to ${lives - 1}`,
    ...lines,
    ...(listed.length === 0 ? ['Everything was reached.'] : ['Not reached; each can be played alone:', ...listed]),
    '',
  ].join('\n')
}

/** What is part of something that is missing itself is not listed. */
function withoutParts(missing: readonly (readonly [string, CoverageKind])[]): (readonly [string, CoverageKind])[] {
  const names = new Set(missing.map(([goal]) => goal))
  return missing.filter(([goal]) => {
    const words = goal.split(' ')
    return !words.some((_, length) => length > 0 && names.has(words.slice(0, length).join(' ')))
  })
}

function asJson({ lives, goals, reached }: Coverage): unknown {
  return {
    lives,
    goals: goals.size,
    reached: Object.fromEntries(reached),
    missing: [...goals.keys()].filter((goal) => !reached.has(goal)),
  }
}
