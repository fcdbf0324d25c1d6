import { catalogue } from '@lifegrid/content/catalogue.generated'
import { type Coverage, coverageOf } from '@lifegrid/engine/lab/coverage'
import { type CoverageKind, coverageKinds } from '@lifegrid/engine/lab/coverage-goals'
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
function coverageText({ lives, goals, reached, whyNot }: Coverage): string {
  const all = [...goals]
  const lines = coverageKinds.map((kind) => {
    const of = all.filter(([, one]) => one === kind)
    const hits = of.filter(([goal]) => reached.has(goal))
    return `${`${kind}s`.padEnd(14)} ${hits.length} of ${of.length} (${((100 * hits.length) / Math.max(1, of.length)).toFixed(1)} %)`
  })
  const missing = withoutParts(all.filter(([goal]) => !reached.has(goal)))
  const listed = missing.map(([goal, kind]) => `  ${kind} ${goal}: ${whyNot(goal)}`)
  return [
    `${lives} lives, seeds 0 to ${lives - 1}`,
    ...lines,
    ...(listed.length === 0
      ? ['Everything was reached.']
      : ['Not reached, and why not. `npx lifegrid play --event <id> --seed 0` plays one alone:', ...listed]),
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

function asJson({ lives, goals, reached, whyNot }: Coverage): unknown {
  return {
    lives,
    goals: goals.size,
    reached: Object.fromEntries(reached),
    missing: Object.fromEntries(
      [...goals.keys()].filter((goal) => !reached.has(goal)).map((goal) => [goal, whyNot(goal)]),
    ),
  }
}
