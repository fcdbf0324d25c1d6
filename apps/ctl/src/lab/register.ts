import { rulesets } from '@lifegrid/contract/commands/system/sys-birth'
import { type Command, Option } from 'commander'
import type { CourseOptions } from './course-command.ts'
import type { CoverageOptions } from './coverage-command.ts'
import type { LifeOptions } from './life-command.ts'
import type { LivesOptions } from './lives-command.ts'
import { wholeNumber } from './options.ts'

/** Adds `lifegrid lab`. The code of its commands is loaded when they run. */
export function registerLabCommands(program: Command): void {
  const lab = program.command('lab').description('simulate lives without a cluster')

  lab
    .command('life')
    .description('simulate one life and print its story')
    .requiredOption('--seed <text>', 'determines everything random in the life')
    .addOption(new Option('--sex <sex>', 'sex of the character (default: random)').choices(['female', 'male']))
    .addOption(rulesetOption())
    .option('--until <age>', 'stop at this age, in years', wholeNumber(1, 120))
    .option('--log', 'print every line and every choice, instead of a book')
    .option('--json', 'print one JSON object')
    .action(async (options: LifeOptions) => {
      const { lifeCommand } = await import('./life-command.ts')
      process.exitCode = lifeCommand(options)
    })

  lab
    .command('lives')
    .description('simulate many lives in threads and compare them with real population statistics')
    .argument('<count>', 'number of lives', wholeNumber(1, 1_000_000))
    .option('--workers <n>', 'number of threads (default: one for each core)', wholeNumber(1, 256))
    .addOption(rulesetOption())
    .option('--json', 'print one JSON object')
    .option('--out <file>', 'write the report to this file')
    .option('--report', 'also write docs/generated/population.md, with its pictures')
    .option(
      '--keep <file>',
      'keep the lives in this file, and begin with those that it has: so a long run can be continued',
    )
    .action(async (count: number, options: LivesOptions) => {
      const { livesCommand } = await import('./lives-command.ts')
      process.exitCode = await livesCommand(count, options)
    })

  lab
    .command('coverage')
    .description('simulate lives until every event, option, outcome and variant of a text was reached')
    .option('--lives <n>', 'the most lives', wholeNumber(1, 100_000), 600)
    .option('--json', 'print one JSON object')
    .action(async (options: CoverageOptions) => {
      const { coverageCommand } = await import('./coverage-command.ts')
      process.exitCode = coverageCommand(options)
    })

  lab
    .command('course')
    .description('simulate lives and print how they are at each age: what the web client compares players with')
    .argument('<count>', 'number of lives', wholeNumber(1, 100_000))
    .option('--out <file>', 'write it to this file')
    .action(async (count: number, options: CourseOptions) => {
      const { courseCommand } = await import('./course-command.ts')
      await courseCommand(count, options)
    })
}

function rulesetOption(): Option {
  return new Option('--ruleset <ruleset>', 'mortality rates to use').choices(rulesets).default('calibrated')
}
