import type { Mutant } from '../mutant.ts'

/** Faults in conversations: who decides how a talk goes, what a model gets and may say, budgets, and the job. */

const relay = 'apps/worker/test/outbox-relay.test.ts'
const answering = 'packages/conversation/test/answering.test.ts'
const provider = 'packages/conversation/test/openai/provider.test.ts'
const hearing = 'packages/conversation/test/hear/hear.test.ts'
const talks = 'packages/engine/test/systems/talk/conversations.test.ts'
const view = 'packages/engine/test/views/talk-view.test.ts'

export const conversationMutants: readonly Mutant[] = [
  {
    file: 'apps/worker/src/advance-offline-life.ts',
    fault: 'a snapshot of a worker has messages that the record lacks',
    text: 'said.map((message) => ({ playerId, ...message })),',
    replacement: '[],',
    test: { file: 'apps/worker/test/advance-offline-life.test.ts', name: '[TALK-8] brings what people wrote' },
  },
  {
    file: 'apps/edge/src/message-pages.ts',
    fault: 'a page leaves out the message before the last one',
    text: 'const found = await messages.earlierMessages(player, { life, conversation, before, limit })',
    replacement:
      'const found = await messages.earlierMessages(player, { life, conversation, before: before - 1, limit })',
    test: { file: 'apps/edge/test/inbound/message-page.test.ts', name: 'lead from the end of a conversation' },
  },
  {
    file: 'apps/worker/src/outbox-relay.ts',
    fault: 'the outbox drops the row of a reply as soon as its job is in Redis',
    text: 'dead.has(job) || !isHeldUntilDone(job.queue)',
    replacement: 'dead.has(job) || job.queue !== ""',
    test: { file: relay, name: 'keeps the jobs of conversations until their worker removes them' },
  },
  {
    file: 'packages/engine/src/systems/talk/conversations.ts',
    fault: 'the words of the player do not matter',
    text: "if (regard !== 'neutral') return regard",
    replacement: '',
    test: { file: view, name: 'is what the words say if they are kind or unkind' },
  },
  {
    file: 'packages/engine/src/systems/talk/conversations.ts',
    fault: 'the mood of the person moves the affinity, and not the words of the player',
    text: 'const felt = conversation.regard ?? reply.sentiment',
    replacement: 'const felt = reply.sentiment',
    test: { file: talks, name: 'have their sentiment, and decide the affinity at the answer' },
  },
  {
    file: 'apps/sim/src/lives/actor.ts',
    fault: 'the sim does not hear what the player writes',
    text: 'withHeardWords(entry.type, withoutSecret(entry.type, sent))',
    replacement: 'withoutSecret(entry.type, sent)',
    test: { file: 'apps/sim/test/heard-words.test.ts', name: '[TALK-12] the sim hears what the player wrote' },
  },
  {
    file: 'packages/conversation/src/hear/hear.ts',
    fault: 'sad news count as unkind',
    text: "if (found.some((act) => ownNews.has(act))) return 'neutral'",
    replacement: "if (found.some((act) => ownNews.has(act))) return 'negative'",
    test: { file: hearing, name: 'does not take sad news for a reproach' },
  },
  {
    file: 'packages/conversation/src/answering.ts',
    fault: 'a call does not ask for its budget',
    text: 'if (!(await taken(options, budget, player, reserved)))',
    replacement: 'if (!(await taken(options, budget, player, 0)))',
    test: {
      file: answering,
      name: 'stops calling the model when the budget of the player or of the cluster is used up',
    },
  },
  {
    file: 'packages/conversation/src/answering.ts',
    fault: 'a failed call counts nothing',
    text: 'if (error instanceof ProviderError) ended(error.failure, error.usage)',
    replacement: 'spent = 0',
    test: { file: answering, name: '[TALK-5] counts what' },
  },
  {
    file: 'packages/conversation/src/openai/provider.ts',
    fault: 'the SDK repeats failed calls by itself',
    text: '    maxRetries: 0,\n    timeout: options.timeoutMs,\n    // The SDK would',
    replacement: '    maxRetries: 1,\n    timeout: options.timeoutMs,\n    // The SDK would',
    test: { file: provider, name: 'and does not try again itself' },
  },
  {
    file: 'packages/conversation/src/openai/read-reply.ts',
    fault: 'answers that follow an injection are passed on',
    text: 'if (odd !== undefined)',
    replacement: 'if (odd === "")',
    test: { file: provider, name: 'does not pass on an answer that follows an injection' },
  },
]
