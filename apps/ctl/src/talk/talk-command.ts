import { createInterface } from 'node:readline/promises'
import { type Clock, sleep } from '@lifegrid/base/clock'
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

/** Where the player types and reads, and what configures the language model. */
export interface TalkTerminal {
  readonly input: NodeJS.ReadableStream & { readonly isTTY?: boolean }
  readonly output: NodeJS.WritableStream
  readonly env: Readonly<Record<string, string | undefined>>
  readonly clock: Clock
}

const processTerminal: TalkTerminal = {
  input: process.stdin,
  output: process.stdout,
  env: process.env,
  clock: systemClock,
}

/** `lifegrid talk`: a conversation with a person of a simulated life, without a cluster. @returns the exit code. */
export async function talkCommand(options: TalkOptions, terminal: TalkTerminal = processTerminal): Promise<number> {
  const { input, output, env, clock } = terminal
  const print = (line: string): void => void output.write(`${line}\n`)
  const wanted = {
    ...env,
    ...(options.provider === undefined ? {} : { CONVERSATION_MODEL_PROVIDER: options.provider }),
  }
  const config = z.object(conversationConfig).safeParse(wanted)
  if (!config.success) throw new ExpectedFailure(z.prettifyError(config.error))
  if (config.data.CONVERSATION_MODEL_PROVIDER === 'openai' && !config.data.OPENAI_API_KEY) {
    throw new ExpectedFailure('The language model needs a key: set OPENAI_API_KEY, or use --provider template.')
  }
  const answering = answeringFrom(config.data, {
    clock,
    budget: noLimit,
    onFallback: (failure) => print(`(the model has no answer: ${failure}; a template answers)`),
  })
  const talk = talkInLab(options, { catalogue }, answering)
  const interactive = input.isTTY === true
  print(talk.introduction)
  print('Write something. /type checkIn and the like change what it is about, /days 3 lets time pass, /quit ends.\n')
  const lines = createInterface({
    input,
    output,
    prompt: interactive ? `${talk.you}: ` : '',
  })
  // The input may end before its last lines are answered.
  let isOpen = true
  lines.once('close', () => {
    isOpen = false
  })
  lines.prompt()
  for await (const line of lines) {
    if (line.trim() === '/quit') break
    await respond(talk, line.trim(), { print, typing: interactive ? typingOn(terminal) : undefined })
    if (isOpen) lines.prompt()
  }
  lines.close()
  return 0
}

interface Screen {
  print(line: string): void
  /** Shows that somebody types, for this long. Absent: nobody waits for it. */
  readonly typing: ((name: string, ms: number) => Promise<void>) | undefined
}

async function respond(talk: Talk, line: string, { print, typing }: Screen): Promise<void> {
  const [command, value = ''] = line.split(/\s+/)
  if (line === '') return
  if (command === '/type') {
    if (conversationTypes.includes(value as ConversationType)) talk.about(value as ConversationType)
    else print(`(types: ${conversationTypes.join(', ')})`)
    return
  }
  if (command === '/days') {
    print(`(${talk.pass(Math.min(3_650, Math.max(1, Number(value) || 1)))})`)
    return
  }
  if (typing === undefined) print(`${talk.you}: ${line}`)
  const answer = await talk.say(line)
  if ('refusal' in answer) {
    print(`(${answer.refusal})`)
    return
  }
  for (const text of answer.texts) {
    await typing?.(talk.them, nextDelayMs(text))
    print(`${talk.them}: ${text}`)
  }
  if (answer.suggested.length > 0) print(`   [${answer.suggested.join('] [')}]`)
}

function typingOn({ output, clock }: TalkTerminal): Screen['typing'] {
  return async (name, ms) => {
    output.write(`${name} is typing…`)
    await sleep(clock, ms)
    output.write('\r\u001b[K')
  }
}
