import { createInterface } from 'node:readline/promises'
import { sleep } from '@lifegrid/base/clock'
import { systemClock } from '@lifegrid/base/system-clock'
import { catalogue } from '@lifegrid/content/catalogue.generated'
import { type ConversationType, conversationTypes } from '@lifegrid/contract/commands/conversation'
import type { Budget } from '@lifegrid/conversation/answering'
import { conversationConfig } from '@lifegrid/conversation/config'
import { answeringFrom } from '@lifegrid/conversation/from-config'
import { nextDelayMs } from '@lifegrid/conversation/pacing'
import { z } from 'zod'
import { ExpectedFailure } from '../expected-failure.ts'
import { type Talk, talkInLab } from './talk-in-lab.ts'

export interface TalkOptions {
  readonly seed: string
  /** Age of the player in years. */
  readonly age: number
  /** First name or relation of the person. */
  readonly with?: string
  readonly provider?: 'template' | 'openai'
}

/** The budgets belong to clusters. In a terminal a person sees every call. */
const noLimit: Budget = { take: async () => true, giveBack: async () => undefined }

/** `lifegrid talk`: a conversation with a person of a simulated life, without a cluster. @returns the exit code. */
export async function talkCommand(options: TalkOptions): Promise<number> {
  const wanted = {
    ...process.env,
    ...(options.provider === undefined ? {} : { CONVERSATION_MODEL_PROVIDER: options.provider }),
  }
  const config = z.object(conversationConfig).safeParse(wanted)
  if (!config.success) throw new ExpectedFailure(z.prettifyError(config.error))
  const answering = answeringFrom(config.data, {
    clock: systemClock,
    budget: noLimit,
    onFallback: (failure) => console.error(`(the model has no answer: ${failure}; a template answers)`),
  })
  const talk = talkInLab(options, { catalogue }, answering)
  const interactive = process.stdin.isTTY === true
  console.log(talk.introduction)
  console.log(
    'Write something. /type checkIn and the like change what it is about, /days 3 lets time pass, /quit ends.\n',
  )
  const lines = createInterface({
    input: process.stdin,
    output: process.stdout,
    prompt: interactive ? `${talk.you}: ` : '',
  })
  lines.prompt()
  for await (const line of lines) {
    if (line.trim() === '/quit') break
    await respond(talk, line.trim(), interactive)
    lines.prompt()
  }
  lines.close()
  return 0
}

async function respond(talk: Talk, line: string, interactive: boolean): Promise<void> {
  const [command, value = ''] = line.split(/\s+/)
  if (line === '') return
  if (command === '/type') {
    if (conversationTypes.includes(value as ConversationType)) talk.about(value as ConversationType)
    else console.log(`(types: ${conversationTypes.join(', ')})`)
    return
  }
  if (command === '/days') {
    console.log(`(${talk.pass(Math.min(3_650, Math.max(1, Number(value) || 1)))})`)
    return
  }
  if (!interactive) console.log(`${talk.you}: ${line}`)
  const answer = await talk.say(line)
  if ('refusal' in answer) {
    console.log(`(${answer.refusal})`)
    return
  }
  for (const text of answer.texts) {
    if (interactive) await typing(talk.them, nextDelayMs(text))
    console.log(`${talk.them}: ${text}`)
  }
  if (answer.suggested.length > 0) console.log(`   [${answer.suggested.join('] [')}]`)
}

async function typing(name: string, ms: number): Promise<void> {
  process.stdout.write(`${name} is typing…`)
  await sleep(systemClock, ms)
  process.stdout.write('\r\u001b[K')
}
