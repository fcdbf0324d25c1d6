import { systemClock as clock } from '@lifegrid/base/system-clock'
import { describe, expect, it } from 'vitest'
import { type AnsweringOptions, answering, type Budget, type EndedCall } from '../src/answering.ts'
import type { Reply } from '../src/ports.ts'
import { ProviderError, type ProviderFailure, unpaid } from '../src/provider-error.ts'
import { templateReply } from '../src/template/provider.ts'
import { requestOf } from './support/talks.ts'

const request = requestOf({ playerText: 'hi' })
const modelReply: Reply = {
  texts: ['From the model'],
  answers: [],
  provider: 'openai',
  usage: { inputTokens: 1, outputTokens: 1, microdollars: 30 },
}

/** Budgets in memory: what is left for every player, and for all. */
function budgetOf(each: number, all: number): Budget & { left(): number } {
  const players = new Map<string, number>()
  let left = all
  const change = (player: string, by: number): void => {
    players.set(player, (players.get(player) ?? each) + by)
    left += by
  }
  return {
    left: () => left,
    async take(player, amount) {
      if ((players.get(player) ?? each) < amount || left < amount) return false
      change(player, -amount)
      return true
    },
    async giveBack(player, amount) {
      change(player, amount)
    },
  }
}

function withModel(reply: () => Promise<Reply>, budget: Budget): AnsweringOptions & { fallbacks: ProviderFailure[] } {
  const fallbacks: ProviderFailure[] = []
  return {
    clock,
    fallbacks,
    model: { provider: { reply }, budget, costMax: () => 100 },
    onFallback: (failure) => fallbacks.push(failure),
  }
}

const fails = (failure: ProviderFailure) => async (): Promise<Reply> => {
  throw new ProviderError(failure, 'test')
}

describe('answering', () => {
  it('[JOB-3] leaves transient failures to the queue, and lets the template provider answer on the last attempt', async () => {
    const options = withModel(fails('unavailable'), budgetOf(1_000, 1_000))
    const { answer } = answering(options)
    await expect(answer('p', request, false)).rejects.toMatchObject({ failure: 'unavailable' })
    expect(options.fallbacks).toEqual([])
    expect(await answer('p', request, true)).toEqual(templateReply(request))
    expect(options.fallbacks).toEqual(['unavailable'])
  })

  it('[JOB-3] does not wait for a server that asks for a long time', async () => {
    const options = withModel(
      async () => {
        throw new ProviderError('rate-limited', 'test', { retryAfterMs: 7_000 })
      },
      budgetOf(1_000, 1_000),
    )
    expect((await answering(options).answer('p', request, false)).provider).toBe('template')
  })

  it.each(['refused', 'rejected', 'out-of-role', 'moderated'] as const)(
    '[JOB-3] does not repeat a request that was %s',
    async (failure) => {
      const options = withModel(fails(failure), budgetOf(1_000, 1_000))
      expect((await answering(options).answer('p', request, false)).provider).toBe('template')
      expect(options.fallbacks).toEqual([failure])
    },
  )

  it('[TALK-5] stops calling the model when the budget of the player or of the cluster is used up', async () => {
    const options = withModel(async () => modelReply, budgetOf(120, 250))
    const { answer } = answering(options)
    const providers: string[] = []
    // A call reserves 100 and costs 30, so a player with 120 has one call, and later players until 250 is used up.
    for (const player of ['a', 'a', 'b', 'c', 'd', 'e', 'f'])
      providers.push((await answer(player, request, false)).provider)
    expect(providers).toEqual(['openai', 'template', 'openai', 'openai', 'openai', 'openai', 'openai'])
    expect((await answer('g', request, false)).provider).toBe('template')
  })

  it('[TALK-5] reserves the most that a call can cost, and gives back what it did not', async () => {
    const budget = budgetOf(1_000, 1_000)
    let during = 0
    const options = withModel(async () => {
      during = budget.left()
      return modelReply
    }, budget)
    await answering(options).answer('p', request, false)
    expect(during).toBe(900)
    expect(budget.left()).toBe(970)
  })

  it.each([
    ['an answer that cannot be used', { inputTokens: 800, outputTokens: 600, microdollars: 70 }, 930, 70],
    ['an error of the server', unpaid, 1_000, 0],
    ['an answer that does not arrive', undefined, 900, 100],
  ])('[TALK-5] counts what %s costs', async (_, usage, left, microdollars) => {
    const budget = budgetOf(1_000, 1_000)
    const calls: EndedCall[] = []
    const failing = async (): Promise<Reply> => {
      throw new ProviderError('malformed', 'test', usage === undefined ? {} : { usage })
    }
    const options = { ...withModel(failing, budget), onCall: (call: EndedCall) => calls.push(call) }
    expect((await answering(options).answer('p', request, true)).provider).toBe('template')
    expect(budget.left()).toBe(left)
    expect(calls).toEqual([
      { outcome: 'malformed', ms: expect.any(Number), microdollars, ...(usage !== undefined && { usage }) },
    ])
  })

  it('[TALK-5] does not call the model when the budget cannot be read', async () => {
    let called = false
    const broken: Budget = {
      take: () => Promise.reject(new Error('Redis is gone')),
      giveBack: () => Promise.reject(new Error('Redis is gone')),
    }
    const options = withModel(async () => {
      called = true
      return modelReply
    }, broken)
    expect((await answering(options).answer('p', request, false)).provider).toBe('template')
    expect(called).toBe(false)
  })

  it('throws errors that are bugs', async () => {
    const options = withModel(() => Promise.reject(new TypeError('bug')), budgetOf(1_000, 1_000))
    await expect(answering(options).answer('p', request, true)).rejects.toThrow(TypeError)
  })

  it('[TALK-5] reports a budget that does not answer, and has a reply nevertheless', async () => {
    const failing = (doing: keyof Budget): Budget => ({
      ...budgetOf(1_000, 1_000),
      [doing]: async () => Promise.reject(new Error(doing)),
    })
    for (const doing of ['take', 'giveBack'] as const) {
      const errors: unknown[] = []
      const options = {
        ...withModel(async () => modelReply, failing(doing)),
        onBudgetError: (error: unknown, at: keyof Budget) => errors.push([(error as Error).message, at]),
      }
      const reply = await answering(options).answer('p', request, true)
      expect(reply).toEqual(doing === 'take' ? templateReply(request) : modelReply)
      expect(errors).toEqual([[doing, doing]])
    }
  })
})
