import { systemClock } from '@lifegrid/base/system-clock'
import { connectRecord } from '../cluster/connect-record.ts'
import { recordUrls } from '../cluster/service-urls.ts'
import { gameTime, journalRows, journalText } from './journal-text.ts'
import { type ShownPlayer, shownPlayer } from './shown-life.ts'

/** `lifegrid player show <id>`: [OPS-3]. @returns the exit code. */
export async function showCommand(playerId: string, { json }: { readonly json?: boolean }): Promise<number> {
  const store = await connectRecord(recordUrls())
  try {
    const shown = await shownPlayer(store, playerId, systemClock.now())
    console.log(json === true ? shownJson(shown) : shownText(shown))
    return 0
  } finally {
    await store.close()
  }
}

export function shownJson({ lastCommands, ...shown }: ShownPlayer): string {
  return JSON.stringify({ ...shown, lastCommands: journalRows(lastCommands) })
}

export function shownText({ playerId, partition, head, snapshotSeq, summary, lastCommands }: ShownPlayer): string {
  const since = new Date(head.connectionAt).toISOString()
  const owner = partition.owner === null ? 'without an owner' : `owned by ${partition.owner}`
  return [
    `player      ${playerId}`,
    ...lifeLines(summary),
    `partition   ${partition.partition}, ${owner}, epoch ${partition.epoch}`,
    `connection  ${head.connection === null ? `away since ${since}` : `connected since ${since} through ${head.edge}`}`,
    `record      ${head.headSeq} entries, ${snapshotSeq === null ? 'no snapshot' : `a snapshot after entry ${snapshotSeq}`}`,
    '',
    journalText(lastCommands),
  ].join('\n')
}

function lifeLines(summary: ShownPlayer['summary']): string[] {
  if ('problem' in summary) return [`life        CANNOT BE CALCULATED: ${summary.problem}`]
  const { life, name, status, ageYears, stage, money, diamonds, date, time, minute, speed, clockHeldBy } = summary
  const clock = clockHeldBy === 'nothing' ? `running at speed ${speed}` : `stopped by: ${clockHeldBy}`
  return [
    `life        ${life}, ${name === '' ? 'not named yet' : name}, ${status}`,
    `age         ${ageYears === 1 ? '1 year' : `${ageYears} years`}, ${stage}`,
    `has         ${money} cents, ${diamonds} diamonds`,
    `clock       ${date} ${time} (${gameTime(minute)}), ${clock}`,
  ]
}
