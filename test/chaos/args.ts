import { Command, InvalidArgumentError } from 'commander'
import { faultKinds } from './fault-kinds.ts'

export interface ChaosOptions {
  readonly minutes: number
  /** Determines the faults and the players' moves. Drawn at random when it is left out. */
  readonly seed?: string
  readonly players: number
  /** Commands of each player per second. */
  readonly rate: number
  /** Names of kinds of faults: those that are used, and those that are used in addition to the usual ones. */
  readonly only: readonly string[]
  readonly also: readonly string[]
}

/** The command line of `npm run chaos`. */
export function chaosCommand(): Command {
  return new Command('npm run chaos --')
    .description(
      'Runs a real cluster under load, with faults that overlap, and checks what every client was told against the database.\n' +
        'Exit code 1 when anything was lost, doubled or out of order, or a player was left without an answer.\n' +
        `Faults: ${faultKinds.map(({ name, weight }) => (weight > 0 ? name : `${name} *`)).join(', ')} (* only when asked for).`,
    )
    .option('--minutes <n>', 'how long it runs', positiveNumber, 2)
    .option(
      '--seed <text>',
      'determines the faults and the moves of the players (default: a random one, which is printed)',
    )
    .option('--players <n>', 'number of players', positiveInteger, 40)
    .option('--rate <n>', 'commands of each player per second', positiveNumber, 5)
    .option('--only <fault>', 'only this kind of fault; may be repeated', addKind, [])
    .option('--also <fault>', 'this kind of fault too; may be repeated', addKind, [])
    .allowExcessArguments(false)
    .showHelpAfterError()
}

/** @param args without the program's own name. Wrong arguments and --help end the process with a message. */
export function chaosOptions(args: readonly string[], command = chaosCommand()): ChaosOptions {
  return command.parse([...args], { from: 'user' }).opts<ChaosOptions>()
}

function positiveNumber(text: string): number {
  const value = Number(text)
  if (Number.isFinite(value) && value > 0) return value
  throw new InvalidArgumentError('It must be a number above 0.')
}

function positiveInteger(text: string): number {
  const value = Number(text)
  if (Number.isSafeInteger(value) && value > 0) return value
  throw new InvalidArgumentError('It must be a whole number above 0.')
}

function addKind(name: string, before: readonly string[]): readonly string[] {
  if (faultKinds.some((kind) => kind.name === name)) return [...before, name]
  throw new InvalidArgumentError(`There is ${faultKinds.map((kind) => `"${kind.name}"`).join(', ')}.`)
}
