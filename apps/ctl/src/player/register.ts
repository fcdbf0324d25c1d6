import type { Command } from 'commander'
import { asksFirst } from '../asks-first.ts'
import { wholeNumber } from '../lab/options.ts'
import type { BanOptions } from './ban-command.ts'
import type { ExportOptions } from './export-command.ts'
import { entriesMax } from './journal-text.ts'

interface Json {
  readonly json?: boolean
}

/** Adds `lifegrid player`. The code of its commands is loaded when they run. */
export function registerPlayerCommands(program: Command): void {
  const player = program
    .command('player')
    .description(
      'look at one player: the life, its commands, a proof of its record; close its sockets, ban it, copy its data',
    )
  registerShow(player)
  registerHistory(player)
  registerReplay(player)
  registerKick(player)
  registerBans(player)
  registerExport(player)
}

function registerShow(player: Command): void {
  player
    .command('show')
    .description('print where a player is, how the life stands, and its last commands')
    .argument('<id>', 'the player id')
    .option('--json', 'print one JSON object')
    .addHelpText(
      'after',
      `
Everything is read from the database. The life is calculated from its snapshot and the commands after it, as of now; no node is asked and
nothing is changed. Money is in cents.`,
    )
    .action(async (id: string, options: Json) => {
      const { showCommand } = await import('./show-command.ts')
      process.exitCode = await showCommand(id, options)
    })
}

function registerHistory(player: Command): void {
  player
    .command('history')
    .description('print the journal of a player: every command, when it took effect, and its outcome')
    .argument('<id>', 'the player id')
    .option('--last <n>', 'the last so many entries', wholeNumber(1, entriesMax), 50)
    .option('--until <seq>', 'the entries up to this one', wholeNumber(1, Number.MAX_SAFE_INTEGER))
    .option('--json', 'print one JSON object, with whole messages')
    .addHelpText(
      'after',
      `
  SEQ      the number of the entry, without gaps
  TIME     wall time at which the command took effect
  GAME     day and time of the life's calendar, counted from its birth
  EPOCH    the ownership of the partition under which it was committed
  OUTCOME  ok, or the code of the refusal; a refused command has changed nothing
  MESSAGE  what the client sent, shortened. The messages of refused commands are not kept, and those before the checkpoint are removed
To page back, give the number before the first one that is printed to --until.`,
    )
    .action(async (id: string, options: Json & { last: number; until?: number }) => {
      const { historyCommand } = await import('./history-command.ts')
      process.exitCode = await historyCommand(id, options)
    })
}

function registerReplay(player: Command): void {
  player
    .command('replay')
    .description('rebuild a life from its record and compare it with the live one')
    .argument('<id>', 'the player id')
    .option('--at <game time>', "game minutes, or a date (and time) in the life's calendar (default: now)")
    .option('--json', 'print one JSON object')
    .addHelpText(
      'after',
      `
The life is calculated anew, from its birth or its checkpoint and every command since, and compared with the snapshot and with what the sim
that plays it has in memory. The exit code is 1 when they differ: read docs/runbooks/replay-diverged.md. With --at it prints the life as it
was then.`,
    )
    .action(async (id: string, options: Json & { at?: string }) => {
      const { replayCommand } = await import('./replay-command.ts')
      process.exitCode = await replayCommand(id, options)
    })
}

function registerKick(player: Command): void {
  const kick = player
    .command('kick')
    .description('close the sockets of a player on all edges')
    .argument('<id>', 'the player id')
    .option('--json', 'print one JSON object')
    .addHelpText(
      'after',
      `
The client gets the close reason "revoked" and may connect again: its tokens stay valid. \`lifegrid disconnect\` closes the sockets of one
session, or of tokens from before a moment.`,
    )
    .action(async (id: string, options: Json) => {
      const { kickCommand } = await import('./kick-command.ts')
      process.exitCode = await kickCommand(id, options)
    })
  asksFirst(kick, ([id]) => `The sockets of ${id} are closed on all edges.`)
}

function registerBans(player: Command): void {
  const ban = player
    .command('ban')
    .description('close the sockets of a player and let it connect no more')
    .argument('<id>', 'the player id')
    .requiredOption('--reason <text>', 'what the player is told')
    .option('--days <n>', 'the ban ends after so many days (default: it has no end)', wholeNumber(1, 36_500))
    .option('--life', 'only this life, not all lives of its account')
    .option('--json', 'print one JSON object')
    .addHelpText(
      'after',
      `
All lives of the player's account are banned, also those that it gets later; a life without an account is banned alone. The client is refused
with "player_banned" and the reason. The player can still log in to delete the account or to ask for a copy of the data. A second ban of the same
player replaces the first.`,
    )
    .action(async (id: string, options: BanOptions) => {
      const { banCommand } = await import('./ban-command.ts')
      process.exitCode = await banCommand(id, options)
    })
  asksFirst<BanOptions>(ban, ([id], { life, days }) => {
    const who = life === true ? `The life ${id} is` : `All lives of the account of ${id} are`
    return `${who} kept out${days === undefined ? '' : ` for ${days} ${Number(days) === 1 ? 'day' : 'days'}`}, and the sockets are closed.`
  })
  player
    .command('unban')
    .description('lift every ban that keeps a player out; exit with 1 when there is none')
    .argument('<id>', 'the player id')
    .option('--json', 'print one JSON object')
    .addHelpText(
      'after',
      `
A ban that names the player's account is lifted for all of its lives. The player may connect at once. Bans that are over need no lifting;
workers remove them RETENTION_BANS_MS after their end.`,
    )
    .action(async (id: string, options: Json) => {
      const { unbanCommand } = await import('./ban-command.ts')
      process.exitCode = await unbanCommand(id, options)
    })
  player
    .command('bans')
    .description('print the bans that hold now, the newest first')
    .option('--limit <n>', 'print at most so many', wholeNumber(1, 100_000), 100)
    .option('--json', 'print one JSON object')
    .addHelpText(
      'after',
      `
  PLAYER   the life that was named when it was banned
  ACCOUNT  the account whose lives are all banned; - when that life alone is
  UNTIL    the end of the ban, if it has one
  REASON   what the player is told`,
    )
    .action(async (options: Json & { limit: number }) => {
      const { bansCommand } = await import('./ban-command.ts')
      process.exitCode = await bansCommand(options)
    })
}

function registerExport(player: Command): void {
  player
    .command('export')
    .description('write the copy of everything that is kept on a player, for a request that came by letter')
    .argument('<id>', 'a life of the account')
    .option('--out <file>', 'a new file, which only you can read (default: standard output)')
    .option('--json', 'print one JSON object about the file; needs --out')
    .addHelpText(
      'after',
      `
The document is the one that exportData gives: see docs/generated/data-export.schema.json. It concerns all lives of the player's account. It is
not encrypted: keep it safe, and delete it when it is delivered. Make sure beforehand that the letter comes from the player.`,
    )
    .action(async (id: string, options: ExportOptions) => {
      const { exportCommand } = await import('./export-command.ts')
      process.exitCode = await exportCommand(id, options)
    })
}
