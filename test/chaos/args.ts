import { Command, InvalidArgumentError } from 'commander'

export interface ChaosOptions {
  readonly minutes: number
  /** Chooses the faults and the players' moves; one is drawn where it is left out. */
  readonly seed?: string
  readonly players: number
  /** Commands of each player in a second. */
  readonly rate: number
}

/** The command line of `npm run chaos`. */
export function chaosCommand(): Command {
  return new Command('npm run chaos --')
    .description(
      'Runs a real cluster under load, one fault after another, and checks what every client was told against the record.\n' +
        'Exit code 1 when anything was lost, doubled or out of order.',
    )
    .option('--minutes <n>', 'how long', above0, 2)
    .option('--seed <text>', 'what faults and moves are drawn from (default: another one each time, which is shown)')
    .option('--players <n>', 'how many play', whole, 40)
    .option('--rate <n>', 'commands of each player in a second', above0, 5)
    .allowExcessArguments(false)
    .showHelpAfterError()
}

/** @param args without the program's own name. Ends the process with a message where they are no good, and after --help. */
export function chaosOptions(args: readonly string[], command = chaosCommand()): ChaosOptions {
  return command.parse([...args], { from: 'user' }).opts<ChaosOptions>()
}

function above0(text: string): number {
  const value = Number(text)
  if (Number.isFinite(value) && value > 0) return value
  throw new InvalidArgumentError('It must be a number above 0.')
}

function whole(text: string): number {
  const value = Number(text)
  if (Number.isSafeInteger(value) && value > 0) return value
  throw new InvalidArgumentError('It must be a whole number above 0.')
}
