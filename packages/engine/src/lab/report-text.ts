import type { PopulationReport } from './population.ts'
import type { Row } from './rows.ts'

const marks = { met: '✓', unclear: '?', missed: '✗' } as const
/** The most rows in the lists that accompany the figures. */
const listedMax = 20

/** The report as Markdown. It has no time and no machine name, so that the same lives give the same page. */
export function reportText(report: PopulationReport): string {
  const { lives, ruleset, groups, verdicts } = report
  const parts = [
    `# ${lives} lives, ruleset ${ruleset}`,
    '',
    'Lived by the reference autoplayer, seeds 0 and up, against figures of the United States about 2020 (their sources stand in',
    '`packages/engine/src/lab/population-targets.ts`).',
    `${verdicts.met} figures are met, ${verdicts.missed} are missed; of ${verdicts.unclear} so few lives cannot tell (within two standard errors).`,
    ...groups.flatMap(({ name, rows }) => ['', `## ${name}`, '', ...table(rows)]),
    ...doneText(report),
    ...refusedText(report),
    ...mootText(report),
    ...violationText(report),
  ]
  return `${parts.join('\n')}\n`
}

function table(rows: readonly Row[]): string[] {
  const head = ['', 'target', 'tolerance', 'measured', 'standard error', 'of', '']
  const last = head.length - 1
  const cells = rows.map((row) => [
    row.what,
    row.target,
    row.tolerance,
    row.measured,
    row.error,
    `${row.of}`,
    `${marks[row.verdict]} ${row.verdict}`,
  ])
  const widths = head.map((title, column) =>
    Math.max(title.length, 3, ...cells.map((line) => line[column]?.length ?? 0)),
  )
  const line = (values: readonly string[]): string => {
    const padded = values.map((value, column) => {
      const width = widths[column] ?? 0
      return column === 0 || column === last ? value.padEnd(width) : value.padStart(width)
    })
    return `| ${padded.join(' | ')} |`
  }
  const rule = widths.map((width, column) =>
    column === 0 || column === last ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`,
  )
  return [line(head), line(rule), ...cells.map(line)]
}

function doneText({ done, lives }: PopulationReport): string[] {
  if (done.length === 0) return []
  const lines = done.map(([command, times]) => `- \`${command}\`: ${(times / Math.max(1, lives)).toFixed(1)} a life`)
  return ['', '## What the autoplayer did', '', ...lines]
}

function refusedText({ refused }: PopulationReport): string[] {
  if (refused.length === 0) return []
  const lines = refused.slice(0, listedMax).map(([what, times]) => `- \`${what}\`: ${times}`)
  return ['', '## What it proposed in vain', '', 'Habit, command, and why not.', '', ...lines, ...rest(refused.length)]
}

function mootText({ moot }: PopulationReport): string[] {
  if (moot.length === 0) return []
  const lines = moot.map(([what, times]) => `- \`${what}\`: ${times}`)
  return ['', '## What was scheduled and dropped', '', 'The item, and the premise that was false.', '', ...lines]
}

function violationText({ violations }: PopulationReport): string[] {
  if (violations.length === 0) return []
  const lines = violations.slice(0, listedMax).map(({ seed, what }) => `- seed ${seed}: ${what}`)
  return ['', '## What must not be', '', ...lines, ...rest(violations.length)]
}

function rest(length: number): string[] {
  return length > listedMax ? [`- … and ${length - listedMax} more`] : []
}
